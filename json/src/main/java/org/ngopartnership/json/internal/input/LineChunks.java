package org.ngopartnership.json.internal.input;

import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Cuts an input into pieces of whole lines. Of a line that is longer than allowed the piece holds a beginning that is too
 * long already, and the rest is dropped. Not thread-safe.
 */
public final class LineChunks {

    private static final int LONGEST_CHARACTER = 4;

    private final BoundedInput in;
    private final int longest;
    private final int size;
    private byte[] buffer;
    private int held;
    private long offset;
    private int line = 1;
    private int column = 1;
    private boolean first = true;
    private boolean atEnd;
    private boolean dropping;
    private boolean endSaid;
    private @Nullable RuntimeException failure;

    /**
     * The pieces of an input.
     *
     * @param window  the beginning of the input, opened and not read from
     * @param longest  longest line, in bytes
     * @param size  size of a piece, in bytes; longer lines make larger ones
     */
    public LineChunks(InputWindow window, int longest, int size) {
        this.in = Objects.requireNonNull(window.input());
        this.longest = longest;
        // what of a line cannot be dropped yet, a part of a character or of its end, must leave room to read on
        this.size = Math.max(size, LONGEST_CHARACTER);
        byte[] seen = window.original();
        this.buffer = Arrays.copyOf(seen, Math.max(size, seen.length));
        this.held = seen.length;
        this.offset = window.offsetOf(window.start());
    }

    /**
     * Reads on.
     *
     * @return the next piece, null at the end
     * @throws UncheckedIOException if the input cannot be read, after the lines that could be
     */
    public @Nullable LineChunk next() {
        RuntimeException late = failure;
        if (late != null) {
            failure = null;
            throw late;
        }
        while (!dropping || dropRestOfLine()) {
            fill();
            int end = atEnd ? held : wholeLines();
            if (end > 0) {
                return cut(end);
            }
            if (atEnd) {
                break;
            }
            if (held - LONGEST_CHARACTER >= longest) {
                dropping = true;
                return cut(wholeCharacters(held));
            }
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
        boolean unsaid = in.endedEarly() != null && !endSaid;
        return unsaid ? cut(0) : null;
    }

    /** Reads until the buffer is full. A failure waits until the whole lines read before it are cut off. */
    private void fill() {
        try {
            while (held < buffer.length && !atEnd) {
                read();
            }
        } catch (RuntimeException e) {
            if (wholeLines() == 0) {
                throw e;
            }
            failure = e;
        }
    }

    private void read() {
        int count = in.read(buffer, held);
        atEnd = count < 0;
        held += Math.max(0, count);
    }

    private LineChunk cut(int end) {
        boolean last = atEnd && end == held;
        endSaid |= last;
        LineChunk chunk = new LineChunk(buffer, end, offset, line, column, first, last ? in.endedEarly() : null);
        first = first && hasBlankLinesOnly(end);
        line += Utf8.lineEnds(buffer, 0, end);
        column = dropping ? columnAt(end) : 1;
        byte[] rest = new byte[Math.max(size, held - end)];
        System.arraycopy(buffer, end, rest, 0, held - end);
        buffer = rest;
        held -= end;
        offset += end;
        return chunk;
    }

    /** The position after the last line end of which is known that it is whole; 0 if there is none. */
    private int wholeLines() {
        int end = held;
        while (end > 0 && buffer[end - 1] != '\n' && (buffer[end - 1] != '\r' || end == held)) {
            end--;
        }
        return end;
    }

    /** Drops what is left of a line that is too long; false at the end of the input. */
    private boolean dropRestOfLine() {
        int end = Utf8.lineEnd(buffer, 0, held);
        while (end == held || buffer[end] == '\r' && end + 1 == held && !atEnd) {
            int whole = wholeCharacters(end);
            column = columnAt(whole);
            drop(whole);
            if (atEnd) {
                return false;
            }
            read();
            end = Utf8.lineEnd(buffer, 0, held);
        }
        boolean pair = buffer[end] == '\r' && end + 1 < held && buffer[end + 1] == '\n';
        drop(end + (pair ? 2 : 1));
        line++;
        column = 1;
        dropping = false;
        return true;
    }

    /** The position up to which the beginning of a line holds whole characters, and nothing of its end. */
    private int wholeCharacters(int to) {
        int at = Utf8.ascii(buffer, 0, to);
        while (at < to) {
            int length = Utf8.sequence(buffer, at, held, atEnd);
            if (length == Utf8.UNFINISHED) {
                return at;
            }
            at = Utf8.ascii(buffer, at + Math.max(1, length), to);
        }
        return at > 0 && buffer[at - 1] == '\r' ? at - 1 : at;
    }

    /** The column of a position on the line that is dropped; a byte that is no UTF-8 counts as a character. */
    private int columnAt(int end) {
        int units = 0;
        int at = 0;
        while (at < end) {
            int length = buffer[at] >= 0 ? 1 : Utf8.sequence(buffer, at, held, atEnd);
            units += length == LONGEST_CHARACTER ? 2 : 1;
            at += Math.max(1, length);
        }
        return column + units;
    }

    private void drop(int count) {
        System.arraycopy(buffer, count, buffer, 0, held - count);
        held -= count;
        offset += count;
    }

    /** Whether nothing stands before a position but blank lines none of which is too long, so that they say nothing. */
    private boolean hasBlankLinesOnly(int end) {
        int length = 0;
        for (int at = 0; at < end; at++) {
            byte b = buffer[at];
            boolean endsLine = b == '\n' || b == '\r';
            length = endsLine ? 0 : length + 1;
            if (!endsLine && b != ' ' && b != '\t' || length > longest) {
                return false;
            }
        }
        return true;
    }
}
