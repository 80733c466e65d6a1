package org.ngopartnership.json.internal.places;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.text.LanguageTag;

/** Finds places in the bytes of a record by a second look at them; only done for findings. */
public final class Locator {

    private Locator() {}

    /**
     * Where the value at a path stands; if there is none, the innermost value around it that there is.
     *
     * @param record  the bytes
     * @return the place, and the way to it as the record writes it
     */
    public static Spot find(RecordBytes record, DataPath path) {
        Search exact = new Search(path, false);
        exact.run(record);
        if (exact.matched == path.length()) {
            return exact.spot(record);
        }
        Search canonical = new Search(path, true);
        canonical.run(record);
        return (canonical.matched > exact.matched ? canonical : exact).spot(record);
    }

    /**
     * {@return the way to the innermost value that holds a byte}
     *
     * @param record  the bytes
     * @param position  a position in the bytes
     */
    public static DataPath pathAt(RecordBytes record, int position) {
        DataPath[] path = {DataPath.HERE};
        JsonScanner scanner = new JsonScanner(record.bytes(), record.from(), record.to());
        scanner.scan(at -> {
            if (at.valueStart() > position) {
                return false;
            }
            DataPath here = DataPath.HERE;
            for (int level = 0; level < at.depth(); level++) {
                here = at.step(here, level);
            }
            path[0] = here;
            return true;
        });
        return path[0];
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
     * @return the text, or null if there is no such property with a string before the first error
     */
    public static @Nullable String text(RecordBytes record, String name) {
        Spot spot = find(record, DataPath.of(name));
        byte[] bytes = record.bytes();
        boolean string = spot.path().length() > 0 && bytes[spot.position()] == '"';
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
     * @param path  the way to it, as the record writes it
     */
    public record Spot(int position, DataPath path) {}

    private static final class Search {
        private final List<DataPath.Step> path;
        private final boolean canonically;
        private DataPath written = DataPath.HERE;
        private int matched;
        private int position = -1;

        Search(DataPath path, boolean canonically) {
            this.path = path.steps();
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
            if (depth == matched + 1 && isWanted(at, path.get(matched))) {
                written = at.step(written, matched);
                matched++;
                position = at.valueStart();
                return matched < path.size();
            }
            return true;
        }

        private boolean isWanted(JsonScanner at, DataPath.Step step) {
            return at.isAt(matched, step)
                    || canonically
                            && at.isObject(matched)
                            && step.name().equals(LanguageTag.canonicalOrNull(at.segment(matched)));
        }

        Spot spot(RecordBytes record) {
            return new Spot(position < 0 ? record.from() : position, written);
        }
    }
}
