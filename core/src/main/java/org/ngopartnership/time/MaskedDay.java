package org.ngopartnership.time;

/**
 * The days that a year, month and day with X for some digits may mean.
 *
 * <p>Years are tried from the near end; at most ten thousand, if a 29 February asks for a leap year.
 */
record MaskedDay(boolean negativeYear, Mask year, Mask month, Mask day) {
    private static final int NONE = -1;

    /** The first day that fits, or {@link Days#NO_LAST} if none does. */
    long first() {
        int inLeapYear = firstIn(true);
        int inCommonYear = firstIn(false);
        int from = negativeYear ? year.highest() : year.lowest();
        int to = negativeYear ? Math.max(1, year.lowest()) : year.highest();
        return search(from, to, inLeapYear, inCommonYear, Days.NO_LAST);
    }

    /** The last day that fits, or {@link Days#NO_FIRST} if none does. */
    long last() {
        int inLeapYear = lastIn(true);
        int inCommonYear = lastIn(false);
        int from = negativeYear ? Math.max(1, year.lowest()) : year.highest();
        int to = negativeYear ? year.highest() : year.lowest();
        return search(from, to, inLeapYear, inCommonYear, Days.NO_FIRST);
    }

    private long search(int from, int to, int inLeapYear, int inCommonYear, long none) {
        if (inLeapYear == NONE) {
            return none;
        }
        int step = from <= to ? 1 : -1;
        for (int candidate = from; candidate != to + step; candidate += step) {
            if (year.matches(candidate)) {
                int monthAndDay = Days.isLeap(candidate) ? inLeapYear : inCommonYear;
                if (monthAndDay != NONE) {
                    return Days.of(negativeYear ? -candidate : candidate, monthAndDay / 100, monthAndDay % 100);
                }
            }
        }
        return none;
    }

    /** Month and day as one number, month in the hundreds. */
    private int firstIn(boolean leapYear) {
        for (int m = 1; m <= 12; m++) {
            int length = month.matches(m) ? Days.lengthOfMonth(leapYear, m) : 0;
            for (int d = 1; d <= length; d++) {
                if (day.matches(d)) {
                    return m * 100 + d;
                }
            }
        }
        return NONE;
    }

    private int lastIn(boolean leapYear) {
        for (int m = 12; m >= 1; m--) {
            for (int d = month.matches(m) ? Days.lengthOfMonth(leapYear, m) : 0; d >= 1; d--) {
                if (day.matches(d)) {
                    return m * 100 + d;
                }
            }
        }
        return NONE;
    }
}
