package org.ngopartnership.json.internal.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks gzip (RFC 1952), one member after the other. Unlike the JDK's stream it says when something that is no gzip
 * follows, and does not depend on how many bytes are available at a time. Not thread-safe.
 */
public final class Gunzip extends InputStream {

    private static final int FIRST = 0x1F;
    private static final int SECOND = 0x8B;
    private static final int DEFLATE = 8;
    private static final int WITH_CHECK = 0x02;
    private static final int WITH_EXTRA = 0x04;
    private static final int WITH_NAME = 0x08;
    private static final int WITH_COMMENT = 0x10;
    private static final int RESERVED = 0xE0;
    private static final int BETWEEN = 6; // time, further flags, system
    private static final int WORD_BYTES = 4;

    private final InputStream in;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private final byte[] packed = new byte[1 << 13];
    private int position;
    private int limit;
    private boolean inMember;
    private boolean atEnd;
    private boolean damaged;

    private Gunzip(InputStream in) {
        this.in = in;
    }

    /**
     * Unpacks an input if its first bytes say that it is packed.
     *
     * @return the input, unpacked; closing it closes the input
     * @throws IOException if the input cannot be read
     */
    public static InputStream ifPacked(InputStream in) throws IOException {
        PushbackInputStream again = new PushbackInputStream(in, 2);
        byte[] start = again.readNBytes(2);
        again.unread(start);
        boolean packed = start.length == 2 && (start[0] & 0xFF) == FIRST && (start[1] & 0xFF) == SECOND;
        return packed ? new Gunzip(again) : again;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        while (length > 0 && (inMember || beginMember())) {
            int count = inflate(target, offset, length);
            if (count > 0) {
                checksum.update(target, offset, count);
                return count;
            }
            if (inflater.finished()) {
                endMember();
            } else if (inflater.needsDictionary()) {
                throw EndedEarly.packedDamaged();
            } else if (fill()) {
                inflater.setInput(packed, 0, limit);
            } else {
                throw EndedEarly.packedEnds();
            }
        }
        return length > 0 ? -1 : 0;
    }

    private int inflate(byte[] target, int offset, int length) throws IOException {
        expect(!damaged);
        long before = inflater.getBytesWritten();
        try {
            return inflater.inflate(target, offset, length);
        } catch (DataFormatException broken) {
            // what was unpacked before the damage counts, however much was asked for at a time
            damaged = true;
            int count = (int) (inflater.getBytesWritten() - before);
            expect(count > 0);
            return count;
        }
    }

    /** Reads the header of the next member; false if there is none, be there zero bytes to fill a block. */
    private boolean beginMember() throws IOException {
        while (!atEnd && (position < limit || fill()) && packed[position] == 0) {
            position++;
        }
        if (atEnd) {
            return false;
        }
        expect(nextByte() == FIRST && nextByte() == SECOND && nextByte() == DEFLATE);
        int flags = nextByte();
        expect((flags & RESERVED) == 0);
        skip(BETWEEN);
        if ((flags & WITH_EXTRA) != 0) {
            skip(nextByte() | nextByte() << Byte.SIZE);
        }
        skipTexts(((flags & WITH_NAME) != 0 ? 1 : 0) + ((flags & WITH_COMMENT) != 0 ? 1 : 0));
        skip((flags & WITH_CHECK) != 0 ? 2 : 0);
        inflater.reset();
        inflater.setInput(packed, position, limit - position);
        checksum.reset();
        inMember = true;
        return true;
    }

    private void endMember() throws IOException {
        position = limit - inflater.getRemaining();
        inMember = false;
        long size = inflater.getBytesWritten() & 0xFFFF_FFFFL;
        expect(nextWord() == checksum.getValue());
        expect(nextWord() == size);
    }

    private long nextWord() throws IOException {
        long word = 0;
        for (int i = 0; i < WORD_BYTES; i++) {
            word |= (long) nextByte() << i * Byte.SIZE;
        }
        return word;
    }

    private int nextByte() throws IOException {
        if (position == limit && !fill()) {
            throw EndedEarly.packedEnds();
        }
        return packed[position++] & 0xFF;
    }

    private void skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            nextByte();
        }
    }

    private void skipTexts(int count) throws IOException {
        int left = count;
        while (left > 0) {
            left -= nextByte() == 0 ? 1 : 0;
        }
    }

    private static void expect(boolean good) throws EndedEarly {
        if (!good) {
            throw EndedEarly.packedDamaged();
        }
    }

    private boolean fill() throws IOException {
        int count;
        do {
            count = in.read(packed, 0, packed.length);
        } while (count == 0);
        position = 0;
        limit = Math.max(0, count);
        atEnd = count < 0;
        return count > 0;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
