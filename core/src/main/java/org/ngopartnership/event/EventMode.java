package org.ngopartnership.event;

/**
 * In what manner people came together.
 *
 * @since 0.1
 */
public enum EventMode {
    /** At one or several places. */
    IN_PERSON,
    /** Over the network only. */
    ONLINE,
    /** At a place and over the network. */
    HYBRID
}
