package org.ngopartnership.json.internal.input;

import java.io.InputStream;

/** Hands the bytes of a window to a parser, which reads ahead; the window keeps what the current record needs. */
final class WindowStream extends InputStream {

    private final InputWindow window;
    private final int largestRecord;
    private long next;

    WindowStream(InputWindow window, int largestRecord) {
        this.window = window;
        this.largestRecord = largestRecord;
        this.next = window.offsetOf(window.start());
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        int position = window.positionOf(next);
        if (position == window.limit()) {
            if (position - window.start() > largestRecord) {
                throw new RecordTooLarge();
            }
            if (!window.fill()) {
                return -1;
            }
            position = window.positionOf(next);
        }
        int count = Math.min(length, window.limit() - position);
        System.arraycopy(window.buffer(), position, target, offset, count);
        next += count;
        return count;
    }

    /** A record does not end within the limit. */
    static final class RecordTooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;

        RecordTooLarge() {
            super(null, null, false, false);
        }
    }
}
