package org.ngopartnership.json.internal.binding;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Bytes taken eight at a time, the first one lowest. */
final class Eight {

    static final int BYTES = Long.BYTES;

    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long QUOTES = '"' * ONES;
    private static final long BACKSLASHES = '\\' * ONES;
    private static final long SPACES = ' ' * ONES;

    private Eight() {}

    /** The eight bytes from a position on. */
    static long at(byte[] bytes, int position) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getLong(position);
    }

    /** The first few of eight bytes, the others zero. */
    static long first(long eight, int count) {
        return count == 0 ? 0 : eight & -1L >>> Long.SIZE - Byte.SIZE * count;
    }

    /** Up to eight bytes, which may be the last ones there are. */
    static long upTo(byte[] bytes, int from, int to) {
        if (from + BYTES <= bytes.length) {
            return first(at(bytes, from), to - from);
        }
        long packed = 0;
        for (int i = from; i < to; i++) {
            packed |= (bytes[i] & 0xFFL) << Byte.SIZE * (i - from);
        }
        return packed;
    }

    static boolean isAscii(long eight) {
        return (eight & HIGH_BITS) == 0;
    }

    /** How many of the bytes stand before the first quote, backslash or control character. */
    static int plainInString(long eight) {
        long quotes = eight ^ QUOTES;
        long backslashes = eight ^ BACKSLASHES;
        // a byte that was zero, or less than a space, has its high bit set when one, or a space, is taken off
        long marks = (quotes - ONES) & ~quotes | (backslashes - ONES) & ~backslashes | (eight - SPACES) & ~eight;
        return Long.numberOfTrailingZeros(marks & HIGH_BITS) / Byte.SIZE;
    }
}
