package org.ngopartnership.json.internal.input;

import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.ngopartnership.json.internal.binding.ShapeRule;
import org.ngopartnership.json.internal.places.RecordBytes;

/** Words for bytes that are not UTF-8. */
public final class EncodingProblems {

    private EncodingProblems() {}

    /**
     * Adds a problem for each replaced byte of a record.
     *
     * @param window  the input, whose first bytes are those of the record
     * @param bytes  the record
     * @param problems  takes the problems
     */
    public static void report(InputWindow window, RecordBytes bytes, Consumer<ShapeProblem> problems) {
        InputWindow.BadBytes bad = window.badBytes();
        long end = bytes.offset() + bytes.to() - bytes.from();
        for (int i = 0; i < bad.count() && bad.offset(i) < end; i++) {
            String pointer = bytes.pointerAt(bytes.position(bad.offset(i)));
            problems.accept(problem(bad, i, pointer));
        }
    }

    /** Adds a problem for each replaced byte between records. */
    static void reportBetween(InputWindow.BadBytes bad, long from, long end, RecordReading reading) {
        for (int i = 0; i < bad.count() && bad.offset(i) < end; i++) {
            if (bad.offset(i) >= from) {
                reading.add(problem(bad, i, ""));
            }
        }
    }

    private static ShapeProblem problem(InputWindow.BadBytes bad, int index, String pointer) {
        int value = bad.value(index);
        String hex = "0x" + Integer.toHexString(value).toUpperCase(Locale.ROOT);
        return new ShapeProblem(ShapeRule.BAD_ENCODING, pointer, bad.offset(index), null, Map.of("byte", hex));
    }

    /** The whole input is in another encoding. */
    static ShapeProblem wide() {
        return new ShapeProblem(ShapeRule.BAD_ENCODING, "", 0, null, Map.of("wide", true));
    }
}
