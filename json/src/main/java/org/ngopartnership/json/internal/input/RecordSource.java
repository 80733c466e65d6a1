package org.ngopartnership.json.internal.input;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The records of one input, one after the other. Not thread-safe. */
public interface RecordSource {

    /**
     * Reads on.
     *
     * @return the next record or note, null at the end
     */
    @Nullable
    ReadRecord next();

    /**
     * What separates the cells of the input, as far as it has cells and has been read.
     *
     * @return one character; null if there is none
     */
    default @Nullable String delimiter() {
        return null;
    }

    /** An input that is UTF-16 or UTF-32: it says so, and holds no record. */
    static RecordSource inOtherEncoding(InputWindow window) {
        List<ReadRecord> notes =
                new ArrayList<>(List.of(ReadRecord.note(List.of(EncodingProblems.wide()), window.view(window.start()))
                        .losing(ReadRecord.Loss.REST)));
        return () -> notes.isEmpty() ? null : notes.remove(0);
    }
}
