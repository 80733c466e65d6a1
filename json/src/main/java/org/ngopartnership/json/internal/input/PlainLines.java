package org.ngopartnership.json.internal.input;

import org.jspecify.annotations.Nullable;
import org.ngopartnership.json.internal.binding.JacksonSource;
import org.ngopartnership.value.PartnershipRecord;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads line after line with one parser over all whole lines in the window, as long as each holds just one record, of a
 * type that it states first or not at all. Whatever is unusual about a line it leaves to be read afresh on its own, and begins again behind it.
 */
final class PlainLines {

    private static final int LONGEST_PAUSE = 1 << 10;

    private final InputWindow window;
    private final Lines lines;
    private final RecordReading reading;
    private final EntityType<?> usual;
    private final JsonFactory parsers;
    private @Nullable JsonParser parser;
    private @Nullable JacksonSource source;
    private long parserOffset;
    private int linesEnd;
    private int row;
    private int failures;
    private int pause;

    PlainLines(InputWindow window, Lines lines, RecordReading reading, EntityType<?> usual, JsonFactory parsers) {
        this.window = window;
        this.lines = lines;
        this.reading = reading;
        this.usual = usual;
        this.parsers = parsers;
    }

    /** Reads the record on the next line; null leaves the line as it is, for any reason. */
    @Nullable
    ReadRecord next() {
        if (pause > 0) {
            pause--;
            return null;
        }
        lines.passTaken();
        if (!stands()) {
            return null;
        }
        ReadRecord record = read();
        if (record == null) {
            close();
            // a line that is no record may have cost the reading of all behind it
            pause = failures;
            failures = Math.min(2 * failures + 1, LONGEST_PAUSE);
        } else {
            failures = 0;
        }
        return record;
    }

    /** Whether a parser stands before the next line, which begins like a record. */
    private boolean stands() {
        int start = window.start();
        if (window.badBytes().count() > 0 || start == window.limit() || window.buffer()[start] != '{') {
            close();
            return false;
        }
        if (parser != null && start < linesEnd) {
            return true;
        }
        close();
        linesEnd = Utf8.afterLastLineFeed(window.buffer(), start, window.limit());
        if (linesEnd == start) {
            return false;
        }
        parser = parsers.createParser(ObjectReadContext.empty(), window.buffer(), start, linesEnd - start);
        source = new JacksonSource(parser);
        parserOffset = window.offsetOf(start);
        row = 1;
        return true;
    }

    private @Nullable ReadRecord read() {
        JsonParser from = parser;
        JacksonSource in = source;
        if (from == null || in == null) {
            return null;
        }
        try {
            reading.begin(parserOffset, usual);
            if (from.nextToken() != JsonToken.START_OBJECT) {
                return null;
            }
            PartnershipRecord value = reading.readObject(in.atRecord(window.hasEscapes()));
            EntityType<?> type = reading.type();
            if (value == null || type == null || !type.javaType().isInstance(value)) {
                return null;
            }
            TokenStreamLocation end = from.currentLocation();
            int lineEnd = afterBlanks(window.positionOf(parserOffset + end.getByteOffset()));
            if (end.getLineNr() != row || !isLineEnd(lineEnd) || lines.isTooLong(lineEnd)) {
                return null;
            }
            row++;
            lines.take(lineEnd);
            return reading.result(type, value, window.view(lineEnd));
        } catch (JacksonException unusual) {
            return null;
        }
    }

    private int afterBlanks(int position) {
        byte[] buffer = window.buffer();
        int at = position;
        while (at < linesEnd && (buffer[at] == ' ' || buffer[at] == '\t')) {
            at++;
        }
        return at;
    }

    private boolean isLineEnd(int position) {
        byte[] buffer = window.buffer();
        return position < linesEnd && (buffer[position] == '\n' || buffer[position] == '\r');
    }

    private void close() {
        JsonParser open = parser;
        parser = null;
        source = null;
        if (open != null) {
            open.close();
        }
    }
}
