package org.ngopartnership.examples.cli;

import java.io.IOException;
import java.io.InputStream;

/** An input that fails as soon as it is read. */
final class BrokenInput extends InputStream {

    private final Throwable problem;

    BrokenInput(Throwable problem) {
        this.problem = problem;
    }

    @Override
    public int read() throws IOException {
        if (problem instanceof IOException broken) {
            throw broken;
        }
        if (problem instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) problem;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        return read();
    }
}
