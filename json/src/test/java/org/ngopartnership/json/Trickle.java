package org.ngopartnership.json;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** Hands out its bytes a few at a time. */
final class Trickle extends InputStream {

    private final ByteArrayInputStream in;
    private final int size;

    Trickle(byte[] bytes, int size) {
        this.in = new ByteArrayInputStream(bytes);
        this.size = size;
    }

    @Override
    public int read() {
        return in.read();
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        return in.read(target, offset, Math.min(length, size));
    }
}
