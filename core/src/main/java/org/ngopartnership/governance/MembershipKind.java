package org.ngopartnership.governance;

/**
 * Whether members hold a partnership.
 *
 * @since 0.1
 */
public enum MembershipKind {
    /** Organizations in official partnership. */
    PARTNER,
    /** Organizations without partnership. */
    NON_PARTNER,
    /** Others, such as experts or States. */
    OTHER
}
