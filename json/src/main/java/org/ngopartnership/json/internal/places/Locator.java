package org.ngopartnership.json.internal.places;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.text.LanguageTag;

/** Finds places in the bytes of a record by a second look at them; only done for findings. */
public final class Locator {

    private static final int LONGEST_INDEX = 9;

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

    /** What is too much. */
    public enum ExcessKind {
        /** Containers inside containers. */
        NESTING,
        /** A number. */
        NUMBER,
        /** The name of a property. */
        NAME
    }

    /**
     * Something over a limit.
     *
     * @param kind  what is too much
     * @param position  where
     */
    public record Excess(ExcessKind kind, int position) {}

    /**
     * The first thing in a record that is over a limit.
     *
     * @param record  the bytes
     * @param depth  how many containers are open around the record
     * @param nesting  most containers that may be open
     * @param number  longest number
     * @param name  longest name
     * @return the first excess, null if there is none
     */
    public static @Nullable Excess firstExcess(RecordBytes record, int depth, int nesting, int number, int name) {
        AtomicReference<@Nullable Excess> found = new AtomicReference<>();
        JsonScanner scanner = new JsonScanner(record.bytes(), record.from(), record.to());
        scanner.scan(at -> {
            int start = at.valueStart();
            byte b = record.bytes()[start];
            if (at.depth() > 0
                    && at.isObject(at.depth() - 1)
                    && at.segment(at.depth() - 1).length() > name) {
                found.set(new Excess(ExcessKind.NAME, at.nameStart(at.depth() - 1)));
                return false;
            }
            if ((b == '{' || b == '[') && depth + at.depth() + 1 > nesting) {
                found.set(new Excess(ExcessKind.NESTING, start));
                return false;
            }
            if ((b == '-' || b >= '0' && b <= '9') && tokenLength(record, start) > number) {
                found.set(new Excess(ExcessKind.NUMBER, start));
                return false;
            }
            return true;
        });
        return found.get();
    }

    /**
     * How long the token at a position is.
     *
     * @param record  the bytes
     * @param start  where a value or name begins
     * @return the number of bytes; 1 for the beginning of a container
     */
    public static int tokenLength(RecordBytes record, int start) {
        byte[] bytes = record.bytes();
        if (start >= record.to() || bytes[start] == '{' || bytes[start] == '[') {
            return 1;
        }
        if (bytes[start] == '"') {
            int end = JsonStrings.end(bytes, start, record.to());
            return (end < 0 ? record.to() : end) - start;
        }
        int end = start;
        while (end < record.to() && "+-.".indexOf(bytes[end]) >= 0 || end < record.to() && isWord(bytes[end])) {
            end++;
        }
        return Math.max(1, end - start);
    }

    private static boolean isWord(byte b) {
        return b >= '0' && b <= '9' || b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z';
    }

    /**
     * Where a registry stops being JSON.
     *
     * @param rest  its bytes, from the beginning of a record in an array of the registry on
     * @return the first byte that is not JSON, with a pointer inside the record
     */
    public static Spot firstErrorInRegistry(RecordBytes rest) {
        JsonScanner scanner = new JsonScanner(rest.bytes(), rest.from(), rest.to());
        scanner.insideArrayOfObject();
        int error = scanner.scan(at -> true);
        return error >= 0 ? new Spot(error, scanner.pointer(2)) : new Spot(afterSpace(rest, scanner.position()), "");
    }

    private static int afterSpace(RecordBytes record, int position) {
        int after = position;
        while (after < record.to() && JsonScanner.isSpace(record.bytes()[after])) {
            after++;
        }
        return after;
    }

    /**
     * Where a record stops being JSON.
     *
     * @param record  the bytes
     * @return the first byte that is not JSON, or the end if the record ends too early; null if it is JSON
     */
    public static @Nullable Spot firstError(RecordBytes record) {
        JsonScanner scanner = new JsonScanner(record.bytes(), record.from(), record.to());
        int error = scanner.scan(at -> true);
        if (error >= 0) {
            return new Spot(error, scanner.pointer(0));
        }
        int after = afterSpace(record, scanner.position());
        return after == record.to() ? null : new Spot(after, "");
    }

    /**
     * Whether a string that holds half a surrogate pair stands at a position.
     *
     * @param record  the bytes
     * @param position  the position
     * @return true if so
     */
    public static boolean isHalfCharacter(RecordBytes record, int position) {
        return position < record.to()
                && record.bytes()[position] == '"'
                && JsonStrings.isHalfCharacter(record.bytes(), position, record.to());
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
     * The name of the first property of an object.
     *
     * @param record  the bytes, possibly not all of them
     * @return the name; null if this is no object with a property whose value has begun
     */
    public static @Nullable String firstProperty(RecordBytes record) {
        AtomicReference<@Nullable String> name = new AtomicReference<>();
        new JsonScanner(record.bytes(), record.from(), record.to()).scan(at -> {
            if (at.depth() > 0 && at.isObject(0)) {
                name.set(at.segment(0));
            }
            return at.depth() == 0;
        });
        return name.get();
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
     * A segment as a pointer writes it.
     *
     * @param segment  a name or position
     * @return the segment, escaped
     */
    public static String escape(String segment) {
        return segment.replace("~", "~0").replace("/", "~1");
    }

    /**
     * The position in an array that a segment says.
     *
     * @param segment  a name or position
     * @return the position; negative if it is a name
     */
    public static int index(String segment) {
        boolean digits = !segment.isEmpty()
                && segment.length() <= LONGEST_INDEX
                && segment.chars().allMatch(c -> c >= '0' && c <= '9')
                && (segment.length() == 1 || segment.charAt(0) != '0');
        return digits ? Integer.parseInt(segment) : -1;
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
            return segment.equals(wanted) || canonically && wanted.equals(LanguageTag.canonicalOrNull(segment));
        }

        Spot spot(RecordBytes record) {
            return new Spot(position < 0 ? record.from() : position, written.toString());
        }
    }
}
