package org.ngopartnership.validation.rules.status;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.regime.Regimes;
import org.ngopartnership.status.StatusPeriod;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.time.EdtfSpan;
import org.ngopartnership.time.SpanOverlaps;
import org.ngopartnership.validation.rules.shared.CurrentStatus;
import org.ngopartnership.value.Code;

/**
 * Finds the periods of one regime whose statuses are known that definitely share days. A period without end runs on; of one
 * without start only the last day is certain.
 */
final class PeriodOverlaps {

    private static final int[] NONE = {};

    private PeriodOverlaps() {}

    /** For each period the position of the first before it that it shares days with; -1, or no entry, if there is none. */
    static int[] find(List<StatusPeriod> history, Regimes regimes) {
        if (followEachOther(history)) {
            return NONE;
        }
        Map<Code, List<Integer>> periodsUnder = new LinkedHashMap<>();
        for (int i = 0; i < history.size(); i++) {
            periodsUnder
                    .computeIfAbsent(history.get(i).getRegime(), unseen -> new ArrayList<>())
                    .add(i);
        }
        int[] found = new int[history.size()];
        Arrays.fill(found, -1);
        periodsUnder.forEach((regime, periods) -> {
            if (regimes.find(regime).filter(known -> !known.isOpen()).isPresent()) {
                int[] first = SpanOverlaps.firstBefore(periods.stream()
                        .map(history::get)
                        .map(PeriodOverlaps::span)
                        .toList());
                for (int i = 0; i < first.length; i++) {
                    found[periods.get(i)] = first[i] < 0 ? -1 : periods.get(first[i]);
                }
            }
        });
        return found;
    }

    private static EdtfSpan span(StatusPeriod period) {
        EdtfSpan span = EdtfSpan.of(held(period), period.getUntil());
        return CurrentStatus.endedNobodyKnowsWhen(period) ? span : span.runningOn();
    }

    private static Optional<EdtfDate> held(StatusPeriod period) {
        return period.getSince().isPresent() ? period.getSince() : period.getUntil();
    }

    /** Whether no period begins definitely before the one before it ends, as nearly always. */
    private static boolean followEachOther(List<StatusPeriod> history) {
        EdtfDate last = null;
        for (int i = 0; i < history.size(); i++) {
            EdtfDate held = held(history.get(i)).orElse(null);
            EdtfDate until = history.get(i).getUntil().orElse(null);
            if (last != null && (held == null || held.isDefinitelyBefore(last))
                    || until == null && i < history.size() - 1) {
                return false;
            }
            last = later(until, last);
        }
        return true;
    }

    private static @Nullable EdtfDate later(@Nullable EdtfDate date, @Nullable EdtfDate last) {
        boolean isLater = date != null && (last == null || EdtfDate.BY_EARLIEST_CONCEIVABLE.compare(date, last) > 0);
        return isLater ? date : last;
    }
}
