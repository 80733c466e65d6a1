package org.ngopartnership.time;

import java.time.LocalDate;
import java.util.Optional;

/** Calendar arithmetic on days counted from 1970-01-01, proleptic Gregorian, for years beyond {@link LocalDate} too. */
final class Days {
    /** Stands for "no first day": unbounded or unknown. */
    static final long NO_FIRST = Long.MIN_VALUE;
    /** Stands for "no last day": unbounded or unknown. */
    static final long NO_LAST = Long.MAX_VALUE;
    /** Years farther away than this are only known to be farther away. */
    static final long FARTHEST_YEAR = 1_000_000_000_000_000L;

    private static final long MIN_LOCAL = LocalDate.MIN.toEpochDay();
    private static final long MAX_LOCAL = LocalDate.MAX.toEpochDay();
    private static final int DAYS_OF_400_YEARS = 146_097;
    /** Days from 0000-03-01 to 1970-01-01; years that begin in March have their leap day last. */
    private static final int MARCH_0000_TO_1970 = 719_468;

    private Days() {}

    static long of(long year, int month, int day) {
        long marchYear = month > 2 ? year : year - 1;
        long era = Math.floorDiv(marchYear, 400L);
        int yearOfEra = (int) (marchYear - era * 400);
        int dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
        int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
        return era * DAYS_OF_400_YEARS + dayOfEra - MARCH_0000_TO_1970;
    }

    static boolean isLeap(long year) {
        return (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    static int lengthOfMonth(boolean leapYear, int month) {
        return switch (month) {
            case 2 -> leapYear ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }

    static int lengthOfMonth(long year, int month) {
        return lengthOfMonth(isLeap(year), month);
    }

    /** As {@link LocalDate#plusMonths}: a day that the new month lacks becomes its last day. */
    static long plusMonths(long epochDay, long months) {
        long days = epochDay + MARCH_0000_TO_1970;
        long era = Math.floorDiv(days, (long) DAYS_OF_400_YEARS);
        int dayOfEra = (int) (days - era * DAYS_OF_400_YEARS);
        int yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        int marchMonth = (5 * dayOfYear + 2) / 153;
        int day = dayOfYear - (153 * marchMonth + 2) / 5 + 1;

        long monthsFromMarch0000 = (era * 400 + yearOfEra) * 12 + marchMonth + months;
        long monthsFromJanuary0000 = monthsFromMarch0000 + 2;
        long year = Math.floorDiv(monthsFromJanuary0000, 12L);
        int month = (int) (monthsFromJanuary0000 - year * 12) + 1;
        return of(year, month, Math.min(day, lengthOfMonth(year, month)));
    }

    static Optional<LocalDate> toLocalDate(long epochDay) {
        return epochDay < MIN_LOCAL || epochDay > MAX_LOCAL
                ? Optional.empty()
                : Optional.of(LocalDate.ofEpochDay(epochDay));
    }
}
