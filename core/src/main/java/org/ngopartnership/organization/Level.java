package org.ngopartnership.organization;

/**
 * The level at which an organization works.
 *
 * @since 0.1
 */
public enum Level {
    /** Several regions of the world. */
    INTERNATIONAL,
    /** One region of the world. */
    REGIONAL,
    /** Part of a region; known to the UN Economic and Social Council, not to UNESCO. */
    SUBREGIONAL,
    /** One country. */
    NATIONAL,
    /** Part of a country. */
    LOCAL
}
