package org.ngopartnership.json.internal.places;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.json.internal.places.Locator.Spot;
import org.ngopartnership.place.DataPath;

/** Finds what is wrong in the bytes of a record that could not be read, by a second look at them. */
public final class Flaws {

    private Flaws() {}

    /** What is too much. */
    public enum ExcessKind {
        /** Containers inside containers. */
        NESTING,
        /** A number. */
        NUMBER,
        /** The name of a property. */
        NAME
    }

    /** Something over a limit. */
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
            if ((b == '-' || b >= '0' && b <= '9') && Locator.tokenLength(record, start) > number) {
                found.set(new Excess(ExcessKind.NUMBER, start));
                return false;
            }
            return true;
        });
        return found.get();
    }

    /**
     * Where a registry stops being JSON.
     *
     * @param rest  its bytes, from the beginning of a record in an array of the registry on
     * @return the first byte that is not JSON, with the way to it inside the record
     */
    public static Spot firstErrorInRegistry(RecordBytes rest) {
        JsonScanner scanner = new JsonScanner(rest.bytes(), rest.from(), rest.to());
        scanner.insideArrayOfObject();
        int error = scanner.scan(at -> true);
        return error >= 0
                ? new Spot(error, scanner.path(2))
                : new Spot(afterSpace(rest, scanner.position()), DataPath.HERE);
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
            return new Spot(error, scanner.path(0));
        }
        int after = afterSpace(record, scanner.position());
        return after == record.to() ? null : new Spot(after, DataPath.HERE);
    }

    /**
     * {@return whether a string that holds half a surrogate pair stands at a position}
     *
     * @param record  the bytes
     */
    public static boolean isHalfCharacter(RecordBytes record, int position) {
        return position < record.to()
                && record.bytes()[position] == '"'
                && JsonStrings.isHalfCharacter(record.bytes(), position, record.to());
    }
}
