package org.ngopartnership.validation.rules.status;

import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
final class PriorStatus {

    private final Partnership partnership;
    private final Regimes regimes;
    private @Nullable Map<Integer, Held> heldByRank;

    PriorStatus(Partnership partnership, Regimes regimes) {
        this.partnership = partnership;
        this.regimes = regimes;
    }

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
        int asked = rankAskedFor(index, status);
        if (index > 0 && firstMayBeLongEnough(asked, years, admission)) {
            return;
        }
        if (heldByRank == null) {
            heldByRank = new HashMap<>();
        }
        Held held = heldByRank.computeIfAbsent(asked, rank -> new Held(rank));
        if (held.mayBeLongEnough(index, years, admission)) {
            return;
        }
        if (partnership.isHistoryComplete() || held.isAnyCertain(index, admission)) {
            report(index, admission, held.since(index, admission), years, sink);
        }
    }

    /** The period stated first is nearly always the earliest, and saves looking for that one. */
    private boolean firstMayBeLongEnough(int rank, int years, EdtfDate admission) {
        StatusPeriod first = partnership.getHistory().get(0);
        if (!mayHaveRank(first, rank)) {
            return false;
        }
        List<EdtfDate> begun = begun(first);
        return begun.isEmpty() || mayBeLongEnough(begun.get(0), years, admission);
    }

    private static boolean mayBeLongEnough(EdtfDate since, int years, EdtfDate admission) {
        return !since.isDefinitelyLessThan(Period.ofYears(years), admission);
    }

    /** The periods that have, or may have, a rank. */
    private final class Held {
        private boolean undated;
        private Least earliest = Least.NONE;
        private Least firstCertain = Least.NONE;
        private final Least.Sorted firsts;

        Held(int rank) {
            List<StatusPeriod> history = partnership.getHistory();
            List<Least.Told> first = new ArrayList<>();
            for (int i = 0; i < history.size(); i++) {
                if (mayHaveRank(history.get(i), rank)) {
                    List<EdtfDate> begun = begun(history.get(i));
                    if (begun.isEmpty()) {
                        undated = true;
                    } else {
                        for (EdtfDate date : begun) {
                            earliest = earliest.and(new Least.Told(date, i), EdtfDate.BY_EARLIEST_CONCEIVABLE);
                        }
                        Least.Told told = new Least.Told(Collections.min(begun, EdtfDate.BY_EARLIEST), i);
                        first.add(told);
                        if (hasRank(history.get(i), rank)) {
                            firstCertain = firstCertain.and(told, EdtfDate.BY_LATEST_CONCEIVABLE);
                        }
                    }
                }
            }
            firsts = new Least.Sorted(first, EdtfDate.BY_LATEST_CONCEIVABLE, EdtfDate.BY_EARLIEST);
        }

        /** Whether one may have begun so many years before; a period whose start nobody knows may have. */
        boolean mayBeLongEnough(int index, int years, EdtfDate admission) {
            return undated
                    || earliest.without(index)
                            .filter(date -> PriorStatus.mayBeLongEnough(date, years, admission))
                            .isPresent();
        }

        boolean isAnyCertain(int index, EdtfDate admission) {
            return firstCertain
                    .without(index)
                    .filter(first -> first.isDefinitelyBefore(admission))
                    .isPresent();
        }

        /** Since when one has been held before the admission; if none is, since the admission. */
        EdtfDate since(int index, EdtfDate admission) {
            return firsts.firstWhile(first -> first.isDefinitelyBefore(admission))
                    .without(index)
                    .filter(first -> EdtfDate.BY_EARLIEST.compare(first, admission) < 0)
                    .orElse(admission);
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
        if (transition.isPresent()) {
            for (EdtfDate date : begun) {
                if (!date.isDefinitelyAfter(transition.get())) {
                    return false;
                }
            }
        }
        return true;
    }

    private int rankAskedFor(int index, RegimeStatus status) {
        return status.getPriorStatus()
                .flatMap(prior ->
                        regimes.status(partnership.getHistory().get(index).getRegime(), prior))
                .map(RegimeStatus::getRank)
                .orElse(0);
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
