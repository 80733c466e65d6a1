package org.ngopartnership.document;

/**
 * How far the review of a document has come.
 *
 * @since 0.1
 */
public enum ReviewState {
    /** Comments are to come. */
    AWAITING_COMMENTS,
    /** Comments have come. */
    COMMENTED,
    /** The document was validated. */
    VALIDATED
}
