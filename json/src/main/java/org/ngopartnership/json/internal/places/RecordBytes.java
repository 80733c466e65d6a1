package org.ngopartnership.json.internal.places;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.place.DataPath;

/**
 * The bytes of a record, and where they stand in the input. A view: valid as long as the bytes are. The bytes are JSON
 * unless a subclass says how else to find a value in them. Remembers the place that was asked for last, to get on from
 * there; for one thread.
 */
public class RecordBytes {

    private final byte[] bytes;
    private final int from;
    private final int to;
    private final long offset;
    private final int line;
    private final int column;
    private int markPosition;
    private int markLine;
    private int markColumn;
    private @Nullable Trail trail;

    /**
     * A view.
     *
     * @param bytes  holds the record; not copied
     * @param from  position of the first byte
     * @param to  position after the last byte
     * @param offset  offset of the first byte in the input
     * @param line  line of the first byte
     * @param column  column of the first byte
     */
    public RecordBytes(byte[] bytes, int from, int to, long offset, int line, int column) {
        this.bytes = bytes;
        this.from = from;
        this.to = to;
        this.offset = offset;
        this.line = line;
        this.column = column;
        this.markPosition = from;
        this.markLine = line;
        this.markColumn = column;
    }

    /**
     * Where the value at a path stands; if there is none, the innermost value around it that there is.
     *
     * @return the place, and the way to it as the record writes it
     */
    public Locator.Spot find(DataPath path) {
        Trail known = trail == null ? new Trail(bytes, from, to) : trail;
        trail = known;
        int position = path.length() == 0 ? -1 : known.find(path);
        return position < 0 ? Locator.find(this, path) : new Locator.Spot(position, path);
    }

    /**
     * {@return the way to the innermost value that holds a byte}
     *
     * @param position  a position in {@link #bytes()}
     */
    public DataPath pathAt(int position) {
        return Locator.pathAt(this, position);
    }

    /**
     * The text of a property of the record itself, for records that could not be read.
     *
     * @return the text, or null if it cannot be told
     */
    public @Nullable String text(String name) {
        return Locator.text(this, name);
    }

    /**
     * How long the value or name at a position is.
     *
     * @param position  where it begins in {@link #bytes()}
     * @return the number of bytes, at least 1
     */
    public int tokenLength(int position) {
        return Locator.tokenLength(this, position);
    }

    /** {@return what holds the record} */
    public final byte[] bytes() {
        return bytes;
    }

    /** {@return the position of the first byte} */
    public final int from() {
        return from;
    }

    /** {@return the position after the last byte} */
    public final int to() {
        return to;
    }

    /** {@return the offset of the first byte in the input} */
    public final long offset() {
        return offset;
    }

    /** {@return the line of the first byte} */
    public final int line() {
        return line;
    }

    /** {@return the column of the first byte} */
    public final int column() {
        return column;
    }

    /**
     * The position of an offset in the input.
     *
     * @return the position in {@link #bytes()}, never outside the record
     */
    public final int position(long inputOffset) {
        return (int) Math.max(from, Math.min(to, inputOffset - offset + from));
    }

    /**
     * The first bytes, apart from the input.
     *
     * @param most  how many bytes at most
     * @return a copy that stays valid
     */
    public final RecordBytes copyOfFirst(int most) {
        int length = Math.min(most, to - from);
        return new RecordBytes(Arrays.copyOfRange(bytes, from, from + length), 0, length, offset, line, column);
    }

    /**
     * The line of a position: CR LF, CR and LF each end one.
     *
     * @param position  a position in {@link #bytes()}
     * @return the line, from 1
     */
    public final int lineAt(int position) {
        markTo(position);
        return markLine;
    }

    /**
     * {@return the column of a position in UTF-16 units, from 1}
     *
     * @param position  a position in {@link #bytes()}
     */
    public final int columnAt(int position) {
        markTo(position);
        return markColumn;
    }

    private void markTo(int position) {
        boolean sameLine = true;
        while (markPosition > position) {
            markPosition--;
            boolean end = endsLine(markPosition);
            sameLine &= !end;
            markLine -= end ? 1 : 0;
            markColumn -= units(bytes[markPosition]);
        }
        if (!sameLine) {
            markPosition = lineStart(position);
            markColumn = markPosition == from ? column : 1;
        }
        while (markPosition < position) {
            boolean end = endsLine(markPosition);
            markLine += end ? 1 : 0;
            markColumn = end ? 1 : markColumn + units(bytes[markPosition]);
            markPosition++;
        }
    }

    /** A sequence of four bytes is two units; bytes after the first are none. */
    private static int units(byte b) {
        int value = b & 0xFF;
        return value < 0x80 ? 1 : value < 0xC0 ? 0 : value < 0xF0 ? 1 : 2;
    }

    private int lineStart(int position) {
        return lineStart(position, position);
    }

    /**
     * Where the line of a position begins, as far as the record holds it.
     *
     * @param position  a position in {@link #bytes()}
     * @param most  how many bytes to look back at
     * @return the position of the line's first byte, or that of the last byte looked at
     */
    public final int lineStart(int position, int most) {
        int first = Math.max(from, position - most);
        int at = position;
        while (at > first && !endsLine(at - 1)) {
            at--;
        }
        return at;
    }

    /**
     * Where the line of a position ends, as far as the record holds it.
     *
     * @param position  a position in {@link #bytes()}
     * @param most  how many bytes to look at
     * @return the position after the line's last byte, its end excluded, or after the last byte looked at
     */
    public final int lineEnd(int position, int most) {
        int last = Math.min(to, position + most);
        int at = position;
        while (at < last && bytes[at] != '\n' && bytes[at] != '\r') {
            at++;
        }
        return at;
    }

    private boolean endsLine(int at) {
        return bytes[at] == '\n' || bytes[at] == '\r' && !(at + 1 < to && bytes[at + 1] == '\n');
    }
}
