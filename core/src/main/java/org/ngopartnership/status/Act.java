package org.ngopartnership.status;

import java.util.Set;

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
    MERGER;

    /**
     * {@return the acts that may come next in a partnership, in the order of this type}
     *
     * <p>As long as a status is in force it may be renewed, changed, suspended or ended, or another admitted to; while it
     * rests it may take effect again or end; once it ended the organization may be admitted anew, unless it is merged
     * into another. No source prints this table: it is for guidance, and an act in between may have gone unstated.
     */
    public Set<Act> next() {
        return ActOrder.after(this);
    }

    /** {@return whether the act may come first in a partnership} */
    public boolean mayComeFirst() {
        return ActOrder.FIRST.contains(this);
    }

    /** {@return whether the act ends the status} */
    public boolean endsStatus() {
        return this == REMOVAL || this == WITHDRAWAL || this == MERGER;
    }
}
