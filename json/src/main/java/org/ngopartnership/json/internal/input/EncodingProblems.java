package org.ngopartnership.json.internal.input;

import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.ngopartnership.json.internal.binding.ShapeRule;
import org.ngopartnership.json.internal.places.RecordBytes;
import org.ngopartnership.place.DataPath;

/** Words for bytes that are not UTF-8. */
public final class EncodingProblems {

    private EncodingProblems() {}

    /**
     * Adds a problem for each replaced byte of a record.
     *
     * @param window  the input, whose first bytes are those of the record
     */
    public static void report(InputWindow window, RecordBytes bytes, RecordReading reading) {
        BadBytes bad = window.badBytes();
        int end = window.start() + bytes.to() - bytes.from();
        for (int at = bad.next(window.start(), end); at < end; at = bad.next(at + 1, end)) {
            if (reading.isFull()) {
                reading.addUntold(ShapeRule.BAD_ENCODING, null, 1);
            } else {
                reading.add(problem(window, at, path(window, at, bytes)));
            }
        }
    }

    /** Adds a problem for the first replaced byte. */
    static void reportFirst(InputWindow window, RecordBytes bytes, Consumer<ShapeProblem> problems) {
        int first = window.badBytes().next(window.start(), window.limit());
        if (first < window.limit()) {
            problems.accept(problem(window, first, path(window, first, bytes)));
        }
    }

    /** Adds a problem for each replaced byte between records: from an offset in the input to another one. */
    static void reportBetween(InputWindow window, long from, long end, RecordReading reading) {
        BadBytes bad = window.badBytes();
        int first = window.positionOf(Math.max(from, window.offsetOf(window.start())));
        int last = window.positionOf(Math.min(end, window.offsetOf(window.limit())));
        for (int at = bad.next(first, last); at < last; at = bad.next(at + 1, last)) {
            reading.add(problem(window, at, DataPath.HERE));
        }
    }

    private static DataPath path(InputWindow window, int at, RecordBytes bytes) {
        return bytes.pathAt(bytes.position(window.offsetOf(at)));
    }

    private static ShapeProblem problem(InputWindow window, int at, DataPath path) {
        String hex = "0x" + Integer.toHexString(window.badBytes().value(at)).toUpperCase(Locale.ROOT);
        return new ShapeProblem(ShapeRule.BAD_ENCODING, path, window.offsetOf(at), null, Map.of("byte", hex));
    }

    /** The whole input is in another encoding. */
    static ShapeProblem wide() {
        return new ShapeProblem(ShapeRule.BAD_ENCODING, DataPath.HERE, 0, null, Map.of("wide", true));
    }
}
