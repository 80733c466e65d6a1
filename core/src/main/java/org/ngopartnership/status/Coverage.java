package org.ngopartnership.status;

import static org.ngopartnership.time.Certainty.EXCLUDED;
import static org.ngopartnership.time.Certainty.POSSIBLE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ngopartnership.time.Certainty;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.time.EdtfSpan;

/** Whether a time covers a day, with as much certainty as the dates give. */
final class Coverage {

    private Coverage() {}

    static Certainty inForce(StatusPeriod period, LocalDate day) {
        EdtfSpan stated = EdtfSpan.of(period.getSince(), period.getUntil());
        boolean mayHaveBeenEnded = period.getDecisions().stream()
                .anyMatch(decision -> decision.getAct().endsStatus()
                        && hasBegun(decision.getDate(), day).mayBe());
        return (mayHaveBeenEnded ? stated : stated.runningOn()).covers(day);
    }

    static Certainty suspended(StatusPeriod period, LocalDate day) {
        Certainty stated = period.getSuspensions().stream()
                .map(suspension -> rests(suspension, day))
                .reduce(EXCLUDED, Certainty::or);
        return stated.or(decidedToRest(period.getDecisions(), day)).and(inForce(period, day));
    }

    private static Certainty rests(Suspension suspension, LocalDate day) {
        if (isCertainlyLifted(suspension.getDecisions(), suspension.getSince(), day)) {
            return EXCLUDED;
        }
        return EdtfSpan.of(suspension.getSince(), suspension.getUntil()).covers(day);
    }

    /** Decisions on suspension tell when a status may rest, but not until when. */
    private static Certainty decidedToRest(List<Decision> decisions, LocalDate day) {
        boolean mayRest = ofAct(Act.SUSPENSION, decisions)
                .map(Decision::getDate)
                .anyMatch(since -> hasBegun(since, day).mayBe() && !isCertainlyLifted(decisions, since, day));
        return mayRest ? POSSIBLE : EXCLUDED;
    }

    /** Whether a reinstatement certainly came after a suspension and before a day. */
    private static boolean isCertainlyLifted(List<Decision> decisions, Optional<EdtfDate> since, LocalDate day) {
        return ofAct(Act.REINSTATEMENT, decisions)
                .flatMap(lifting -> lifting.getDate().stream())
                .anyMatch(lifted -> lifted.isDefinitelyBefore(day)
                        && since.filter(lifted::isDefinitelyAfter).isPresent());
    }

    private static Stream<Decision> ofAct(Act act, List<Decision> decisions) {
        return decisions.stream().filter(decision -> decision.getAct() == act);
    }

    private static Certainty hasBegun(Optional<EdtfDate> first, LocalDate day) {
        return EdtfSpan.of(first, Optional.empty()).runningOn().covers(day);
    }
}
