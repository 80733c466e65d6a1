package org.ngopartnership.value;

/**
 * How exactly a count is meant.
 *
 * @since 0.1
 */
public enum CountQualifier {
    /** Just this many. */
    EXACT,
    /** Around this many ("about 25", « environ 25 »). */
    ABOUT,
    /** A number that is not said, or only loosely ("some", "several", « une dizaine »). */
    SOME,
    /** This many or more. */
    AT_LEAST,
    /** More than this many. */
    MORE_THAN,
    /** This many or fewer. */
    AT_MOST,
    /** A little fewer than this many. */
    ALMOST
}
