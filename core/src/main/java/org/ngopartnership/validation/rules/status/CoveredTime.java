package org.ngopartnership.validation.rules.status;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.ngopartnership.time.EdtfDate;

/** Whether the times that several documents cover make two years together. */
final class CoveredTime {

    /** Two years, the last day of which may be the last one covered. */
    static final Period TWO_YEARS = Period.of(2, 0, -1);

    private static final int DAYS = 2 * 365;

    private CoveredTime() {}

    /** Whether they certainly do not: not even from the first day of any to the last of any, or not in sum. */
    static boolean isDefinitelyLessThanTwoYears(List<EdtfDate> parts) {
        return isShortAsAWhole(parts) || isShortInSum(parts);
    }

    private static boolean isShortAsAWhole(List<EdtfDate> parts) {
        return parts.stream().allMatch(from -> parts.stream().allMatch(to -> from.isDefinitelyLessThan(TWO_YEARS, to)));
    }

    private static boolean isShortInSum(List<EdtfDate> parts) {
        long days = 0;
        for (EdtfDate part : parts) {
            Optional<LocalDate> first = part.earliest();
            Optional<LocalDate> last = part.latest();
            if (first.isEmpty() || last.isEmpty() || part.isApproximate() || part.isUncertain()) {
                return false;
            }
            days += ChronoUnit.DAYS.between(first.get(), last.get()) + 1;
        }
        return days < DAYS;
    }
}
