package org.ngopartnership.value;

/**
 * Why a name stands beside the official one.
 *
 * @since 0.1
 */
public enum OtherNameKind {
    /** It was the official name. */
    FORMER,
    /** It is used beside the official name. */
    VARIANT,
    /** It is a shorter form. */
    SHORT,
    /** It is another acronym. */
    ACRONYM,
    /** It is how one source writes the name. */
    AS_STATED
}
