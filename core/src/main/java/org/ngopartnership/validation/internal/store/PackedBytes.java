package org.ngopartnership.validation.internal.store;

import java.util.ArrayList;
import java.util.List;

/** Bytes that only grow, in chunks, so that a million small records stay small and nothing is ever copied. */
public final class PackedBytes {

    private static final int CHUNK_BITS = 16;
    private static final int CHUNK = 1 << CHUNK_BITS;

    private final List<byte[]> chunks = new ArrayList<>();
    private byte[] last = {};
    private int size;

    /** No bytes yet. */
    public PackedBytes() {}

    /** {@return how many bytes there are} */
    public int size() {
        return size;
    }

    /**
     * Writes a byte.
     *
     * @param value  the byte in the lowest eight bits
     */
    public void writeByte(int value) {
        int inChunk = size & CHUNK - 1;
        if (inChunk == 0) {
            last = new byte[CHUNK];
            chunks.add(last);
        }
        last[inChunk] = (byte) value;
        size = Math.incrementExact(size);
    }

    /** Writes eight bytes. */
    public void writeLong(long value) {
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            writeByte((int) (value >>> shift));
        }
    }

    /** Writes over eight bytes. */
    public void setLong(int position, long value) {
        for (int i = 0; i < Long.BYTES; i++) {
            int at = position + i;
            chunks.get(at >>> CHUNK_BITS)[at & CHUNK - 1] = (byte) (value >>> i * Byte.SIZE);
        }
    }

    /** Eight bytes. */
    public long longAt(int position) {
        long value = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            value |= (long) byteAt(position + i) << i * Byte.SIZE;
        }
        return value;
    }

    /** {@return a byte, not negative} */
    public int byteAt(int position) {
        return chunks.get(position >>> CHUNK_BITS)[position & CHUNK - 1] & 0xff;
    }

    /**
     * Writes seven bits a byte, the lowest first.
     *
     * @param value  the number, not negative
     */
    public void writeNumber(long value) {
        long rest = value;
        while (rest > 0x7f) {
            writeByte((int) (rest & 0x7f | 0x80));
            rest >>>= 7;
        }
        writeByte((int) rest);
    }

    /** Writes every UTF-16 unit as a number, so that a text of any content comes back the same. */
    public void writeText(String text) {
        writeNumber(text.length());
        for (int i = 0; i < text.length(); i++) {
            writeNumber(text.charAt(i));
        }
    }

    /** Reads from a position on. */
    public Reader reader(int position) {
        return new Reader(position);
    }

    /** Reads from a position on. */
    public final class Reader {
        private int position;

        Reader(int position) {
            this.position = position;
        }

        /** {@return where it stands} */
        public int position() {
            return position;
        }

        /** {@return the next byte, not negative} */
        public int readByte() {
            return byteAt(position++);
        }

        /** {@return the number written here} */
        public long readNumber() {
            long value = 0;
            for (int shift = 0; ; shift += 7) {
                int next = readByte();
                value |= (long) (next & 0x7f) << shift;
                if (next < 0x80) {
                    return value;
                }
            }
        }

        /** {@return the text written here} */
        public String readText() {
            char[] text = new char[(int) readNumber()];
            for (int i = 0; i < text.length; i++) {
                text[i] = (char) readNumber();
            }
            return new String(text);
        }

        /**
         * Reads a text, whole only as far as it agrees.
         *
         * @param expected  the text to compare with
         * @return whether it is that text
         */
        public boolean readsText(String expected) {
            if (readNumber() != expected.length()) {
                return false;
            }
            for (int i = 0; i < expected.length(); i++) {
                if (readNumber() != expected.charAt(i)) {
                    return false;
                }
            }
            return true;
        }
    }
}
