package org.ngopartnership.value;

/**
 * In what manner something is said that is not yet so.
 *
 * @since 0.1
 */
public enum Modality {
    /** It is intended. */
    PLANNED,
    /** It is said to come. */
    EXPECTED,
    /** It is hoped for. */
    HOPED,
    /** Someone offered it. */
    OFFERED,
    /** It must be done. */
    REQUIRED
}
