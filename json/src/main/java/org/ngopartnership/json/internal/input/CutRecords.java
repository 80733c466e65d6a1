package org.ngopartnership.json.internal.input;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.json.internal.binding.ShapeRule;

/** The records of an input that may end before it is whole; that is said once, where it ends. */
public final class CutRecords implements RecordSource {

    private final InputWindow window;
    private final RecordSource records;
    private boolean said;

    /**
     * The records of an input.
     *
     * @param window  the input
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
        if (cut == null || said) {
            return read;
        }
        long end = window.offsetOf(window.limit());
        if (read == null) {
            said = true;
            ShapeProblem problem = cut.at("", end);
            return ReadRecord.note(List.of(problem), window.view(window.limit()))
                    .losing(ReadRecord.Loss.REST);
        }
        int index = indexOfCut(read.problems(), end);
        if (index < 0) {
            return read;
        }
        said = true;
        List<ShapeProblem> problems = new ArrayList<>(read.problems());
        problems.set(index, cut.at(problems.get(index).pointer(), end));
        return read.withProblems(problems).losing(ReadRecord.Loss.REST);
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
