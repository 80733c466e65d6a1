package org.ngopartnership.json.internal.input;

import org.jspecify.annotations.Nullable;

/** The records of one input, one after the other. Not thread-safe. */
public interface RecordSource {

    /**
     * Reads on.
     *
     * @return the next record or note, null at the end
     */
    @Nullable ReadRecord next();
}
