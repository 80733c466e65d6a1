package org.ngopartnership.event;

/**
 * What became of an edition.
 *
 * @since 0.1
 */
public enum EventState {
    /** It is announced. */
    PLANNED,
    /** It took place. */
    HELD,
    /** It was put off; planned and held dates differ, or no new date is known. */
    POSTPONED,
    /** It did not take place and will not. */
    CANCELLED,
    /** It is not known whether it took place. */
    UNKNOWN
}
