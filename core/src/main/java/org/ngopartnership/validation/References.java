package org.ngopartnership.validation;

/**
 * How much of the world an input holds, seen from its references.
 *
 * @since 0.1
 */
public enum References {
    /** The input holds every record it refers to: a reference to none is a finding. */
    CLOSED,
    /** A reference to kinds of record that do not occur in the input is not judged. */
    OPEN
}
