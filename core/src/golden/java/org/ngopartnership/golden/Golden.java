package org.ngopartnership.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Files that hold what the library should write. They are read by a person whenever they change.
 *
 * <p>The tests that check one bear the tag {@value #TAG}; {@code mvn -Pregenerate test} runs them alone and lets them write.
 */
public final class Golden {

    /** Of the tests that check such files. */
    public static final String TAG = "generated";

    private static final String WRITE = "golden.write";

    private Golden() {}

    /** Compares a file, named from the folder of the module on, with what is written now; writes it if asked to. */
    public static void check(String file, String written) {
        Path path = path(file);
        if (Boolean.getBoolean(WRITE)) {
            try {
                Files.createDirectories(path.getParent());
                Files.writeString(path, written);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        String stale = "%s is stale. Write it anew and read it: mvn -Pregenerate test";
        assertThat(path).as(stale, file).exists();
        assertThat(written).as(stale, file).isEqualTo(read(file));
    }

    /** The text of a file of the module. */
    public static String read(String file) {
        try {
            return Files.readString(path(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the files of a folder of the module. */
    public static List<String> names(String folder) {
        String[] names = path(folder).toFile().list();
        return names == null ? List.of() : List.of(names);
    }

    /** Where a file of the module lies. */
    public static Path path(String file) {
        return Path.of(System.getProperty("basedir", "")).resolve(file);
    }
}
