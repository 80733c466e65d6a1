package org.ngopartnership.json;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.json.internal.binding.ShapeRule;
import org.ngopartnership.json.internal.input.ReadRecord;
import org.ngopartnership.json.internal.input.ShapeProblem;
import org.ngopartnership.json.internal.places.Pointers;
import org.ngopartnership.json.internal.places.RecordBytes;
import org.ngopartnership.place.DataPath;

/** Leads from paths in the value of a record to pointers in its text, which differ where elements were left out. */
final class SourcePaths {

    private static final int[] NO_GAPS = {};

    private List<ShapeProblem> problems = List.of();
    private List<String> leftOut = List.of();
    private @Nullable RecordBytes bytes;
    private @Nullable Map<String, int[]> gaps;
    private @Nullable Set<String> broken;

    void begin(ReadRecord read) {
        problems = read.problems();
        leftOut = read.leftOut();
        bytes = read.bytes();
        gaps = null;
        broken = null;
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

    /** The path in the text of a path in the value. */
    DataPath written(DataPath path) {
        if (problems.isEmpty() && leftOut.isEmpty()) {
            return path;
        }
        DataPath written = DataPath.HERE;
        for (DataPath.Step step : path.steps()) {
            written = switch (step.kind()) {
                case PROPERTY -> written.property(step.name());
                case KEY -> written.key(keyInText(written.key(step.name()), step.name()));
                case INDEX -> written.index(shifted(written.toPointer(), step.index()));
            };
        }
        return written;
    }

    /** How the text writes the key that a path ends with; as it is if the text has no such key. */
    private String keyInText(DataPath path, String key) {
        List<String> found = Pointers.segments(bytes().find(path.toPointer()).pointer());
        return found.size() == path.steps().size() ? found.get(found.size() - 1) : key;
    }

    private int shifted(String array, int index) {
        if (leftOut.isEmpty()) {
            return index;
        }
        int[] gaps = gaps().getOrDefault(array, NO_GAPS);
        int from = 0;
        int to = gaps.length;
        while (from < to) {
            int middle = (from + to) / 2;
            if (gaps[middle] - middle <= index) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return index + from;
    }

    /** The positions left out, in order, by the pointers of their arrays. */
    private Map<String, int[]> gaps() {
        Map<String, int[]> known = gaps;
        if (known == null) {
            Map<String, IntStream.Builder> byArray = new HashMap<>();
            for (String pointer : leftOut) {
                int last = pointer.lastIndexOf('/');
                byArray.computeIfAbsent(pointer.substring(0, last), array -> IntStream.builder())
                        .add(Integer.parseInt(pointer.substring(last + 1)));
            }
            known = new HashMap<>();
            for (Map.Entry<String, IntStream.Builder> entry : byArray.entrySet()) {
                known.put(entry.getKey(), entry.getValue().build().sorted().toArray());
            }
            gaps = known;
        }
        return known;
    }

    /** Whether a problem of form that is an error stands at a pointer or around it. */
    boolean isBroken(String pointer) {
        Set<String> known = broken();
        if (known.isEmpty()) {
            return false;
        }
        for (int end = pointer.length(); end >= 0; end = pointer.lastIndexOf('/', end - 1)) {
            if (known.contains(pointer.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    private Set<String> broken() {
        Set<String> known = broken;
        if (known == null) {
            known = new HashSet<>();
            for (ShapeProblem problem : problems) {
                // what stands before the place where a record stops being JSON is sound
                boolean error = problem.rule().severity() == Severity.ERROR && problem.rule() != ShapeRule.NOT_JSON;
                if (error && problem.pointer() != null) {
                    known.add(problem.pointer());
                }
            }
            broken = known;
        }
        return known;
    }

    private RecordBytes bytes() {
        if (bytes == null) {
            throw new IllegalStateException("no record");
        }
        return bytes;
    }
}
