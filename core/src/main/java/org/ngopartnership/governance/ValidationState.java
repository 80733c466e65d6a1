package org.ngopartnership.governance;

/**
 * How far a validation has come.
 *
 * @since 0.1
 */
public enum ValidationState {
    /** It is still to be given. */
    PENDING,
    /** It was given. */
    GIVEN,
    /** It was refused. */
    REFUSED
}
