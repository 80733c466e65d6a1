package org.ngopartnership.status;

/**
 * What a decision does to a status.
 *
 * @since 0.1
 */
public enum Act {
    /** The organization is admitted to the status. */
    ADMISSION,
    /** It passes from one status to another, or from one regime to the next. */
    RECLASSIFICATION,
    /** The status is granted for another term. */
    RENEWAL,
    /** The status rests. */
    SUSPENSION,
    /** A suspended status takes effect again. */
    REINSTATEMENT,
    /** The organization is struck off. */
    REMOVAL,
    /** The organization gives the status up. */
    WITHDRAWAL,
    /** The organization is merged into another. */
    MERGER
}
