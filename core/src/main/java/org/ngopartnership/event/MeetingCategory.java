package org.ngopartnership.event;

/**
 * UNESCO's categories of meetings (classification of meetings, I to VIII).
 *
 * @since 0.1
 */
public enum MeetingCategory {
    /** International conference of States. */
    I,
    /** Intergovernmental meeting other than an international conference of States. */
    II,
    /** Non-governmental conference. */
    III,
    /** International congress. */
    IV,
    /** Advisory committee. */
    V,
    /** Expert committee. */
    VI,
    /** Seminar, training or refresher course. */
    VII,
    /** Symposium. */
    VIII
}
