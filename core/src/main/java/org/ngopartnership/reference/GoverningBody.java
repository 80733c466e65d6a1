package org.ngopartnership.reference;

/**
 * A body of UNESCO whose sessions are numbered.
 *
 * @since 0.1
 */
public enum GoverningBody {
    /** The General Conference in ordinary session, {@code C}. */
    GENERAL_CONFERENCE,
    /** The General Conference in extraordinary session, {@code XC}; these have a count of their own. */
    EXTRAORDINARY_GENERAL_CONFERENCE,
    /** The Executive Board, {@code EX}. */
    EXECUTIVE_BOARD
}
