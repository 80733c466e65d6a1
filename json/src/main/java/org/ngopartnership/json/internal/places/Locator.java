package org.ngopartnership.json.internal.places;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
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
        List<String> path = Pointers.segments(pointer);
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
     * {@return the pointer of the innermost value that holds a byte; empty for the record itself}
     *
     * @param record  the bytes
     * @param position  a position in the bytes
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
                pointer.append('/').append(Pointers.escape(at.segment(level)));
            }
            return true;
        });
        return pointer.toString();
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
     * The text of a property of the record itself, for records that could not be read.
     *
     * @param record  the bytes, possibly not JSON
     * @param name  the property
     * @return the text, or null if there is no such property with a string before the first error
     */
    public static @Nullable String text(RecordBytes record, String name) {
        Spot spot = find(record, "/" + Pointers.escape(name));
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
                written.append('/').append(Pointers.escape(at.segment(matched)));
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
