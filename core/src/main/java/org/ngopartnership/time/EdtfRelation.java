package org.ngopartnership.time;

/**
 * How one date stands to another, as far as their precision and their qualifiers allow to say.
 *
 * @since 0.1
 */
public enum EdtfRelation {
    /** Every day the first date may mean lies before every day the second may mean. */
    BEFORE,
    /** Every day the first date may mean lies after every day the second may mean. */
    AFTER,
    /** Neither is certain: the dates are the same, overlap, or are too vague to tell. */
    UNDECIDED
}
