package org.ngopartnership.json.internal.input;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.json.internal.binding.ShapeRule;
import org.ngopartnership.json.internal.places.RecordBytes;
import org.ngopartnership.place.DataPath;

/** The records of an input that may end before it is whole; that is said once, where it ends. */
public final class CutRecords implements RecordSource {

    private final InputWindow window;
    private final RecordSource records;
    private boolean said;
    private boolean stopped;

    /**
     * The records of an input.
     *
     * @param records  its records, as far as it goes
     */
    public CutRecords(InputWindow window, RecordSource records) {
        this.window = window;
        this.records = records;
    }

    @Override
    public @Nullable ReadRecord next() {
        ReadRecord read = records.next();
        EndedEarly cut = window.endedEarly();
        if (cut == null || said || read == null && stopped) {
            return read;
        }
        stopped = read != null && read.loss() == ReadRecord.Loss.REST;
        long end = window.offsetOf(window.limit());
        if (read == null) {
            said = true;
            ShapeProblem problem = cut.at(DataPath.HERE, end);
            return ReadRecord.note(List.of(problem), window.view(window.limit()))
                    .losing(ReadRecord.Loss.REST);
        }
        List<ShapeProblem> problems = new ArrayList<>(read.problems());
        int index = indexOfCut(problems, end);
        if (index >= 0) {
            problems.set(index, cut.at(problems.get(index).path(), end));
        } else if (isCutRow(read.bytes(), end)) {
            problems.add(cut.at(DataPath.HERE, end));
        } else {
            return read;
        }
        said = true;
        return read.withProblems(problems).losing(ReadRecord.Loss.REST);
    }

    /** Whether a row goes up to the end of the input; of cells nobody can tell otherwise that they are not whole. */
    private boolean isCutRow(RecordBytes row, long end) {
        return records.delimiter() != null && row.offset() + row.to() - row.from() == end;
    }

    @Override
    public @Nullable String delimiter() {
        return records.delimiter();
    }

    /** A record that is no JSON for the only reason that the input ends. */
    private static int indexOfCut(List<ShapeProblem> problems, long end) {
        for (int i = 0; i < problems.size(); i++) {
            ShapeProblem problem = problems.get(i);
            if (problem.rule() == ShapeRule.NOT_JSON
                    && problem.offset() == end
                    && problem.parameters().containsKey("end")) {
                return i;
            }
        }
        return -1;
    }
}
