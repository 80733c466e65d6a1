package org.ngopartnership.value;

/**
 * Two divisions of the world that UNESCO keeps apart.
 *
 * @since 0.1
 */
public enum RegionScheme {
    /** Five regions, for regional activities. */
    ACTIVITIES,
    /** Six electoral groups, for elections to the Executive Board. */
    ELECTORAL
}
