package org.ngopartnership.validation.rules.status;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.regime.RegimeStatus;
import org.ngopartnership.regime.Regimes;
import org.ngopartnership.status.Act;
import org.ngopartnership.status.Application;
import org.ngopartnership.status.Decision;
import org.ngopartnership.status.Partnership;
import org.ngopartnership.status.StatusPeriod;
import org.ngopartnership.status.Suspension;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.value.Code;

/**
 * A decision with the status it is about and its place in a partnership: that of a period, of its suspension, or of an
 * application, where there is no list of decisions.
 */
record Ruling(Code regime, Code status, Optional<EdtfDate> since, Decision decision, int owner, int pause, int index) {

    /** Stands for a position that there is none of. */
    private static final int NONE = -1;

    /** Passes on every decision in a partnership. */
    static void each(Partnership partnership, Consumer<Ruling> judge) {
        List<StatusPeriod> history = partnership.getHistory();
        for (int i = 0; i < history.size(); i++) {
            StatusPeriod period = history.get(i);
            each(period, i, NONE, period.getDecisions(), judge);
            List<Suspension> suspensions = period.getSuspensions();
            for (int j = 0; j < suspensions.size(); j++) {
                each(period, i, j, suspensions.get(j).getDecisions(), judge);
            }
        }
        List<Application> applications = partnership.getApplications();
        for (int i = 0; i < applications.size(); i++) {
            Application sought = applications.get(i);
            Optional<Decision> decision = sought.getDecision();
            if (decision.isPresent()) {
                judge.accept(new Ruling(
                        sought.getRegime(), sought.getStatus(), Optional.empty(), decision.get(), i, NONE, NONE));
            }
        }
    }

    private static void each(
            StatusPeriod period, int owner, int pause, List<Decision> decisions, Consumer<Ruling> judge) {
        for (int i = 0; i < decisions.size(); i++) {
            judge.accept(new Ruling(
                    period.getRegime(), period.getStatus(), period.getSince(), decisions.get(i), owner, pause, i));
        }
    }

    boolean is(Act act) {
        return decision.getAct() == act;
    }

    boolean isOn(String code) {
        return status.is(code);
    }

    /** When it was decided; where that is not stated, when the status begins. */
    Optional<EdtfDate> date() {
        return decision.getDate().isPresent() ? decision.getDate() : since;
    }

    /** Who decides on the status, as its regime has it. */
    Optional<Code> decider(Regimes regimes) {
        return regimes.status(regime, status).flatMap(RegimeStatus::getDecider);
    }

    DataPath path() {
        if (index == NONE) {
            return DataPath.of("applications").index(owner).property("decision");
        }
        DataPath period = DataPath.of("history").index(owner);
        return (pause == NONE ? period : period.property("suspensions").index(pause))
                .property("decisions")
                .index(index);
    }
}
