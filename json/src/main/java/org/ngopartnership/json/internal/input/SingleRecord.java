package org.ngopartnership.json.internal.input;

import org.jspecify.annotations.Nullable;
import org.ngopartnership.json.internal.binding.ShapeRule;
import org.ngopartnership.json.internal.binding.Word;
import org.ngopartnership.json.internal.places.RecordBytes;

/** An input that is one record, over as many lines as it likes. */
public final class SingleRecord implements RecordSource {

    private static final int SHOWN_OF_TOO_LARGE = 200;

    private final InputWindow window;
    private final int largest;
    private final TypedRecords records;
    private boolean read;

    /**
     * The record of an input.
     *
     * @param window  the input, opened
     */
    public SingleRecord(InputWindow window, EntityTypes types, InputLimits limits) {
        this.window = window;
        this.largest = limits.recordSize();
        this.records = new TypedRecords(window, types, limits, limits.parsers(), Word.END_OF_INPUT);
    }

    @Override
    public @Nullable ReadRecord next() {
        if (read) {
            return null;
        }
        read = true;
        window.advance(FormatGuess.afterSpace(window));
        while (window.limit() - window.start() <= largest && window.fill()) {
            // more bytes have come
        }
        RecordBytes bytes = window.view(window.limit());
        if (bytes.to() - bytes.from() > largest) {
            return records.tooLarge(bytes.copyOfFirst(SHOWN_OF_TOO_LARGE)).losing(ReadRecord.Loss.REST);
        }
        ReadRecord record = records.read(bytes, false);
        return record == null || !isBroken(record) ? record : record.losing(ReadRecord.Loss.REST);
    }

    private static boolean isBroken(ReadRecord record) {
        return record.problems().stream()
                .map(ShapeProblem::rule)
                .anyMatch(rule -> rule == ShapeRule.NOT_JSON || rule == ShapeRule.OVER_LIMIT && record.value() == null);
    }
}
