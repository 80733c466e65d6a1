package org.ngopartnership.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of the test kit that say the same as its Java; rewritten with {@code -Dgolden.write=true}. */
final class Twins {

    private static final Path FOLDER = Path.of("src/main/resources/org/ngopartnership/testkit");

    private Twins() {}

    static void hasTwin(String name, String text) {
        Path file = FOLDER.resolve(name);
        try {
            if (Boolean.getBoolean("golden.write")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            }
            assertThat(Files.readString(file)).as(name).isEqualTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the files of a folder. */
    static String[] names(String folder) {
        String[] names = FOLDER.resolve(folder).toFile().list();
        return names == null ? new String[0] : names;
    }
}
