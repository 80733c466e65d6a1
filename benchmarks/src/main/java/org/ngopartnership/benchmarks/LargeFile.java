package org.ngopartnership.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a file of NGO records as large as asked for, with ids borne twice and references that lead nowhere. */
public final class LargeFile {

    private LargeFile() {}

    /**
     * Writes the file.
     *
     * @param arguments  where to, and how many records
     * @throws IOException if it cannot be written
     */
    public static void main(String... arguments) throws IOException {
        int records = Integer.parseInt(arguments[1]);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[0])))) {
            NgoRecords.writeWithReferences(records, out);
        }
    }
}
