package org.ngopartnership.validation;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.model.RecordType;
import org.ngopartnership.place.DataPath;

/**
 * What a {@link RecordsCheck} meets of an input: a record, or what is known of one that could not be read.
 *
 * <p>Valid while it is met; what may be said later is said at its {@linkplain #at places}.
 *
 * @since 0.1
 */
public sealed class Met permits MetRecord {

    private final RecordsJudge judge;
    private final long number;
    private final @Nullable String id;
    private final @Nullable RecordType type;
    private final DataPath start;
    private final RecordText text;

    Met(
            RecordsJudge judge,
            long number,
            @Nullable String id,
            @Nullable RecordType type,
            DataPath start,
            RecordText text) {
        this.judge = judge;
        this.number = number;
        this.id = id;
        this.type = type;
        this.start = start;
        this.text = text;
    }

    /**
     * Which record of the input it is. What several rules {@linkplain #shared keep together} can tell by it that another
     * rule has handed on the same record before.
     *
     * @return the number, from 0
     */
    public final long number() {
        return number;
    }

    /** {@return the id it bears; empty if that is not usable, or not known} */
    public final Optional<String> id() {
        return Optional.ofNullable(id);
    }

    /** {@return its type; empty if that is not known} */
    public final Optional<RecordType> type() {
        return Optional.ofNullable(type);
    }

    /**
     * A place in the record at which the rule may have something to say, now or later. Where records are read from an
     * input its line and column are found at once, so it is asked for only when there may be something to say.
     *
     * @param path  the way from the record to the place
     * @return the place
     */
    public final Spot at(DataPath path) {
        return judge.spot(new RuleFinding.FoundAt(
                start.then(text.written(path)),
                id,
                start.length(),
                text.place(path).orElse(null)));
    }

    /**
     * Hands on each reference to a record, in the order of the properties; none of a record that could not be read.
     *
     * @param references  takes the references; each is valid until the next
     */
    public void references(Consumer<? super MetReference> references) {}

    /**
     * What several rules keep of the records of this input together, so that none keeps the same twice. It is made when
     * first asked for; each rule that needs it hands it every record, so it meets a record more than once.
     *
     * @param <S>  what is kept
     * @param type  the class of what is kept
     * @param maker  makes it
     * @return what is kept for this input
     */
    public final <S> S shared(Class<S> type, Supplier<? extends S> maker) {
        return judge.shared(type, maker);
    }

    final RecordsJudge judge() {
        return judge;
    }
}
