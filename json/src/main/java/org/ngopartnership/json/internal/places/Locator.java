package org.ngopartnership.json.internal.places;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.text.LanguageTag;

/** Finds places in the bytes of a record by a second look at them; only done for findings. */
public final class Locator {

    private Locator() {}

    /**
     * Where the value of a pointer stands; if there is none, the innermost value around it that there is.
     *
     * @param record  the bytes
     * @param pointer  a JSON Pointer
     * @return the place and the pointer as the record writes it
     */
    public static Spot find(RecordBytes record, String pointer) {
        List<String> path = segments(pointer);
        Search exact = new Search(path, false);
        exact.run(record);
        if (exact.matched == path.size()) {
            return exact.spot(record);
        }
        Search canonical = new Search(path, true);
        canonical.run(record);
        return (canonical.matched > exact.matched ? canonical : exact).spot(record);
    }

    /**
     * The pointer of the innermost value that holds a byte.
     *
     * @param record  the bytes
     * @param position  a position in the bytes
     * @return the pointer; empty for the record itself
     */
    public static String pointerAt(RecordBytes record, int position) {
        StringBuilder pointer = new StringBuilder();
        JsonScanner scanner = new JsonScanner(record.bytes(), record.from(), record.to());
        scanner.scan(at -> {
            if (at.valueStart() > position) {
                return false;
            }
            pointer.setLength(0);
            for (int level = 0; level < at.depth(); level++) {
                pointer.append('/').append(escape(at.segment(level)));
            }
            return true;
        });
        return pointer.toString();
    }

    /**
     * Where a record stops being JSON.
     *
     * @param record  the bytes
     * @return the position of the first byte that is not JSON, {@code to} if the record ends too early, -1 if it is JSON
     */
    public static int firstError(RecordBytes record) {
        JsonScanner scanner = new JsonScanner(record.bytes(), record.from(), record.to());
        int error = scanner.scan(at -> true);
        if (error >= 0) {
            return error;
        }
        int after = scanner.position();
        while (after < record.to() && JsonScanner.isSpace(record.bytes()[after])) {
            after++;
        }
        return after == record.to() ? -1 : after;
    }

    /**
     * The text of a property of the record itself, for records that could not be read.
     *
     * @param record  the bytes, possibly not JSON
     * @param name  the property
     * @return the text, or null if there is no such property with a string before the first error
     */
    public static @Nullable String text(RecordBytes record, String name) {
        Spot spot = find(record, "/" + escape(name));
        byte[] bytes = record.bytes();
        boolean string = !spot.pointer().isEmpty() && bytes[spot.position()] == '"';
        return string && JsonStrings.end(bytes, spot.position(), record.to()) >= 0
                ? JsonStrings.decode(bytes, spot.position(), record.to())
                : null;
    }

    /**
     * A place in a record.
     *
     * @param position  the position of its first byte
     * @param pointer  its pointer, as the record writes it
     */
    public record Spot(int position, String pointer) {}

    /**
     * The segments of a pointer.
     *
     * @param pointer  a JSON Pointer
     * @return its names and positions, unescaped
     */
    static List<String> segments(String pointer) {
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

    static String escape(String segment) {
        return segment.replace("~", "~0").replace("/", "~1");
    }

    private static final class Search {
        private final List<String> path;
        private final boolean canonically;
        private final StringBuilder written = new StringBuilder();
        private int matched;
        private int position = -1;

        Search(List<String> path, boolean canonically) {
            this.path = path;
            this.canonically = canonically;
        }

        void run(RecordBytes record) {
            new JsonScanner(record.bytes(), record.from(), record.to()).scan(this::visit);
        }

        private boolean visit(JsonScanner at) {
            int depth = at.depth();
            if (depth == 0) {
                position = at.valueStart();
                return !path.isEmpty();
            }
            if (depth <= matched) {
                return false;
            }
            if (depth == matched + 1 && isSame(at.segment(matched), path.get(matched))) {
                written.append('/').append(escape(at.segment(matched)));
                matched++;
                position = at.valueStart();
                return matched < path.size();
            }
            return true;
        }

        private boolean isSame(String segment, String wanted) {
            return segment.equals(wanted)
                    || canonically && wanted.equals(LanguageTag.canonicalOrNull(segment));
        }

        Spot spot(RecordBytes record) {
            return new Spot(position < 0 ? record.from() : position, written.toString());
        }
    }
}
