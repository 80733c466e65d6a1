package org.ngopartnership.validation.rules.shared;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.time.EdtfPrecision;

/** Questions about the days of a conference or forum; what they leave undecided is answered with no. */
public final class EventDays {

    private EventDays() {}

    /** Whether the dates are given by their days and are more than so many. */
    public static boolean areMoreThan(int days, EdtfDate dates) {
        Optional<EdtfDate> start = dates.start().filter(EventDays::isOneDay);
        Optional<EdtfDate> end = dates.end().filter(EventDays::isOneDay);
        return start.isPresent()
                && end.isPresent()
                && ChronoUnit.DAYS.between(first(start.get()), first(end.get())) + 1 > days;
    }

    private static LocalDate first(EdtfDate day) {
        return day.earliest().orElseThrow();
    }

    /** The one day that a date means for certain, be it with a time; empty if it may mean others. */
    public static Optional<LocalDate> day(EdtfDate date) {
        return isOneDay(date) ? date.earliest() : Optional.empty();
    }

    private static boolean isOneDay(EdtfDate date) {
        return date.precision() == EdtfPrecision.DAY
                && !isQualified(date)
                && date.earliest().isPresent()
                && date.earliest().equals(date.latest());
    }

    /** Whether the beginning definitely lies in an odd year. */
    public static boolean beginsInOddYear(EdtfDate dates) {
        EdtfDate start = dates.isInterval() ? dates.start().orElse(null) : dates;
        if (start == null || isQualified(start)) {
            return false;
        }
        LocalDate first = start.earliest().orElse(null);
        LocalDate last = start.latest().orElse(null);
        return first != null && last != null && first.getYear() == last.getYear() && first.getYear() % 2 != 0;
    }

    /** Whether no day of December can be among the dates. */
    public static boolean areOutsideDecember(EdtfDate dates) {
        LocalDate first = dates.earliest().orElse(null);
        LocalDate last = dates.latest().orElse(null);
        return first != null
                && last != null
                && !isQualified(dates)
                && first.getYear() == last.getYear()
                && last.getMonth() != Month.DECEMBER;
    }

    private static boolean isQualified(EdtfDate date) {
        return date.isUncertain() || date.isApproximate();
    }
}
