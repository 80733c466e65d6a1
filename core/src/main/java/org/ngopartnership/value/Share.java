package org.ngopartnership.value;

/**
 * How many of several are meant, where no number is said.
 *
 * @since 0.1
 */
public enum Share {
    /** Every one. */
    ALL,
    /** The greater part. */
    MOST,
    /** An unnamed part. */
    SOME,
    /** The rest, or part of it. */
    OTHERS,
    /** Not one. */
    NONE
}
