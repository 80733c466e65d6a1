package org.ngopartnership.json.internal.output;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.ngopartnership.value.PartnershipRecord;

/** Takes records one after the other and makes a whole of them. */
public interface RecordOutput extends Closeable {

    /** Takes a record. */
    void write(PartnershipRecord record) throws IOException;

    /** Writes what is still to be written. */
    void finish() throws IOException;

    /** {@return what the whole does not say, though the records did} */
    default List<Loss> losses() {
        return List.of();
    }

    /** Drops what is kept for the end. */
    @Override
    default void close() throws IOException {
        // nothing is kept
    }
}
