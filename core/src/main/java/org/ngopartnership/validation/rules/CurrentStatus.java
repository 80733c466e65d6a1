package org.ngopartnership.validation.rules;

import java.time.LocalDate;
import java.util.List;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.status.Partnership;
import org.ngopartnership.status.StatusPeriod;

/**
 * Who holds a status with UNESCO on a day: it begins not definitely after the day and does not end definitely before it.
 * A period without end runs on, unless a reason is given why it ended, and a term that ran out does not end it.
 */
final class CurrentStatus {

    private static final String UNESCO = "UNESCO";

    /** The regime of foundations, whose relations are no partnership. */
    private static final String FOUNDATIONS = "FOUNDATIONS_1991";

    private CurrentStatus() {}

    /** Whether any status is held. */
    static boolean isHeld(Ngo ngo, LocalDate day) {
        return isPartner(ngo, day) || isInOfficialRelations(ngo, day);
    }

    /** Whether a status as partner is held, under whatever directives on non-governmental organizations. */
    static boolean isPartner(Ngo ngo, LocalDate day) {
        return isHeld(ngo, day, false);
    }

    /** Whether the organization is in official relations as a foundation. */
    static boolean isInOfficialRelations(Ngo ngo, LocalDate day) {
        return isHeld(ngo, day, true);
    }

    /** Whether any status is held in this partnership. */
    static boolean isHeld(Partnership partnership, LocalDate day) {
        return isHeld(partnership, day, false) || isHeld(partnership, day, true);
    }

    static boolean isWithUnesco(Partnership partnership) {
        return partnership.getWith().is(UNESCO);
    }

    private static boolean isHeld(Ngo ngo, LocalDate day, boolean asFoundation) {
        List<Partnership> partnerships = ngo.getPartnerships();
        for (int i = 0; i < partnerships.size(); i++) {
            if (isHeld(partnerships.get(i), day, asFoundation)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHeld(Partnership partnership, LocalDate day, boolean asFoundation) {
        if (isWithUnesco(partnership)) {
            List<StatusPeriod> history = partnership.getHistory();
            for (int i = 0; i < history.size(); i++) {
                StatusPeriod period = history.get(i);
                if (period.getRegime().is(FOUNDATIONS) == asFoundation
                        && period.mayCover(day)
                        && !endedNobodyKnowsWhen(period)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A period that is said to have ended, without a day: whether it still ran on the day is not known. */
    private static boolean endedNobodyKnowsWhen(StatusPeriod period) {
        return period.getEndReason().isPresent() && period.getUntil().isEmpty();
    }
}
