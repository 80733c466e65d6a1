package org.ngopartnership.json.internal.output;

/**
 * Something that records say and the output does not.
 *
 * @param kind  what is lost
 * @param what  the type of records, if whole records are lost; empty otherwise
 * @param count  how many times
 * @param record  the id of the first record
 * @param pointer  where in that record; empty for the record itself
 */
public record Loss(Kind kind, String what, long count, String record, String pointer) {

    /** What can be lost. */
    public enum Kind {
        /** A record of a type that has no form in the output. */
        RECORD,
        /** An extension that is no text. */
        EXTENSION,
        /** A text or an element that is there but empty. */
        EMPTY,
        /** An element too far back in its list. */
        POSITION,
        /** The order of languages or extensions. */
        ORDER
    }
}
