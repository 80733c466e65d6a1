package org.ngopartnership.validation.rules.status;

import java.util.List;
import java.util.Optional;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.status.Act;
import org.ngopartnership.status.Decision;
import org.ngopartnership.status.StatusPeriod;
import org.ngopartnership.status.Suspension;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.time.EdtfSpan;
import org.ngopartnership.time.EdtfSpans;
import org.ngopartnership.validation.FindingSink;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.rules.shared.Texts;
import org.ngopartnership.value.Code;

/** Rules on how a status rests or ends. */
final class EndRules {

    private static final DataPath END_REASON = DataPath.of("endReason");

    /** So many years before a suspension begins it may be decided. */
    private static final int YEARS_AHEAD = 1;

    /** The last year, and the first before the common era, of which a day is told as a date. */
    private static final int LAST_YEAR = 9999;

    static final Rule<StatusPeriod> END_IS_EXPLAINED = Rule.of(StatusPeriod.class, "PST-014")
            .check((period, context, sink) -> {
                decisionsExplained(period, sink);
                suspensionsExplained(period, sink);
                endExplained(period, sink);
            });

    static final List<Rule<?>> ALL = List.of(END_IS_EXPLAINED);

    private EndRules() {}

    private static void decisionsExplained(StatusPeriod period, FindingSink sink) {
        List<Decision> decisions = period.getDecisions();
        for (int i = 0; i < decisions.size(); i++) {
            Decision decision = decisions.get(i);
            boolean suspends = decision.getAct() == Act.SUSPENSION;
            if (suspends || decision.getAct() == Act.REMOVAL || decision.getAct() == Act.WITHDRAWAL) {
                boolean dated = isDated(decision) || !suspends && isEndStated(period);
                if (!dated || decision.getBy().isEmpty() || Texts.isBlank(decision.getReason())) {
                    report(DataPath.of("decisions").index(i), decision.getAct(), sink);
                }
            }
        }
    }

    /** A suspension tells for its own decisions since when and why. */
    private static void suspensionsExplained(StatusPeriod period, FindingSink sink) {
        List<Suspension> suspensions = period.getSuspensions();
        if (suspensions.isEmpty()) {
            return;
        }
        EdtfSpans decided = decided(period.getDecisions());
        for (int i = 0; i < suspensions.size(); i++) {
            if (!isExplained(suspensions.get(i)) && !isDecided(suspensions.get(i), decided)) {
                report(DataPath.of("suspensions").index(i), Act.SUSPENSION, sink);
            }
        }
    }

    private static boolean isExplained(Suspension suspension) {
        for (Decision decision : suspension.getDecisions()) {
            if (decision.getAct() == Act.SUSPENSION
                    && (isDated(decision) || suspension.getSince().isPresent())
                    && decision.getBy().isPresent()
                    && !(Texts.isBlank(decision.getReason()) && Texts.isBlank(suspension.getReason()))) {
                return true;
            }
        }
        return false;
    }

    private static void endExplained(StatusPeriod period, FindingSink sink) {
        Code reason = period.getEndReason().orElse(null);
        if (reason != null) {
            Act act = reason.is("REMOVAL") ? Act.REMOVAL : reason.is("WITHDRAWAL") ? Act.WITHDRAWAL : null;
            if (act != null && !isDecided(act, period.getDecisions())) {
                report(END_REASON, act, sink);
            }
        }
    }

    /** Whether a suspension is decided upon, not long before it begins and not after it ends. */
    private static boolean isDecided(Suspension suspension, EdtfSpans decided) {
        return !decided.mayMeet(EdtfSpan.of(suspension.getSince(), suspension.getUntil()), 1)
                .isEmpty();
    }

    /** When the decisions on suspension may have taken effect; one that is not certain when it was taken, at any time after. */
    private static EdtfSpans decided(List<Decision> decisions) {
        return EdtfSpans.of(decisions.stream()
                .filter(decision -> decision.getAct() == Act.SUSPENSION)
                .map(decision ->
                        EdtfSpan.of(decision.getDate(), decision.getDate().flatMap(EndRules::longAfter)))
                .toList());
    }

    private static Optional<EdtfDate> longAfter(EdtfDate decided) {
        return decided.isQualified()
                ? Optional.empty()
                : decided.latest()
                        .map(last -> last.plusYears(YEARS_AHEAD))
                        .filter(last -> Math.abs(last.getYear()) <= LAST_YEAR)
                        .map(EdtfDate::of);
    }

    private static boolean isDecided(Act act, List<Decision> decisions) {
        for (Decision decision : decisions) {
            if (decision.getAct() == act) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDated(Decision decision) {
        return decision.getDate().isPresent() || !Texts.isBlank(decision.getDateAsStated());
    }

    private static boolean isEndStated(StatusPeriod period) {
        return period.getUntil().isPresent() || !Texts.isBlank(period.getUntilAsStated());
    }

    private static void report(DataPath at, Act act, FindingSink sink) {
        sink.report(at, "act", act);
    }
}
