package org.ngopartnership.validation.rules.governance;

import java.time.LocalDate;
import java.util.Optional;
import org.ngopartnership.time.EdtfDate;

/** Questions about days from {@code since} to {@code until}; without since from the beginning, without until running on. */
final class Spans {

    private Spans() {}

    /** Whether two spans definitely share a day; those that touch at the stated precision share none. */
    static boolean shareDay(
            Optional<EdtfDate> since,
            Optional<EdtfDate> until,
            Optional<EdtfDate> otherSince,
            Optional<EdtfDate> otherUntil) {
        return beginsBeforeEnd(since, otherUntil) && beginsBeforeEnd(otherSince, until);
    }

    /** Whether a span definitely holds a day and those around it; on its last day it may be over. */
    static boolean holds(Optional<EdtfDate> since, Optional<EdtfDate> until, LocalDate day) {
        return (since.isEmpty() || isDefinitelyBy(since.get(), day))
                && (until.isEmpty() || until.get().isDefinitelyAfter(day));
    }

    private static boolean isDefinitelyBy(EdtfDate date, LocalDate day) {
        return day.equals(LocalDate.MAX) ? date.latest().isPresent() : date.isDefinitelyBefore(day.plusDays(1));
    }

    private static boolean beginsBeforeEnd(Optional<EdtfDate> since, Optional<EdtfDate> until) {
        return since.isEmpty() || until.isEmpty() || since.get().isDefinitelyBefore(until.get());
    }
}
