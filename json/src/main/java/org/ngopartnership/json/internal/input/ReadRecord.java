package org.ngopartnership.json.internal.input;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.json.internal.binding.ShapeRule;
import org.ngopartnership.json.internal.places.RecordBytes;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.value.PartnershipRecord;

/**
 * What was read: a record, or something to say about the input between the records. Valid until the next one is read.
 *
 * @param record  whether it is a record
 * @param type  its type, if it is known
 * @param value  its value, if it could be read to its end; holds placeholders if there are errors
 * @param id  its id, if that could be read
 * @param problems  what is wrong with its form
 * @param untold  how many more things are wrong, by rule
 * @param leftOut  the ways to array elements that are not in the value
 * @param bytes  its bytes
 * @param loss  what of the input may have been lost there
 */
public record ReadRecord(
        boolean record,
        @Nullable EntityType<?> type,
        @Nullable PartnershipRecord value,
        @Nullable String id,
        List<ShapeProblem> problems,
        Map<ShapeRule, Integer> untold,
        List<DataPath> leftOut,
        RecordBytes bytes,
        Loss loss) {

    /** What of an input could not be read, and may be what others refer to. */
    public enum Loss {
        /** Nothing. */
        NONE,
        /** One or more records. */
        RECORDS,
        /** Everything from there on. */
        REST
    }

    /** {@return whether bytes were replaced that are not UTF-8} */
    public boolean isDamaged() {
        for (int i = 0; i < problems.size(); i++) {
            ShapeProblem problem = problems.get(i);
            if (problem.rule() == ShapeRule.BAD_ENCODING
                    && (problem.parameters().containsKey("byte")
                            || problem.parameters().containsKey("wide"))) {
                return true;
            }
        }
        return false;
    }

    /** Something to say about the input between its records. */
    public static ReadRecord note(List<ShapeProblem> problems, RecordBytes bytes) {
        return new ReadRecord(false, null, null, null, problems, Map.of(), List.of(), bytes, Loss.NONE);
    }

    /**
     * The same with a loss.
     *
     * @param lost  what of the input may have been lost there
     * @return the record or note
     */
    public ReadRecord losing(Loss lost) {
        return new ReadRecord(record, type, value, id, problems, untold, leftOut, bytes, lost);
    }

    /** The same with other problems. */
    ReadRecord withProblems(List<ShapeProblem> others) {
        return new ReadRecord(record, type, value, id, others, untold, leftOut, bytes, loss);
    }
}
