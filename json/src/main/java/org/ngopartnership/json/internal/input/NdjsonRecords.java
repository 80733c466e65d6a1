package org.ngopartnership.json.internal.input;

import org.jspecify.annotations.Nullable;
import org.ngopartnership.json.internal.binding.Word;
import org.ngopartnership.json.internal.places.RecordBytes;
import tools.jackson.core.json.JsonFactory;

/** Newline-delimited JSON: a line end closes the record, whatever is open, and the next line is read afresh. */
public final class NdjsonRecords implements RecordSource {

    private static final int SHOWN_OF_TOO_LONG = 200;

    private final InputWindow window;
    private final int shownOfTooLong;
    private final Lines lines;
    private final TypedRecords records;
    private final PlainLines plain;
    private boolean headerAllowed;

    /**
     * The records of an input.
     *
     * @param window  the input, opened
     */
    public NdjsonRecords(InputWindow window, EntityTypes types, InputLimits limits) {
        this(window, types, limits, limits.parsers(), true);
    }

    NdjsonRecords(
            InputWindow window, EntityTypes types, InputLimits limits, JsonFactory parsers, boolean headerAllowed) {
        this.window = window;
        this.headerAllowed = headerAllowed;
        this.shownOfTooLong = Math.min(SHOWN_OF_TOO_LONG, limits.recordSize());
        this.lines = new Lines(window, limits.recordSize());
        this.records = new TypedRecords(window, types, limits, parsers, Word.END_OF_LINE);
        this.plain = new PlainLines(window, lines, types, limits);
    }

    @Override
    public @Nullable ReadRecord next() {
        while (true) {
            ReadRecord usual = plain.next();
            if (usual != null) {
                headerAllowed = false;
                return usual;
            }
            if (!lines.next()) {
                return null;
            }
            ReadRecord record = lines.isTooLong()
                    ? tooLong()
                    : isBlank() ? null : records.read(window.view(lines.end()), headerAllowed);
            headerAllowed &= record == null && isBlank();
            if (record != null) {
                return record;
            }
        }
    }

    private boolean isBlank() {
        byte[] buffer = window.buffer();
        for (int at = window.start(); at < lines.end(); at++) {
            if (buffer[at] != ' ' && buffer[at] != '\t') {
                return false;
            }
        }
        return true;
    }

    private ReadRecord tooLong() {
        // the line goes; of its bytes only the first are kept for the finding
        RecordBytes beginning = window.view(lines.end()).copyOfFirst(shownOfTooLong);
        lines.dropRest();
        return records.tooLarge(beginning);
    }
}
