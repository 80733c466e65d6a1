package org.ngopartnership.validation.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** Lists of words kept as data beside this package: words parted by spaces and line ends; a line with {@code #} is a comment. */
final class DataLines {

    private DataLines() {}

    static Set<String> of(String name) {
        Set<String> words = new HashSet<>();
        for (String line : read(name).split("\n", -1)) {
            if (!line.startsWith("#")) {
                for (String word : line.split(" ", -1)) {
                    words.add(word.strip());
                }
            }
        }
        words.remove("");
        return Set.copyOf(words);
    }

    private static String read(String name) {
        try (InputStream data = DataLines.class.getResourceAsStream(name)) {
            if (data == null) {
                throw new IllegalStateException("No list " + name + " beside " + DataLines.class.getName());
            }
            return new String(data.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
