package org.ngopartnership.validation.rules.shared;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.ngopartnership.time.EdtfDate;

/** Questions about the days of a conference or forum; what they leave undecided is answered with no. */
public final class EventDays {

    private EventDays() {}

    /** Whether the dates are given by their days and are more than so many. */
    public static boolean areMoreThan(int days, EdtfDate dates) {
        Optional<LocalDate> start = dates.start().flatMap(EdtfDate::day);
        Optional<LocalDate> end = dates.end().flatMap(EdtfDate::day);
        return start.isPresent() && end.isPresent() && ChronoUnit.DAYS.between(start.get(), end.get()) + 1 > days;
    }

    /** Whether the beginning definitely lies in an odd year. */
    public static boolean beginsInOddYear(EdtfDate dates) {
        Optional<EdtfDate> start = dates.isInterval() ? dates.start() : Optional.of(dates);
        return start.isPresent() && start.get().year().orElse(0) % 2 != 0;
    }

    /** Whether no day of a month can be among the dates. */
    public static boolean areOutside(Month month, EdtfDate dates) {
        return dates.year().isPresent()
                && (dates.latest().orElseThrow().getMonth().compareTo(month) < 0
                        || dates.earliest().orElseThrow().getMonth().compareTo(month) > 0);
    }
}
