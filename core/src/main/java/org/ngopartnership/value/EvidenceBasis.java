package org.ngopartnership.value;

/**
 * How a value follows from its source.
 *
 * @since 0.1
 */
public enum EvidenceBasis {
    /** The source says so. */
    STATED,
    /** It was concluded from what the source says. */
    INFERRED
}
