package org.ngopartnership.json.internal.input;

import java.util.Arrays;

/** What the bytes of a window were that were replaced, at the same positions: as much memory as the window, not more. */
final class BadBytes {

    private static final byte[] NONE = {};

    /** As long as the window, or empty as long as it holds no such byte; zero, which is UTF-8, for all others. */
    private byte[] values = NONE;

    private int last = -1;

    /** Takes a byte of a window of a length. */
    void add(int position, byte value, int length) {
        if (values.length == 0) {
            values = new byte[length];
        }
        values[position] = value;
        last = position;
    }

    /** Goes along when bytes move to the beginning of a window of a length. */
    void move(int start, int end, int length) {
        if (last < start) {
            values = NONE;
            last = -1;
            return;
        }
        byte[] moved = length == values.length ? values : new byte[length];
        System.arraycopy(values, start, moved, 0, end - start);
        Arrays.fill(moved, end - start, Math.min(end, length), (byte) 0);
        values = moved;
        last -= start;
    }

    /** Whether there is one from a position on. */
    boolean isAnyFrom(int position) {
        return last >= position;
    }

    /** The position of the first one from a position on, or {@code to}. */
    int next(int from, int to) {
        int end = Math.min(to, last + 1);
        int at = from;
        while (at < end && values[at] == 0) {
            at++;
        }
        return at < end ? at : to;
    }

    /** What stood at a position; 0 if nothing was replaced there. */
    int value(int position) {
        return position > last ? 0 : values[position] & 0xFF;
    }
}
