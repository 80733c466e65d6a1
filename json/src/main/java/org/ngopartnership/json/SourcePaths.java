package org.ngopartnership.json;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.json.internal.binding.ShapeRule;
import org.ngopartnership.json.internal.input.ReadRecord;
import org.ngopartnership.json.internal.input.ShapeProblem;
import org.ngopartnership.json.internal.places.RecordBytes;
import org.ngopartnership.validation.DataPath;

/** Leads from paths in the value of a record to pointers in its text, which differ where elements were left out. */
final class SourcePaths {

    private List<ShapeProblem> problems = List.of();
    private List<String> leftOut = List.of();
    private @Nullable RecordBytes bytes;

    void begin(ReadRecord read) {
        problems = read.problems();
        leftOut = read.leftOut();
        bytes = read.bytes();
    }

    /** The position that a problem stands at. */
    int position(ShapeProblem problem) {
        RecordBytes record = bytes();
        if (problem.offset() >= 0) {
            return record.position(problem.offset());
        }
        String pointer = problem.pointer() == null ? "" : problem.pointer();
        int last = pointer.lastIndexOf('/');
        return record.find(last < 0 ? "" : pointer.substring(0, last)).position();
    }

    /** The pointer of a problem. */
    String pointer(ShapeProblem problem, int position) {
        String pointer = problem.pointer();
        return pointer == null ? bytes().pointerAt(position) : pointer;
    }

    /** The pointer in the text of a path in the value. */
    String written(DataPath path) {
        if (leftOut.isEmpty()) {
            return path.toPointer();
        }
        List<DataPath.Step> steps = path.steps();
        DataPath written = DataPath.HERE;
        for (DataPath.Step step : steps) {
            written = switch (step.kind()) {
                case PROPERTY -> written.property(step.name());
                case KEY -> written.key(step.name());
                case INDEX -> written.index(shifted(written.toPointer(), step.index()));
            };
        }
        return written.toPointer();
    }

    private int shifted(String array, int index) {
        List<Integer> gaps = new ArrayList<>();
        for (String pointer : leftOut) {
            int last = pointer.lastIndexOf('/');
            if (pointer.substring(0, last).equals(array)) {
                gaps.add(Integer.valueOf(pointer.substring(last + 1)));
            }
        }
        int shifted = index;
        for (int gap : gaps) {
            shifted += gap <= shifted ? 1 : 0;
        }
        return shifted;
    }

    /** Whether a problem of form that is an error stands at a pointer or around it. */
    boolean isBroken(String pointer) {
        for (ShapeProblem problem : problems) {
            String at = problem.pointer();
            // what stands before the place where a record stops being JSON is sound
            boolean error = problem.rule().severity() == Severity.ERROR && problem.rule() != ShapeRule.NOT_JSON;
            if (error
                    && at != null
                    && pointer.startsWith(at)
                    && (pointer.length() == at.length() || pointer.charAt(at.length()) == '/')) {
                return true;
            }
        }
        return false;
    }

    private RecordBytes bytes() {
        if (bytes == null) {
            throw new IllegalStateException("no record");
        }
        return bytes;
    }
}
