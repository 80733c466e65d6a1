package org.ngopartnership.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Files that hold what the library should write. They are read by a person whenever they change. */
final class Golden {

    private static final String WRITE = "golden.write";

    private Golden() {}

    /**
     * Compares a file with what is written now; writes it if asked to, by {@code -Dgolden.write=true}.
     *
     * @param file  the file, from the folder of the module on
     * @param written  what is written now
     */
    static void check(String file, String written) {
        Path path = path(file);
        if (Boolean.getBoolean(WRITE)) {
            try {
                Files.createDirectories(path.getParent());
                Files.writeString(path, written);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        assertThat(path)
                .as("%s is stale. Write it anew and read it: mvn -pl json -am test -D%s=true", file, WRITE)
                .exists();
        assertThat(written)
                .as("%s is stale. Write it anew and read it: mvn -pl json -am test -D%s=true", file, WRITE)
                .isEqualTo(read(file));
    }

    /** The text of a file of the module. */
    static String read(String file) {
        try {
            return Files.readString(path(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the files of a folder of the module. */
    static List<String> names(String folder) {
        String[] names = path(folder).toFile().list();
        return names == null ? List.of() : List.of(names);
    }

    static Path path(String file) {
        return Path.of(System.getProperty("basedir", "")).resolve(file);
    }
}
