package org.ngopartnership.model;

/**
 * The kinds of record; the name is the {@code type} of a line in NDJSON.
 *
 * @since 0.1
 */
public enum RecordType {
    /** A non-governmental organization. */
    NGO,
    /** An edition of a conference. */
    CONFERENCE,
    /** A standing committee. */
    COMMITTEE,
    /** A working group. */
    WORKING_GROUP,
    /** An edition of a forum. */
    FORUM,
    /** A meeting. */
    MEETING,
    /** A document. */
    DOCUMENT,
    /** A mechanism that a body plans or has set up. */
    MECHANISM
}
