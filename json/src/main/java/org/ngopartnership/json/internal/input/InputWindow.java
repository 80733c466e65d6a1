package org.ngopartnership.json.internal.input;

import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.json.internal.places.RecordBytes;

/**
 * The part of an input that is in memory: from the first byte of the current record to the last byte read.
 *
 * <p>Bytes that are not UTF-8 are noted and replaced one by one by {@link #REPLACEMENT}, so that offsets stay and reading
 * can go on. A byte order mark at the start is passed. Not thread-safe.
 */
public final class InputWindow {

    /** Stands for a byte that is not UTF-8: one byte long, allowed in a string, and hardly ever meant. */
    public static final byte REPLACEMENT = 0x7F;

    private static final int FIRST_SIZE = 1 << 16;

    private final @Nullable BoundedInput in;
    private final BadBytes badBytes = new BadBytes();
    private byte[] buffer = new byte[FIRST_SIZE];
    private int start;
    private int checked;
    private int end;
    private boolean atEnd;
    private boolean escapes;
    private boolean misdecoded;
    private long startOffset;
    private int startLine = 1;
    private int startColumn = 1;
    private final @Nullable EndedEarly endedEarly;

    /**
     * A window over a stream, which is closed by the caller.
     *
     * @param largest  how many bytes to read at most
     */
    public InputWindow(InputStream in, long largest) {
        this.in = new BoundedInput(in, largest);
        this.endedEarly = null;
    }

    /**
     * A window over a part of an input, to the end of which it reads.
     *
     * @param bytes  hold the part; changed where they are no UTF-8
     * @param length  how many bytes it is
     * @param offset  the offset of the first one in the input
     * @param endedEarly  why the input ends with the part, before it is whole; null if it does not
     */
    InputWindow(byte[] bytes, int length, long offset, int line, int column, @Nullable EndedEarly endedEarly) {
        this.in = null;
        this.endedEarly = endedEarly;
        this.buffer = bytes;
        this.end = length;
        this.atEnd = true;
        this.startOffset = offset;
        this.startLine = line;
        this.startColumn = column;
        this.checked = check(0, length, true);
    }

    /**
     * Passes the byte order mark and looks at the first bytes.
     *
     * @return false if the bytes are UTF-16 or UTF-32
     */
    public boolean open() {
        while (checked - start < 4 && fill()) {
            // more bytes have come
        }
        int size = checked - start;
        // A UTF-16 or UTF-32 mark is no UTF-8, so its bytes have been replaced; a zero byte is what both leave in
        // ASCII.
        boolean marked = isMark(badBytes.value(start), badBytes.value(start + 1));
        boolean zeros = size >= 2 && (buffer[start] == 0 || buffer[start + 1] == 0);
        if (marked || zeros) {
            return false;
        }
        if (size >= 3
                && buffer[start] == (byte) 0xEF
                && buffer[start + 1] == (byte) 0xBB
                && buffer[start + 2] == (byte) 0xBF) {
            start += 3;
            startOffset += 3;
        }
        return true;
    }

    private static boolean isMark(int first, int second) {
        return first == 0xFF && second == 0xFE || first == 0xFE && second == 0xFF;
    }

    /**
     * Reads more bytes; positions change if the window has to move.
     *
     * @return false at the end of the input
     */
    public boolean fill() {
        int before = checked;
        while (checked == before && !atEnd) {
            makeRoom();
            before = checked;
            int count = in == null ? -1 : in.read(buffer, end);
            if (count < 0) {
                atEnd = true;
            } else {
                end += count;
            }
            checked = check(checked, end, atEnd);
        }
        return checked > before;
    }

    private void makeRoom() {
        if (end < buffer.length) {
            return;
        }
        byte[] moved = start > buffer.length / 2 ? buffer : new byte[buffer.length * 2];
        System.arraycopy(buffer, start, moved, 0, end - start);
        badBytes.move(start, end, moved.length);
        buffer = moved;
        checked -= start;
        end -= start;
        start = 0;
    }

    /** Checks the encoding; returns the first position that more bytes are needed for. */
    private int check(int from, int to, boolean last) {
        int at = from;
        while (at < to) {
            at = escapes ? Utf8.ascii(buffer, at, to) : Utf8.asciiWithoutBackslash(buffer, at, to);
            if (at == to) {
                break;
            }
            if (buffer[at] == '\\') {
                escapes = true;
                continue;
            }
            int length = Utf8.sequence(buffer, at, to, last);
            if (length == Utf8.UNFINISHED) {
                return at;
            }
            if (length == Utf8.MALFORMED) {
                badBytes.add(at, buffer[at], buffer.length);
                buffer[at] = REPLACEMENT;
                at++;
            } else {
                misdecoded = misdecoded || Utf8.mayLookMisdecoded(buffer, at, length, to);
                at += length;
            }
        }
        return at;
    }

    /** The bytes in the window and those to be checked after them, as they came. */
    byte[] original() {
        byte[] original = Arrays.copyOfRange(buffer, start, end);
        for (int at = badBytes.next(start, end); at < end; at = badBytes.next(at + 1, end)) {
            original[at - start] = (byte) badBytes.value(at);
        }
        return original;
    }

    /**
     * Drops everything before a position.
     *
     * @param position  the first byte to keep
     */
    public void advance(int position) {
        RecordBytes passed = view(position);
        startLine = passed.lineAt(position);
        startColumn = passed.columnAt(position);
        startOffset += position - start;
        start = position;
    }

    /**
     * Drops everything before a position that begins a line.
     *
     * @param position  the first byte to keep
     */
    void advanceToNextLine(int position) {
        startLine++;
        startColumn = 1;
        startOffset += position - start;
        start = position;
    }

    /**
     * The kept bytes up to a position, with their place; valid until the window moves.
     *
     * @param to  the position after the last byte
     */
    public RecordBytes view(int to) {
        return new RecordBytes(buffer, start, to, startOffset, startLine, startColumn);
    }

    /**
     * The position of the first byte kept.
     *
     * @return the position in {@link #buffer()}
     */
    public int start() {
        return start;
    }

    /**
     * The position after the last byte that can be read.
     *
     * @return the position in {@link #buffer()}
     */
    public int limit() {
        return checked;
    }

    /** {@return the bytes; another array after {@link #fill()}} */
    public byte[] buffer() {
        return buffer;
    }

    /** {@return whether an escape has been seen, so that texts may hold half a surrogate pair} */
    boolean hasEscapes() {
        return escapes;
    }

    /** Whether bytes have been seen of a text that may look mis-decoded. */
    boolean mayLookMisdecoded() {
        return misdecoded;
    }

    /** Why the input ends before it is whole; null as long as it does not. */
    @Nullable
    EndedEarly endedEarly() {
        return in == null ? endedEarly : in.endedEarly();
    }

    /** What the window is filled from; null if it is a part of an input that is read by somebody else. */
    @Nullable
    BoundedInput input() {
        return in;
    }

    /** The bytes that were no UTF-8. */
    BadBytes badBytes() {
        return badBytes;
    }

    /** The offset in the input of a position. */
    long offsetOf(int position) {
        return startOffset + position - start;
    }

    /** The position of an offset in the input. */
    int positionOf(long offset) {
        return (int) (offset - startOffset) + start;
    }
}
