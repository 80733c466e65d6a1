package org.ngopartnership.validation;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.ngopartnership.value.PartnershipRecord;

/**
 * A record as a {@link RecordsCheck} meets it.
 *
 * @since 0.1
 */
public final class MetRecord {

    private final PartnershipRecord record;
    private final DataPath start;
    private final RecordText text;
    private final BiConsumer<RuleFinding.FoundAt, Spot.Words> findings;
    private final Map<Class<?>, Object> shared;

    MetRecord(
            PartnershipRecord record,
            DataPath start,
            RecordText text,
            BiConsumer<RuleFinding.FoundAt, Spot.Words> findings,
            Map<Class<?>, Object> shared) {
        this.record = record;
        this.start = start;
        this.text = text;
        this.findings = findings;
        this.shared = shared;
    }

    /** {@return the record} */
    public PartnershipRecord record() {
        return record;
    }

    /**
     * A place in the record at which the rule may have something to say, now or later. Where records are read from an
     * input its line and column are found at once, so it is asked for only when there may be something to say.
     *
     * @param path  the way from the record to the place
     * @return the place
     */
    public Spot at(DataPath path) {
        RuleFinding.FoundAt at = new RuleFinding.FoundAt(
                start.then(text.written(path)),
                record.getId(),
                start.steps().size(),
                text.place(path).orElse(null));
        return new Spot(words -> findings.accept(at, words));
    }

    /**
     * What several rules keep of the records of this input together, so that none keeps the same twice. It is made when
     * first asked for; each rule that needs it hands it every record, so it meets a record more than once.
     *
     * @param <S>  what is kept
     * @param type  the class of what is kept
     * @param maker  makes it
     * @return what is kept for this input
     */
    public <S> S shared(Class<S> type, Supplier<? extends S> maker) {
        return type.cast(shared.computeIfAbsent(type, unseen -> maker.get()));
    }
}
