package org.ngopartnership.governance;

/**
 * On what ground an organization has a seat.
 *
 * @since 0.1
 */
public enum SeatBasis {
    /** As a partner in associate status. */
    ASSOCIATE,
    /** As a partner in consultative status. */
    CONSULTATIVE,
    /** On another ground. */
    OTHER
}
