package org.ngopartnership.model;

/**
 * The form of a text that stands for a value.
 *
 * @since 0.1
 */
public enum Form {
    /** Any text. */
    ANY,
    /** The id of a record. */
    ID,
    /** A code of an open list. */
    CODE,
    /** A country, two capital letters. */
    COUNTRY,
    /** An e-mail address. */
    EMAIL,
    /** A date (EDTF). */
    DATE,
    /** A language tag (BCP 47). */
    LANGUAGE
}
