package org.ngopartnership.json.internal.report;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Writes the name of a source as a URI reference. */
public final class SourceUri {

    private static final Pattern URI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+://[\\x21-\\x7E&&[^\"<>\\\\^`{|}]]*");
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:/.*", Pattern.DOTALL);
    private static final String PLAIN = "-._~/!$&'()*+,;=@";

    private SourceUri() {}

    /**
     * The URI of a source.
     *
     * @param name  the name of the source: a path, a URI, or any name
     * @return an absolute URI for an absolute path or a URI, else a relative reference
     */
    public static String of(String name) {
        if (URI.matcher(name).matches()) {
            return name;
        }
        String path = name.replace(File.separatorChar, '/');
        if (DRIVE.matcher(path).matches()) {
            return "file:///" + path.substring(0, 2) + encode(path.substring(2));
        }
        // Two slashes at the beginning would name a host.
        return (path.startsWith("/") ? "file://" : "") + encode(path.replaceFirst("^//+", "/"));
    }

    private static String encode(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte octet : path.getBytes(StandardCharsets.UTF_8)) {
            int c = octet & 0xFF;
            if (c < 0x80 && (isAlphanumeric(c) || PLAIN.indexOf(c) >= 0)) {
                uri.append((char) c);
            } else {
                uri.append('%').append(hex(c >> 4)).append(hex(c & 0xF));
            }
        }
        return uri.toString();
    }

    private static boolean isAlphanumeric(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    private static char hex(int digit) {
        return Character.toUpperCase(Character.forDigit(digit, 16));
    }
}
