package org.ngopartnership.json.internal.input;

import org.jspecify.annotations.Nullable;
import org.ngopartnership.json.internal.binding.Word;

/**
 * An array of records that state their type or are of the default one, read as it streams in. A bad record does not stop
 * the rest, unless nobody can say where it ends.
 */
public final class ArrayRecords implements RecordSource {

    private final InputWindow window;
    private final Elements elements;
    private final TypedRecords records;
    private boolean atEnd;

    /**
     * The records of an input.
     *
     * @param window  the input, opened
     */
    public ArrayRecords(InputWindow window, EntityTypes types, InputLimits limits) {
        this.window = window;
        this.elements = new Elements(window, limits.recordSize());
        this.records = new TypedRecords(window, types, limits, limits.parsers(), Word.END_OF_INPUT);
    }

    @Override
    public @Nullable ReadRecord next() {
        if (atEnd) {
            return null;
        }
        return switch (elements.next()) {
            case ELEMENT -> records.read(window.view(elements.end()), false);
            case TOO_LARGE -> records.tooLarge(elements.beginning());
            case UNENDED -> unended();
            case BROKEN -> stop();
            case END -> {
                atEnd = true;
                yield elements.isFollowed() ? stop() : null;
            }
        };
    }

    private @Nullable ReadRecord unended() {
        atEnd = true;
        ReadRecord record = records.read(window.view(elements.endOfCut()), false);
        return record == null ? null : record.losing(ReadRecord.Loss.REST);
    }

    private ReadRecord stop() {
        atEnd = true;
        return records.between(window.view(window.limit())).losing(ReadRecord.Loss.REST);
    }
}
