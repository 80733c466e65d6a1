package org.ngopartnership.json.internal.binding;

/** Words in messages that each language has its own text for. */
public enum Word {
    /** A JSON object. */
    OBJECT,
    /** A JSON array. */
    ARRAY,
    /** A JSON string. */
    STRING,
    /** A JSON number. */
    NUMBER,
    /** A JSON integer. */
    INTEGER,
    /** A JSON integer of 64 bits. */
    LONG_INTEGER,
    /** A JSON integer of 32 bits. */
    SHORT_INTEGER,
    /** A JSON boolean. */
    BOOLEAN,
    /** The JSON literal {@code null}. */
    NULL,
    /** A date (EDTF). */
    DATE,
    /** An id. */
    ID,
    /** A country code. */
    COUNTRY,
    /** A code of an open list. */
    CODE,
    /** An e-mail address. */
    EMAIL,
    /** The name of an extension. */
    EXTENSION_NAME,
    /** An object that names a party in exactly one way. */
    ONE_OF,
    /** Depth of nesting. */
    NESTING,
    /** Length of a text. */
    TEXT_LENGTH,
    /** Number of elements of an array. */
    ELEMENTS,
    /** Size of a record. */
    RECORD_SIZE,
    /** Size of an input. */
    INPUT_SIZE,
    /** Length of a number. */
    NUMBER_LENGTH,
    /** Length of a property name. */
    NAME_LENGTH,
    /** The end of the input. */
    END_OF_INPUT,
    /** The end of the line. */
    END_OF_LINE;

    /** {@return the word for a type of JSON values} */
    public static Word of(JsonType kind) {
        return switch (kind) {
            case OBJECT -> OBJECT;
            case ARRAY -> ARRAY;
            case STRING -> STRING;
            case NUMBER -> NUMBER;
            case BOOLEAN -> BOOLEAN;
            case NULL -> NULL;
        };
    }
}
