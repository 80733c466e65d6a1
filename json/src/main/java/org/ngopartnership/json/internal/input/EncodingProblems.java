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
     * @param reading  takes the problems
     */
    public static void report(InputWindow window, RecordBytes bytes, RecordReading reading) {
        InputWindow.BadBytes bad = window.badBytes();
        long end = bytes.offset() + bytes.to() - bytes.from();
        for (int i = 0; i < bad.count() && bad.offset(i) < end; i++) {
            if (reading.isFull()) {
                reading.addUntold(ShapeRule.BAD_ENCODING, null, 1);
                continue;
            }
            String pointer = bytes.pointerAt(bytes.position(bad.offset(i)));
            reading.add(problem(bad, i, pointer));
        }
    }

    /** Adds a problem for the first replaced byte. */
    static void reportFirst(InputWindow window, RecordBytes bytes, Consumer<ShapeProblem> problems) {
        InputWindow.BadBytes bad = window.badBytes();
        if (bad.count() > 0) {
            problems.accept(problem(bad, 0, bytes.pointerAt(bytes.position(bad.offset(0)))));
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
