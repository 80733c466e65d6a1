package org.ngopartnership.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

/** Tables of texts that nobody wants to read: rows of columns, with bytes written as {@code %XX}. */
final class HostileTable {

    private static final int HEX = 16;

    private HostileTable() {}

    static Stream<String[]> rows(String name) {
        try (InputStream in = Objects.requireNonNull(HostileTable.class.getResourceAsStream("/hostile/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static byte[] bytes(String written) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] source = written.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < source.length; i++) {
            if (source[i] == '%') {
                bytes.write(Character.digit(source[i + 1], HEX) * HEX + Character.digit(source[i + 2], HEX));
                i += 2;
            } else {
                bytes.write(source[i]);
            }
        }
        return bytes.toByteArray();
    }
}
