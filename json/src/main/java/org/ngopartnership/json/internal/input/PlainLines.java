package org.ngopartnership.json.internal.input;

import org.jspecify.annotations.Nullable;
import org.ngopartnership.json.internal.binding.ByteSource;
import org.ngopartnership.json.internal.binding.Unusual;
import org.ngopartnership.value.PartnershipRecord;

/**
 * Reads line after line straight from the window, as long as each holds just one record in which nothing is unusual, of a
 * type that it states first or not at all. Any other line it leaves as it is.
 */
final class PlainLines {

    private final InputWindow window;
    private final Lines lines;
    private final RecordReading reading;
    private final EntityType<?> usual;
    private final ByteSource source;
    private long wholeLinesEnd;
    private long lookedAt;

    PlainLines(InputWindow window, Lines lines, EntityTypes types, InputLimits limits) {
        this.window = window;
        this.lines = lines;
        this.reading = new RecordReading(limits, types, true);
        this.usual = types.byDefault();
        this.source = new ByteSource(limits.nesting());
    }

    /** Reads the record on the next line; null leaves the line as it is, for any reason. */
    @Nullable
    ReadRecord next() {
        lines.passTaken();
        try {
            return isSeenWhole() ? read() : null;
        } catch (Unusual left) {
            return null;
        }
    }

    /** Whether the end of the next line is in the window, which has no bytes that are no UTF-8. */
    private boolean isSeenWhole() {
        if (window.badBytes().isAnyFrom(window.start())) {
            return false;
        }
        while (window.offsetOf(window.start()) >= wholeLinesEnd) {
            boolean looked = lookedAt > window.offsetOf(window.start());
            int from = looked ? window.positionOf(lookedAt) : window.start();
            int end = Utf8.afterLastLineFeed(window.buffer(), from, window.limit());
            lookedAt = window.offsetOf(window.limit());
            if (end > from) {
                wholeLinesEnd = window.offsetOf(end);
            } else if (lines.isCut() || lines.isTooLong(window.limit()) || !window.fill()) {
                return false;
            }
        }
        return !window.badBytes().isAnyFrom(window.start());
    }

    private @Nullable ReadRecord read() {
        reading.begin(window.offsetOf(window.start()), usual);
        source.expectMisdecoded(window.mayLookMisdecoded());
        PartnershipRecord value = reading.readObject(source.atRecord(window.buffer(), window.start()));
        EntityType<?> type = reading.type();
        int end = afterBlanks(source.position());
        boolean ends = window.buffer()[end] == '\n' || window.buffer()[end] == '\r';
        if (value == null || type == null || !type.javaType().isInstance(value) || !ends || lines.isTooLong(end)) {
            return null;
        }
        lines.take(end);
        return reading.result(type, value, window.view(end));
    }

    private int afterBlanks(int position) {
        byte[] buffer = window.buffer();
        int at = position;
        while (buffer[at] == ' ' || buffer[at] == '\t') {
            at++;
        }
        return at;
    }
}
