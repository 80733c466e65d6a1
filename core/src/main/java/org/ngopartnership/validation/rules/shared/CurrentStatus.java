package org.ngopartnership.validation.rules.shared;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.regime.Regimes;
import org.ngopartnership.status.Decision;
import org.ngopartnership.status.Partnership;
import org.ngopartnership.status.StatusPeriod;
import org.ngopartnership.value.Code;

/**
 * Who holds a status with UNESCO on a day: it begins not definitely after the day and does not end definitely before it.
 * A period without end runs on, unless it is said to have ended nobody knows when, and a term that ran out does not end it.
 */
public final class CurrentStatus {

    /** The code of the organization whose partners are judged. */
    public static final String UNESCO = "UNESCO";

    private CurrentStatus() {}

    /** Whether any status is held. */
    public static boolean isHeld(Ngo ngo, LocalDate day) {
        return isPartner(ngo, day) || isInOfficialRelations(ngo, day);
    }

    /** Whether a status as partner is held, under whatever directives on non-governmental organizations. */
    public static boolean isPartner(Ngo ngo, LocalDate day) {
        return isHeld(ngo, day, CurrentStatus::isOfPartners);
    }

    /** Whether a status as partner is held under the directives of 2011. */
    public static boolean isPartnerUnderDirectives(Ngo ngo, LocalDate day) {
        return isHeld(ngo, day, CurrentStatus::isDirectives);
    }

    /** Whether a status as partner is held, or a partnership stated of which nothing more is said. */
    public static boolean isSaidToBePartner(Ngo ngo, LocalDate day) {
        return isPartner(ngo, day) || ngo.getPartnerships().stream().anyMatch(CurrentStatus::isBare);
    }

    private static boolean isBare(Partnership partnership) {
        return isWithUnesco(partnership)
                && partnership.getHistory().isEmpty()
                && !partnership.isHistoryComplete()
                && partnership.getApplications().isEmpty();
    }

    /** Whether the organization is in official relations as a foundation. */
    public static boolean isInOfficialRelations(Ngo ngo, LocalDate day) {
        return isHeld(ngo, day, CurrentStatus::isOfFoundations);
    }

    /** Whether any status is held in this partnership. */
    public static boolean isHeld(Partnership partnership, LocalDate day) {
        return isHeld(partnership, day, regime -> true);
    }

    public static boolean isWithUnesco(Partnership partnership) {
        return partnership.getWith().is(UNESCO);
    }

    /** Whether a regime is known to be one of UNESCO's. */
    public static boolean isOfUnesco(Code regime, Regimes regimes) {
        return regimes.find(regime)
                .filter(known -> known.getOrganization().is(UNESCO))
                .isPresent();
    }

    /** Whether a period has ended before a day, or may have. */
    public static boolean isOver(StatusPeriod period, LocalDate day) {
        return period.getUntil().isPresent()
                ? period.getUntil().get().isDefinitelyBefore(day)
                : endedNobodyKnowsWhen(period);
    }

    /** The regime of foundations, whose relations are no partnership. */
    private static boolean isOfFoundations(Code regime) {
        return regime.equals(Directives.OF_FOUNDATIONS);
    }

    private static boolean isOfPartners(Code regime) {
        return !isOfFoundations(regime);
    }

    /** The directives in force, the only ones on non-governmental organizations of which the conditions are known. */
    private static boolean isDirectives(Code regime) {
        return regime.equals(Directives.OF_PARTNERS);
    }

    private static boolean isHeld(Ngo ngo, LocalDate day, Predicate<Code> regimes) {
        List<Partnership> partnerships = ngo.getPartnerships();
        for (int i = 0; i < partnerships.size(); i++) {
            if (isHeld(partnerships.get(i), day, regimes)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHeld(Partnership partnership, LocalDate day, Predicate<Code> regimes) {
        if (isWithUnesco(partnership)) {
            List<StatusPeriod> history = partnership.getHistory();
            for (int i = 0; i < history.size(); i++) {
                StatusPeriod period = history.get(i);
                if (regimes.test(period.getRegime()) && period.mayCover(day) && !endedNobodyKnowsWhen(period)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Whether a period is said to have ended without a date that can be reckoned with: by a reason, a wording or a decision.
     * Whether it still ran on any day after its start is not known.
     */
    public static boolean endedNobodyKnowsWhen(StatusPeriod period) {
        if (period.getUntil().isPresent()) {
            return false;
        }
        List<Decision> decisions = period.getDecisions();
        for (int i = 0; i < decisions.size(); i++) {
            if (decisions.get(i).getAct().endsStatus()) {
                return true;
            }
        }
        return period.getEndReason().isPresent() || !Texts.isBlank(period.getUntilAsStated());
    }
}
