package org.ngopartnership.json.internal.output;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Bytes kept until they are asked for: in memory as long as they are few, then in a temporary file. Not thread-safe. */
public final class Spool extends OutputStream {

    private static final int MOST_IN_MEMORY = 1 << 20;

    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private long size;
    private @Nullable Path file;
    private @Nullable OutputStream toFile;

    /** A spool without bytes. */
    public Spool() {}

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        memory.write(bytes, offset, length);
        size += length;
        if (memory.size() >= MOST_IN_MEMORY) {
            empty();
        }
    }

    private void empty() throws IOException {
        OutputStream open = toFile;
        if (open == null) {
            Path made = Files.createTempFile("ngo-partnership", ".spool");
            file = made;
            open = Files.newOutputStream(made);
            toFile = open;
        }
        memory.writeTo(open);
        memory.reset();
    }

    /** {@return how many bytes have been written} */
    public long size() {
        return size;
    }

    /**
     * The bytes written so far, from the first one on.
     *
     * @return a stream, to be closed
     * @throws IOException if the temporary file cannot be written or read
     */
    public InputStream read() throws IOException {
        Path kept = file;
        if (kept == null) {
            return new ByteArrayInputStream(memory.toByteArray());
        }
        empty();
        return Files.newInputStream(kept);
    }

    /** Drops the bytes. */
    @Override
    public void close() throws IOException {
        memory.reset();
        if (toFile != null) {
            toFile.close();
        }
        if (file != null) {
            Files.deleteIfExists(file);
        }
    }
}
