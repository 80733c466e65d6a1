package org.ngopartnership.validation.rules.shared;

import java.util.Optional;
import org.ngopartnership.status.StatusPeriod;
import org.ngopartnership.status.Term;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.time.EdtfSpan;

/** When a term begins and how long it is. */
public final class TermDates {

    /** The last year whose dates are reckoned with. */
    private static final int LAST_YEAR = 9999;

    private TermDates() {}

    /** The first day of the term; where it is not stated, that of the period. */
    public static Optional<EdtfDate> start(StatusPeriod period) {
        return period.getTerm().flatMap(Term::getStart).or(period::getSince);
    }

    /** Whether more than so many years lie between two dates; a start that is not certain is not judged. */
    public static boolean isDefinitelyLonger(EdtfDate start, int years, EdtfDate end) {
        return !start.isQualified()
                && start.latest()
                        .filter(last -> last.getYear() + years < LAST_YEAR)
                        .isPresent()
                && EdtfSpan.between(start, end).lastsLongerThan(years).isCertain();
    }

    /** Whether the time between two dates may be of so many years, its last day counted or not. */
    public static boolean mayLast(EdtfDate start, int years, EdtfDate end) {
        return EdtfSpan.between(start, end).lastsAtLeast(years).mayBe() && !isDefinitelyLonger(start, years, end);
    }
}
