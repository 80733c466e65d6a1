package org.ngopartnership.json;

import java.util.Optional;
import org.ngopartnership.model.RecordType;

/**
 * Something that records say and a written file does not, since its format has no place for it.
 *
 * @param reason  why not
 * @param type  the type of the records, if whole records are not written
 * @param count  how many times
 * @param record  the id of the first record concerned
 * @param pointer  where in that record, as a JSON Pointer; empty for the record itself
 * @since 0.1
 */
public record NotCarried(Reason reason, Optional<RecordType> type, long count, String record, String pointer) {

    /** Why a format does not carry something. */
    public enum Reason {
        /** CSV holds NGOs; a record of another type is not written. */
        OTHER_TYPE,
        /** A cell holds text; an extension that is a number, a truth value, a list or an object is not written. */
        EXTENSION,
        /** An empty cell says nothing; a text or element that is there but empty is not written. */
        EMPTY,
        /** A column names positions up to 999; what stands behind in its list is not written. */
        POSITION,
        /** Columns have one order for all records; that of the languages of a text, or of extensions, is another one. */
        ORDER
    }
}
