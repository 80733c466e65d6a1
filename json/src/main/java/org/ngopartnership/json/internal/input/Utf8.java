package org.ngopartnership.json.internal.input;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Looks at bytes as UTF-8 (Unicode 15, table 3-7), eight at a time while they are ASCII. */
final class Utf8 {

    /** The bytes are no UTF-8. */
    static final int MALFORMED = -1;
    /** The bytes are UTF-8 so far, more are needed. */
    static final int UNFINISHED = -2;

    private static final byte FIRST_OF_LATIN = (byte) 0xC3;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long LOW_BITS = 0x0101010101010101L;
    private static final long BACKSLASHES = '\\' * LOW_BITS;
    private static final long LINE_FEEDS = '\n' * LOW_BITS;
    private static final long CARRIAGE_RETURNS = '\r' * LOW_BITS;

    private Utf8() {}

    /** The first position from {@code from} that holds no ASCII. */
    static int ascii(byte[] bytes, int from, int to) {
        ByteBuffer eights = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int at = from;
        while (at + Long.BYTES <= to && (eights.getLong(at) & HIGH_BITS) == 0) {
            at += Long.BYTES;
        }
        while (at < to && bytes[at] >= 0) {
            at++;
        }
        return at;
    }

    /** The first position from {@code from} that holds no ASCII, or a backslash. */
    static int asciiWithoutBackslash(byte[] bytes, int from, int to) {
        ByteBuffer eights = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int at = from;
        while (at + Long.BYTES <= to) {
            long eight = eights.getLong(at);
            long difference = eight ^ BACKSLASHES;
            // of ASCII bytes, less one only that which was zero has its high bit set
            if (((eight | (difference - LOW_BITS)) & HIGH_BITS) != 0) {
                break;
            }
            at += Long.BYTES;
        }
        while (at < to && bytes[at] >= 0 && bytes[at] != '\\') {
            at++;
        }
        return at;
    }

    /** The position of the first CR or LF, or {@code to}. */
    static int lineEnd(byte[] bytes, int from, int to) {
        ByteBuffer eights = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int at = from;
        while (at + Long.BYTES <= to) {
            long eight = eights.getLong(at);
            long feed = eight ^ LINE_FEEDS;
            long carriage = eight ^ CARRIAGE_RETURNS;
            if ((((feed - LOW_BITS) & ~feed | (carriage - LOW_BITS) & ~carriage) & HIGH_BITS) != 0) {
                break;
            }
            at += Long.BYTES;
        }
        while (at < to && bytes[at] != '\n' && bytes[at] != '\r') {
            at++;
        }
        return at;
    }

    /** The number of line ends: CR LF, CR and LF each are one. */
    static int lineEnds(byte[] bytes, int from, int to) {
        int count = 0;
        for (int at = from; at < to; at++) {
            at = lineEnd(bytes, at, to);
            count += at < to ? 1 : 0;
            at += at + 1 < to && bytes[at] == '\r' && bytes[at + 1] == '\n' ? 1 : 0;
        }
        return count;
    }

    /** The position after the last LF, or {@code from}. */
    static int afterLastLineFeed(byte[] bytes, int from, int to) {
        int at = to;
        while (at > from && bytes[at - 1] != '\n') {
            at--;
        }
        return at;
    }

    /**
     * Whether a character, together with the next one, may be what is left of UTF-8 that was read as another encoding;
     * sure of the many that are not.
     */
    static boolean mayLookMisdecoded(byte[] bytes, int at, int length, int to) {
        if (length == 2) {
            int second = bytes[at + 1] & 0xFF;
            boolean lead = bytes[at] == FIRST_OF_LATIN
                    && (second >= 0x82 && second <= 0x9E || second == 0xA2 || second == 0xAF);
            return lead && (at + 2 == to || bytes[at + 2] < 0);
        }
        return length == 3 && bytes[at] == (byte) 0xEF && bytes[at + 1] == (byte) 0xBF && bytes[at + 2] == (byte) 0xBD;
    }

    /** The length of the sequence that begins with a byte above 127, or what is wrong with it. */
    static int sequence(byte[] bytes, int at, int to, boolean last) {
        int lead = bytes[at] & 0xFF;
        int length = lead < 0xC2 ? MALFORMED : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : MALFORMED;
        if (length == MALFORMED) {
            return MALFORMED;
        }
        for (int i = 1; i < length; i++) {
            if (at + i == to) {
                return last ? MALFORMED : UNFINISHED;
            }
            int next = bytes[at + i] & 0xFF;
            int lowest = i > 1 ? 0x80 : lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
            int highest = i > 1 ? 0xBF : lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
            if (next < lowest || next > highest) {
                return MALFORMED;
            }
        }
        return length;
    }
}
