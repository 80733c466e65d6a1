package org.ngopartnership.validation.rules.status;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.time.EdtfSpan;

/** Whether the times that several documents cover make two years together. */
final class CoveredTime {

    private static final int YEARS = 2;

    private static final int DAYS = YEARS * 365;

    private CoveredTime() {}

    /** Whether they certainly do not: not even from the first day of any to the last of any, or not in sum. */
    static boolean isDefinitelyTooShort(List<EdtfDate> parts) {
        return isDefinitelyTooShort(EdtfSpan.around(parts)) || isShortInSum(parts);
    }

    static boolean isDefinitelyTooShort(EdtfSpan whole) {
        return !whole.lastsAtLeast(YEARS).mayBe();
    }

    private static boolean isShortInSum(List<EdtfDate> parts) {
        long days = 0;
        for (EdtfDate part : parts) {
            Optional<LocalDate> first = part.earliest();
            Optional<LocalDate> last = part.latest();
            if (first.isEmpty() || last.isEmpty() || part.isQualified()) {
                return false;
            }
            days += ChronoUnit.DAYS.between(first.get(), last.get()) + 1;
        }
        return days < DAYS;
    }
}
