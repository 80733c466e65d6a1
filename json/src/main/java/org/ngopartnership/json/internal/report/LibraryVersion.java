package org.ngopartnership.json.internal.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** The version of the library and of its rules, as the build wrote them down and reports name them. */
public final class LibraryVersion {

    private static final String SNAPSHOT = "-SNAPSHOT";
    private static final String RESOURCE = "version.properties";

    /** The version of the library, for example {@code 0.1.0} or {@code 0.2.0-SNAPSHOT}. */
    public static final String VERSION = read();

    /** The version of the rules: that of the library without its last part, as {@code since} says it. */
    public static final String RULE_SET = number(0) + "." + number(1);

    private LibraryVersion() {}

    /**
     * {@return a part of the version}
     *
     * @param part  0 for the major, 1 the minor, 2 the patch
     */
    public static int number(int part) {
        return Integer.parseInt(released().split("\\.", -1)[part]);
    }

    /** {@return whether the version is on its way to be released} */
    public static boolean isSnapshot() {
        return VERSION.endsWith(SNAPSHOT);
    }

    private static String released() {
        return isSnapshot() ? VERSION.substring(0, VERSION.length() - SNAPSHOT.length()) : VERSION;
    }

    private static String read() {
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(LibraryVersion.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties.getProperty("version");
    }
}
