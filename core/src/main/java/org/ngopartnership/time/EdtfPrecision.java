package org.ngopartnership.time;

/**
 * The smallest unit of time that a date pins down, from fine to coarse.
 *
 * <p>Unspecified digits do not count: {@code 1985-04-XX} is precise to the month, {@code 198X} to the decade.
 *
 * @since 0.1
 */
public enum EdtfPrecision {
    /** One day, with or without a time of day. */
    DAY(0),
    /** One month. */
    MONTH(1),
    /** A season, groupings 21 to 32. */
    SEASON(3),
    /** Three months, groupings 33 to 36. */
    QUARTER(3),
    /** Four months, groupings 37 to 39. */
    QUADRIMESTER(4),
    /** Six months, groupings 40 and 41. */
    SEMESTER(6),
    /** One year. */
    YEAR(12),
    /** Ten years, {@code 199X} or {@code 199}. */
    DECADE(120),
    /** A hundred years, {@code 19XX} or {@code 19}. */
    CENTURY(1_200),
    /** A thousand years, {@code 1XXX}. */
    MILLENNIUM(12_000),
    /** Not even the millennium is known: {@code XXXX}, or an interval without any stated end. */
    UNSPECIFIED(120_000);

    private final int months;

    EdtfPrecision(int months) {
        this.months = months;
    }

    /** The length of one unit in months; 0 stands for one day. */
    int months() {
        return months;
    }
}
