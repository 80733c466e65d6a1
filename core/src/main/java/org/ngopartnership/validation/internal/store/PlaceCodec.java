package org.ngopartnership.validation.internal.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.place.Place;

/** Writes places and paths in few bytes, and reads them again. */
public final class PlaceCodec {

    private final PackedBytes bytes;
    private final List<String> sources = new ArrayList<>();
    private final Map<String, Integer> sourceNumbers = new HashMap<>();

    /**
     * A codec of its own sources.
     *
     * @param bytes  the bytes, which others may write to as well
     */
    public PlaceCodec(PackedBytes bytes) {
        this.bytes = bytes;
    }

    /**
     * Writes a place.
     *
     * @param place  the place, if it is known
     */
    public void write(@Nullable Place place) {
        bytes.writeByte(place == null ? 0 : 1);
        if (place != null) {
            bytes.writeNumber(sourceNumbers.computeIfAbsent(place.source(), name -> {
                sources.add(name);
                return sources.size() - 1;
            }));
            bytes.writeNumber(place.line());
            bytes.writeNumber(place.column());
            bytes.writeNumber(place.byteOffset());
        }
    }

    /**
     * Reads a place.
     *
     * @param reader  stands where it was written
     * @return the place, if it was known
     */
    public @Nullable Place readPlace(PackedBytes.Reader reader) {
        if (reader.readByte() == 0) {
            return null;
        }
        return new Place(
                sources.get((int) reader.readNumber()),
                (int) reader.readNumber(),
                (int) reader.readNumber(),
                reader.readNumber());
    }

    /** Writes a path. */
    public void write(DataPath path) {
        bytes.writeNumber(path.length());
        for (DataPath.Step step : path.steps()) {
            bytes.writeByte(step.kind().ordinal());
            if (step.kind() == DataPath.StepKind.INDEX) {
                bytes.writeNumber(step.index());
            } else {
                bytes.writeText(step.name());
            }
        }
    }

    /**
     * Reads a path.
     *
     * @param reader  stands where it was written
     */
    public DataPath readPath(PackedBytes.Reader reader) {
        DataPath path = DataPath.HERE;
        for (long left = reader.readNumber(); left > 0; left--) {
            path = switch (DataPath.StepKind.values()[reader.readByte()]) {
                case PROPERTY -> path.property(reader.readText());
                case INDEX -> path.index((int) reader.readNumber());
                case KEY -> path.key(reader.readText());
            };
        }
        return path;
    }
}
