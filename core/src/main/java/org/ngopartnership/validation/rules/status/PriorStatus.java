package org.ngopartnership.validation.rules.status;

import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.regime.Regime;
import org.ngopartnership.regime.RegimeStatus;
import org.ngopartnership.regime.Regimes;
import org.ngopartnership.status.Act;
import org.ngopartnership.status.Decision;
import org.ngopartnership.status.Partnership;
import org.ngopartnership.status.StatusPeriod;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.validation.FindingSink;

/**
 * Whether a status that asks for some years in a lesser one was preceded by them.
 *
 * <p>The years are reckoned from the earliest stated period of sufficient rank, of any regime of the organization. Once
 * one is certainly stated before the admission, the history is judged as stated; where none is, only a history marked
 * complete is. A period that may be of sufficient rank, or may have begun early enough, is given the benefit of the
 * doubt. Admissions in the transition into a regime are not judged: the years were then held under earlier rules.
 */
record PriorStatus(Partnership partnership, Regimes regimes) {

    void check(FindingSink sink) {
        List<StatusPeriod> history = partnership.getHistory();
        for (int i = 0; i < history.size(); i++) {
            StatusPeriod period = history.get(i);
            Optional<RegimeStatus> status = regimes.status(period.getRegime(), period.getStatus());
            if (status.isPresent() && status.get().getPriorYears().isPresent()) {
                List<EdtfDate> begun = begun(period);
                if (!begun.isEmpty() && isAfterTransition(period, begun)) {
                    judge(i, status.get(), begun.get(0), sink);
                }
            }
        }
    }

    private void judge(int index, RegimeStatus status, EdtfDate admission, FindingSink sink) {
        int years = status.getPriorYears().getAsInt();
        int rank = rankAskedFor(index, status);
        EdtfDate heldSince = admission;
        boolean judged = partnership.isHistoryComplete();
        List<StatusPeriod> history = partnership.getHistory();
        for (int i = 0; i < history.size(); i++) {
            StatusPeriod held = history.get(i);
            if (i != index && mayHaveRank(held, rank)) {
                List<EdtfDate> begun = begun(held);
                if (mayBeLongEnough(begun, years, admission)) {
                    return;
                }
                EdtfDate first = Collections.min(begun, EdtfDate.BY_EARLIEST);
                if (first.isDefinitelyBefore(admission)) {
                    judged |= hasRank(held, rank);
                    heldSince = EdtfDate.BY_EARLIEST.compare(first, heldSince) < 0 ? first : heldSince;
                }
            }
        }
        if (judged) {
            report(index, admission, heldSince, years, sink);
        }
    }

    private void report(int index, EdtfDate admission, EdtfDate heldSince, int years, FindingSink sink) {
        StatusPeriod period = partnership.getHistory().get(index);
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

    private boolean isAfterTransition(StatusPeriod period, List<EdtfDate> begun) {
        Optional<EdtfDate> transition = regimes.find(period.getRegime()).flatMap(Regime::getTransition);
        return transition.isEmpty() || begun.stream().allMatch(date -> date.isDefinitelyAfter(transition.get()));
    }

    private int rankAskedFor(int index, RegimeStatus status) {
        return status.getPriorStatus()
                .flatMap(prior ->
                        regimes.status(partnership.getHistory().get(index).getRegime(), prior))
                .map(RegimeStatus::getRank)
                .orElse(0);
    }

    private static boolean mayBeLongEnough(List<EdtfDate> begun, int years, EdtfDate admission) {
        for (EdtfDate date : begun) {
            if (!date.isDefinitelyLessThan(Period.ofYears(years), admission)) {
                return true;
            }
        }
        return begun.isEmpty();
    }

    private boolean hasRank(StatusPeriod held, int rank) {
        return regimes.status(held.getRegime(), held.getStatus())
                .filter(status -> !status.isRankAssumed() && status.getRank() >= rank)
                .isPresent();
    }

    /** Whether the rank is held, or may be: no source states it, or the regime is not known here. */
    private boolean mayHaveRank(StatusPeriod held, int rank) {
        return regimes.status(held.getRegime(), held.getStatus())
                .map(status -> status.isRankAssumed() || status.getRank() >= rank)
                .orElse(true);
    }

    /** The dates at which a period is said to have begun: its start, then those of its admissions. */
    private static List<EdtfDate> begun(StatusPeriod period) {
        List<EdtfDate> dates = new ArrayList<>(2);
        period.getSince().ifPresent(dates::add);
        for (Decision decision : period.getDecisions()) {
            if (decision.getAct() == Act.ADMISSION) {
                decision.getDate().ifPresent(dates::add);
            }
        }
        return dates;
    }
}
