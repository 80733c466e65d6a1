package org.ngopartnership.time;

import java.time.Period;

/** What can be said for certain of two dates, and the order for sorting that decides everything else too. */
final class EdtfComparison {
    private EdtfComparison() {}

    static boolean isBefore(EdtfDate one, EdtfDate other) {
        return latestConceivable(one) < earliestConceivable(other);
    }

    @SuppressWarnings("JavaPeriodGetDays") // the months are counted beside them
    static boolean isLessThan(EdtfDate from, Period atLeast, EdtfDate to) {
        long first = earliestConceivable(from);
        long last = latestConceivable(to);
        long months = 12L * atLeast.getYears() + atLeast.getMonths();
        return first != Days.NO_FIRST
                && last != Days.NO_LAST
                && last < Days.plusMonths(first, months) + atLeast.getDays();
    }

    static int byEarliest(EdtfDate one, EdtfDate other) {
        int order = Long.compare(one.firstDay, other.firstDay);
        if (order == 0) {
            order = Long.compare(one.lastDay, other.lastDay);
        }
        return order != 0 ? order : one.toString().compareTo(other.toString());
    }

    /** The first day, less one unit of the precision if qualified; of an interval, its start's. */
    static long earliestConceivable(EdtfDate date) {
        if (date.ends != null) {
            EdtfDate start = date.ends.start();
            return start == null ? Days.NO_FIRST : earliestConceivable(start);
        }
        long day = date.firstDay;
        if (!date.accuracy.isQualified() || day == Days.NO_FIRST) {
            return day;
        }
        int months = date.precision().months();
        return months == 0 ? day - 1 : Days.plusMonths(day, -months);
    }

    /** The last day, plus one unit of the precision if qualified; of an interval, its end's. */
    static long latestConceivable(EdtfDate date) {
        if (date.ends != null) {
            EdtfDate end = date.ends.end();
            return end == null ? Days.NO_LAST : latestConceivable(end);
        }
        long day = date.lastDay;
        if (!date.accuracy.isQualified() || day == Days.NO_LAST) {
            return day;
        }
        int months = date.precision().months();
        return months == 0 ? day + 1 : Days.plusMonths(day + 1, months) - 1;
    }
}
