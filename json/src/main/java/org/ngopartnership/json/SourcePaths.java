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
import org.ngopartnership.json.internal.places.RecordBytes;
import org.ngopartnership.place.DataPath;

/** Leads from paths in the value of a record to paths in its text, which differ where elements were left out. */
final class SourcePaths {

    private static final int[] NO_GAPS = {};

    private List<ShapeProblem> problems = List.of();
    private List<DataPath> leftOut = List.of();
    private @Nullable RecordBytes bytes;
    private @Nullable Map<DataPath, int[]> gaps;
    private @Nullable Set<DataPath> broken;

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
        DataPath path = problem.path() == null ? DataPath.HERE : problem.path();
        return record.find(path.upTo(path.length() - 1)).position();
    }

    /** The path of a problem. */
    DataPath of(ShapeProblem problem, int position) {
        DataPath path = problem.path();
        return path == null ? bytes().pathAt(position) : path;
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
                case KEY -> inText(written.property(step.name()));
                case INDEX -> written.index(shifted(written, step.index()));
            };
        }
        return written;
    }

    /** A path that ends with a key, as the text writes the key; as it is if the text has no such key. */
    private DataPath inText(DataPath path) {
        DataPath found = bytes().find(path).path();
        return found.length() == path.length() ? found : path;
    }

    private int shifted(DataPath array, int index) {
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

    /** The positions left out, in order, by the paths of their arrays. */
    private Map<DataPath, int[]> gaps() {
        Map<DataPath, int[]> known = gaps;
        if (known == null) {
            Map<DataPath, IntStream.Builder> byArray = new HashMap<>();
            for (DataPath path : leftOut) {
                int last = path.length() - 1;
                byArray.computeIfAbsent(path.upTo(last), array -> IntStream.builder())
                        .add(path.steps().get(last).index());
            }
            known = new HashMap<>();
            for (Map.Entry<DataPath, IntStream.Builder> entry : byArray.entrySet()) {
                known.put(entry.getKey(), entry.getValue().build().sorted().toArray());
            }
            gaps = known;
        }
        return known;
    }

    /** Whether a problem of form that is an error stands at a place or around it. */
    boolean isBroken(DataPath path) {
        Set<DataPath> known = broken();
        if (known.isEmpty()) {
            return false;
        }
        for (int kept = path.length(); kept >= 0; kept--) {
            if (known.contains(path.upTo(kept))) {
                return true;
            }
        }
        return false;
    }

    private Set<DataPath> broken() {
        Set<DataPath> known = broken;
        if (known == null) {
            known = new HashSet<>();
            for (ShapeProblem problem : problems) {
                // what stands before the place where a record stops being JSON is sound
                boolean error = problem.rule().severity() == Severity.ERROR && problem.rule() != ShapeRule.NOT_JSON;
                if (error && problem.path() != null) {
                    known.add(problem.path());
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
