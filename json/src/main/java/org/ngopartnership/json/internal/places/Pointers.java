package org.ngopartnership.json.internal.places;

import java.util.ArrayList;
import java.util.List;

/** JSON Pointers (RFC 6901), put together and taken apart. */
public final class Pointers {

    private static final int LONGEST_INDEX = 9;

    private Pointers() {}

    /**
     * The segments of a pointer.
     *
     * @param pointer  a JSON Pointer
     * @return its names and positions, unescaped
     */
    public static List<String> segments(String pointer) {
        List<String> segments = new ArrayList<>();
        int start = 1;
        while (start <= pointer.length()) {
            int end = pointer.indexOf('/', start);
            end = end < 0 ? pointer.length() : end;
            segments.add(pointer.substring(start, end).replace("~1", "/").replace("~0", "~"));
            start = end + 1;
        }
        return segments;
    }

    /**
     * {@return a segment as a pointer writes it, escaped}
     *
     * @param segment  a name or position
     */
    public static String escape(String segment) {
        return segment.replace("~", "~0").replace("/", "~1");
    }

    /**
     * {@return the position in an array that a segment says; negative if it is a name}
     *
     * @param segment  a name or position
     */
    public static int index(String segment) {
        boolean digits = !segment.isEmpty()
                && segment.length() <= LONGEST_INDEX
                && segment.chars().allMatch(c -> c >= '0' && c <= '9')
                && (segment.length() == 1 || segment.charAt(0) != '0');
        return digits ? Integer.parseInt(segment) : -1;
    }
}
