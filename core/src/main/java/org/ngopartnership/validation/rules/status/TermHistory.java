package org.ngopartnership.validation.rules.status;

import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
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
import org.ngopartnership.validation.rules.shared.TermDates;

/** How long a term is, and what comes after it, as far as the dates of a partnership tell for certain. */
final class TermHistory {

    /** Renewals are decided up to so many years before a term ends. */
    private static final int DECIDED_AHEAD = 2;

    /** A date that is not certain may be as late as any. */
    private static final Comparator<EdtfDate> LATEST_FIRST = Comparator.comparing(EdtfDate::isQualified)
            .thenComparing(EdtfDate.BY_LATEST_CONCEIVABLE)
            .reversed();

    private final List<StatusPeriod> history;
    private Least.@Nullable Sorted ends;
    private @Nullable Outlook outlook;

    TermHistory(Partnership partnership) {
        this.history = partnership.getHistory();
    }

    /**
     * Whether a term that ends then may be one of so many years: from its start, and after a renewal from the decision or
     * from the end of a term before.
     */
    boolean mayBeTerm(int index, int years, EdtfDate end) {
        StatusPeriod period = history.get(index);
        EdtfDate start = TermDates.start(period).orElseThrow();
        if (TermDates.mayLast(start, years, end)) {
            return true;
        }
        boolean stated = period.getTerm().flatMap(Term::getStart).isPresent();
        boolean renewed = false;
        for (Decision decision : period.getDecisions()) {
            if (decision.getAct() == Act.RENEWAL) {
                renewed = true;
                if (decision.getDate().isEmpty()
                        || TermDates.mayLast(decision.getDate().get(), years, end)) {
                    return true;
                }
            }
        }
        return (renewed || !stated) && mayLastSeveralTerms(start, years, end)
                || renewed && mayFollowAnotherTerm(index, years, end);
    }

    private static boolean mayLastSeveralTerms(EdtfDate start, int years, EdtfDate end) {
        int all = years;
        while (TermDates.isDefinitelyLonger(start, all, end)) {
            all += years;
        }
        return all > years && TermDates.mayLast(start, all, end);
    }

    /** Of the ends of other terms that lie long enough before, the last is the one that may not lie too long before. */
    private boolean mayFollowAnotherTerm(int index, int years, EdtfDate end) {
        if (ends == null) {
            ends = new Least.Sorted(ends(), EdtfDate.BY_EARLIEST_CONCEIVABLE, LATEST_FIRST);
        }
        return ends.firstWhile(other -> !other.isDefinitelyLessThan(Period.of(years, 0, -1), end))
                .without(index)
                .filter(other -> TermDates.mayLast(other, years, end))
                .isPresent();
    }

    private List<Least.Told> ends() {
        List<Least.Told> found = new ArrayList<>();
        for (int i = 0; i < history.size(); i++) {
            StatusPeriod period = history.get(i);
            Optional<EdtfDate> end = period.getTerm().flatMap(Term::getEnd).or(period::getUntil);
            if (end.isPresent()) {
                found.add(new Least.Told(end.get(), i));
            }
        }
        return found;
    }

    /** Whether a decision or a period is stated that may come after the end of a term, or renew it. */
    boolean mayGoOnAfter(EdtfDate end) {
        if (outlook == null) {
            outlook = new Outlook(history);
        }
        return outlook.mayGoOnAfter(end);
    }

    /** The last that is stated of a partnership. */
    private static final class Outlook {
        /** Whether a decision other than an admission is stated without its date. */
        private boolean undated;

        private @Nullable EdtfDate last;
        private @Nullable EdtfDate lastRenewal;

        Outlook(List<StatusPeriod> history) {
            for (StatusPeriod period : history) {
                period.getSince().ifPresent(since -> last = later(since, last));
                period.getDecisions().forEach(this::add);
                for (Suspension suspension : period.getSuspensions()) {
                    suspension.getDecisions().forEach(this::add);
                }
            }
        }

        private void add(Decision decision) {
            EdtfDate date = decision.getDate().orElse(null);
            if (date == null) {
                undated |= decision.getAct() != Act.ADMISSION;
                return;
            }
            last = later(date, last);
            if (decision.getAct() == Act.RENEWAL) {
                lastRenewal = lastRenewal == null || LATEST_FIRST.compare(date, lastRenewal) < 0 ? date : lastRenewal;
            }
        }

        private static EdtfDate later(EdtfDate date, @Nullable EdtfDate last) {
            return last == null || EdtfDate.BY_LATEST_CONCEIVABLE.compare(date, last) > 0 ? date : last;
        }

        boolean mayGoOnAfter(EdtfDate end) {
            return undated
                    || last != null && !last.isDefinitelyBefore(end)
                    || lastRenewal != null && !TermDates.isDefinitelyLonger(lastRenewal, DECIDED_AHEAD, end);
        }
    }
}
