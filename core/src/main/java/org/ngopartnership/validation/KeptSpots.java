package org.ngopartnership.validation;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.validation.internal.store.PackedBytes;
import org.ngopartnership.validation.internal.store.PlaceCodec;

/**
 * Places to speak at later, in some tens of bytes each, for a rule that may have to keep one for each of a million
 * records. For the spots of one rule in one input.
 *
 * @since 0.1
 */
public final class KeptSpots {

    private final PackedBytes bytes = new PackedBytes();
    private final PlaceCodec places = new PlaceCodec(bytes);
    private @Nullable BiConsumer<RuleFinding.FoundAt, Spot.Words> findings;

    /** None yet. */
    public KeptSpots() {}

    /**
     * Keeps a spot.
     *
     * @param spot  a spot of the rule and the input that all kept here are of
     * @return the number under which {@link #at} finds it again
     */
    public int keep(Spot spot) {
        findings = spot.findings();
        int number = bytes.size();
        RuleFinding.FoundAt at = spot.at();
        String record = at.record();
        bytes.writeByte(record == null ? 0 : 1);
        if (record != null) {
            bytes.writeText(record);
        }
        bytes.writeNumber(at.recordDepth());
        places.write(at.path());
        places.write(at.place());
        return number;
    }

    /**
     * {@return a spot that was kept}
     *
     * @param number  what {@link #keep} gave
     */
    public Spot at(int number) {
        BiConsumer<RuleFinding.FoundAt, Spot.Words> known = findings;
        if (known == null) {
            throw new IllegalArgumentException("Nothing is kept under " + number);
        }
        PackedBytes.Reader reader = bytes.reader(number);
        String record = reader.readByte() == 0 ? null : reader.readText();
        int depth = (int) reader.readNumber();
        return new Spot(
                new RuleFinding.FoundAt(places.readPath(reader), record, depth, places.readPlace(reader)), known);
    }
}
