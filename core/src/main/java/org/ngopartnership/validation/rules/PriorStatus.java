package org.ngopartnership.validation.rules;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ngopartnership.regime.Regime;
import org.ngopartnership.regime.RegimeStatus;
import org.ngopartnership.regime.Regimes;
import org.ngopartnership.status.Act;
import org.ngopartnership.status.Partnership;
import org.ngopartnership.status.StatusPeriod;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.validation.DataPath;
import org.ngopartnership.validation.FindingSink;

/**
 * Whether a status that asks for some years in a lesser one was preceded by them.
 *
 * <p>The years are reckoned from the earliest stated period of sufficient rank, of any regime of the organization. Once
 * one is stated before the admission, the history is judged as stated; where none is, only a history marked complete is.
 * Admissions in the transition into a regime are not judged: the years were then held under earlier rules.
 */
record PriorStatus(Partnership partnership, Regimes regimes) {

    void check(FindingSink sink) {
        List<StatusPeriod> history = partnership.getHistory();
        for (int i = 0; i < history.size(); i++) {
            StatusPeriod period = history.get(i);
            Optional<RegimeStatus> status = regimes.status(period.getRegime(), period.getStatus());
            if (status.isPresent() && status.get().getPriorYears().isPresent()) {
                Optional<EdtfDate> admission = admission(period);
                if (admission.isPresent()) {
                    judge(i, period, status.get(), admission.get(), sink);
                }
            }
        }
    }

    private void judge(int index, StatusPeriod period, RegimeStatus status, EdtfDate admission, FindingSink sink) {
        if (!isAfterTransition(period, admission)) {
            return;
        }
        int years = status.getPriorYears().getAsInt();
        List<StatusPeriod> before = heldBefore(index, period, status, admission);
        if (before.isEmpty()) {
            if (partnership.isHistoryComplete() && isEveryStartStated()) {
                report(index, period, admission, admission.toString(), years, sink);
            }
        } else if (before.stream()
                .allMatch(
                        held -> held.getSince().orElseThrow().isDefinitelyLessThan(Period.ofYears(years), admission))) {
            String since = before.stream()
                    .map(held -> held.getSince().orElseThrow())
                    .min(EdtfDate.BY_EARLIEST)
                    .orElseThrow()
                    .toString();
            report(index, period, admission, since, years, sink);
        }
    }

    private static void report(
            int index, StatusPeriod period, EdtfDate admission, String heldSince, int years, FindingSink sink) {
        DataPath at = DataPath.of("history").index(index);
        sink.reportValue(
                period.getSince().isPresent() ? at.property("since") : at,
                admission,
                "status",
                period.getStatus(),
                "heldSince",
                heldSince,
                "years",
                years);
    }

    private boolean isAfterTransition(StatusPeriod period, EdtfDate admission) {
        return regimes.find(period.getRegime())
                .flatMap(Regime::getTransition)
                .map(admission::isDefinitelyAfter)
                .orElse(true);
    }

    /** The other periods of sufficient rank that do not begin definitely at or after the admission. */
    private List<StatusPeriod> heldBefore(int index, StatusPeriod period, RegimeStatus status, EdtfDate admission) {
        int rank = status.getPriorStatus()
                .flatMap(prior -> regimes.status(period.getRegime(), prior))
                .map(RegimeStatus::getRank)
                .orElse(0);
        List<StatusPeriod> before = new ArrayList<>();
        List<StatusPeriod> history = partnership.getHistory();
        for (int i = 0; i < history.size(); i++) {
            StatusPeriod held = history.get(i);
            if (i != index
                    && hasRank(held, rank)
                    && held.getSince().isPresent()
                    && !held.getSince().get().equals(admission)
                    && !held.getSince().get().isDefinitelyAfter(admission)) {
                before.add(held);
            }
        }
        return before;
    }

    /** A status whose regime is not known here, or whose rank no source states, is given the benefit of the doubt. */
    private boolean hasRank(StatusPeriod held, int rank) {
        return regimes.status(held.getRegime(), held.getStatus())
                .map(status -> status.isRankAssumed() || status.getRank() >= rank)
                .orElse(true);
    }

    private boolean isEveryStartStated() {
        return partnership.getHistory().stream()
                .allMatch(period -> period.getSince().isPresent());
    }

    private static Optional<EdtfDate> admission(StatusPeriod period) {
        return period.getSince()
                .or(() -> period.getDecisions().stream()
                        .filter(decision -> decision.getAct() == Act.ADMISSION)
                        .flatMap(decision -> decision.getDate().stream())
                        .findFirst());
    }
}
