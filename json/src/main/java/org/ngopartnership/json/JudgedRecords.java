package org.ngopartnership.json;

import org.jspecify.annotations.Nullable;
import org.ngopartnership.json.internal.input.ReadRecord;
import org.ngopartnership.json.internal.input.RecordSource;

/** The records of one source, each judged by itself, in the order of the source. Not thread-safe. */
interface JudgedRecords {

    /** The next record or note, valid until the one after it is asked for; null at the end. */
    @Nullable
    Judged next();

    /** Records read and judged one after the other, as they are asked for. */
    static JudgedRecords oneByOne(RecordSource records, RecordJudge judge) {
        return () -> {
            ReadRecord read = records.next();
            return read == null ? null : judge.judge(read);
        };
    }
}
