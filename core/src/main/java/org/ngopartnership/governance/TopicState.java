package org.ngopartnership.governance;

/**
 * How far a topic has come.
 *
 * @since 0.1
 */
public enum TopicState {
    /** It is still to be taken up. */
    PLANNED,
    /** It is being worked on. */
    ONGOING,
    /** Work on it is done. */
    COMPLETED,
    /** The source does not say of this topic, though it may of all together. */
    UNKNOWN
}
