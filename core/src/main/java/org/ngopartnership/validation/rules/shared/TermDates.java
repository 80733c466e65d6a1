package org.ngopartnership.validation.rules.shared;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.status.Act;
import org.ngopartnership.status.Decision;
import org.ngopartnership.status.Partnership;
import org.ngopartnership.status.StatusPeriod;
import org.ngopartnership.status.Suspension;
import org.ngopartnership.status.Term;
import org.ngopartnership.time.EdtfDate;

/** How long a term is, and what comes after it, as far as the stated dates tell for certain. */
public final class TermDates {

    /** Renewals are decided up to so many years before a term ends. */
    private static final int DECIDED_AHEAD = 2;

    /** The last year whose dates are reckoned with. */
    private static final int LAST_YEAR = 9999;

    private TermDates() {}

    /** The first day of the term; where it is not stated, that of the period. */
    public static Optional<EdtfDate> start(StatusPeriod period) {
        return period.getTerm().flatMap(Term::getStart).or(period::getSince);
    }

    /**
     * Whether a term that ends then may be one of so many years: from its start, and after a renewal from the decision or
     * from the end of a term before.
     */
    public static boolean mayBeTerm(Partnership partnership, StatusPeriod period, int years, EdtfDate end) {
        boolean stated = period.getTerm().flatMap(Term::getStart).isPresent();
        EdtfDate start = start(period).orElseThrow();
        if (mayLast(start, years, end)) {
            return true;
        }
        boolean renewed = false;
        for (Decision decision : period.getDecisions()) {
            if (decision.getAct() == Act.RENEWAL) {
                renewed = true;
                if (mayLast(decision.getDate().orElse(null), years, end)) {
                    return true;
                }
            }
        }
        return (renewed || !stated) && mayLastSeveralTerms(start, years, end)
                || renewed && mayFollowAnotherTerm(partnership, period, years, end);
    }

    /** Whether the time between two dates may be of so many years, its last day counted or not. */
    private static boolean mayLast(@Nullable EdtfDate start, int years, EdtfDate end) {
        return start == null
                || !start.isDefinitelyLessThan(Period.of(years, 0, -1), end) && !isDefinitelyLonger(start, years, end);
    }

    private static boolean mayLastSeveralTerms(EdtfDate start, int years, EdtfDate end) {
        for (int all = years; isDefinitelyLonger(start, all, end); all += years) {
            if (mayLast(start, all + years, end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayFollowAnotherTerm(Partnership partnership, StatusPeriod period, int years, EdtfDate end) {
        for (StatusPeriod other : partnership.getHistory()) {
            if (other != period) {
                Optional<EdtfDate> before =
                        other.getTerm().flatMap(Term::getEnd).or(other::getUntil);
                if (before.isPresent() && mayLast(before.get(), years, end)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether more than so many years lie between two dates; a start that is not certain is not judged. */
    public static boolean isDefinitelyLonger(EdtfDate start, int years, EdtfDate end) {
        Optional<LocalDate> last = start.latest();
        return last.isPresent()
                && last.get().getYear() + years < LAST_YEAR
                && !start.isApproximate()
                && !start.isUncertain()
                && end.isDefinitelyAfter(last.get().plusYears(years));
    }

    /** Whether a decision or a period is stated that may come after the end of a term, or renew it. */
    public static boolean mayGoOnAfter(Partnership partnership, EdtfDate end) {
        for (StatusPeriod period : partnership.getHistory()) {
            if (period.getSince().isPresent() && !period.getSince().get().isDefinitelyBefore(end)
                    || isAnyLater(period.getDecisions(), end)) {
                return true;
            }
            for (Suspension suspension : period.getSuspensions()) {
                if (isAnyLater(suspension.getDecisions(), end)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isAnyLater(List<Decision> decisions, EdtfDate end) {
        for (Decision decision : decisions) {
            if (mayBeLater(decision, end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBeLater(Decision decision, EdtfDate end) {
        Optional<EdtfDate> date = decision.getDate();
        if (date.isEmpty()) {
            return decision.getAct() != Act.ADMISSION;
        }
        return !date.get().isDefinitelyBefore(end)
                || decision.getAct() == Act.RENEWAL && !isDefinitelyLonger(date.get(), DECIDED_AHEAD, end);
    }
}
