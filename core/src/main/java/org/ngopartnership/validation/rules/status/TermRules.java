package org.ngopartnership.validation.rules.status;

import java.util.List;
import java.util.Optional;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.regime.RegimeStatus;
import org.ngopartnership.regime.Regimes;
import org.ngopartnership.status.Partnership;
import org.ngopartnership.status.StatusPeriod;
import org.ngopartnership.status.Term;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.validation.FindingSink;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.rules.shared.CurrentStatus;
import org.ngopartnership.validation.rules.shared.TermDates;

/** Rules on the term for which a status is granted. */
final class TermRules {

    private static final String CONSULTATIVE = "CONSULTATIVE";
    private static final DataPath TERM = DataPath.of("term");

    static final Rule<Partnership> TERM_OF_ITS_STATUS = Rule.of(Partnership.class, "PST-007")
            .check((partnership, context, sink) -> {
                List<StatusPeriod> history = partnership.getHistory();
                TermHistory terms = new TermHistory(partnership);
                for (int i = 0; i < history.size(); i++) {
                    if (history.get(i).getTerm().isPresent()) {
                        termFits(history.get(i), i, terms, context.regimes(), sink);
                    }
                }
            });

    static final Rule<StatusPeriod> NO_TERM_WHERE_NONE_IS_GRANTED = Rule.of(StatusPeriod.class, "PST-008")
            .check((period, context, sink) -> {
                if (period.getTerm().isPresent() && period.getStatus().is(CONSULTATIVE)) {
                    Optional<RegimeStatus> status = context.regimes().status(period.getRegime(), period.getStatus());
                    if (status.isPresent()
                            && status.get().getTermYears().isEmpty()
                            && CurrentStatus.isOfUnesco(period.getRegime(), context.regimes())) {
                        sink.report(TERM, "status", period.getStatus());
                    }
                }
            });

    static final Rule<Partnership> TERM_RENEWED_OR_ENDED = Rule.of(Partnership.class, "PST-009")
            .check((partnership, context, sink) -> {
                List<StatusPeriod> history = partnership.getHistory();
                TermHistory terms = new TermHistory(partnership);
                for (int i = 0; i < history.size(); i++) {
                    StatusPeriod period = history.get(i);
                    Optional<EdtfDate> end = period.getTerm().flatMap(Term::getEnd);
                    if (end.isPresent()
                            && period.getUntil().isEmpty()
                            && !CurrentStatus.endedNobodyKnowsWhen(period)
                            && end.get().isDefinitelyBefore(context.asOf())
                            && !terms.mayGoOnAfter(end.get())) {
                        sink.reportValue(at(i).property("end"), end.get(), "status", period.getStatus());
                    }
                }
            });

    static final List<Rule<?>> ALL = List.of(TERM_OF_ITS_STATUS, NO_TERM_WHERE_NONE_IS_GRANTED, TERM_RENEWED_OR_ENDED);

    private TermRules() {}

    private static void termFits(StatusPeriod period, int index, TermHistory terms, Regimes regimes, FindingSink sink) {
        Optional<RegimeStatus> status = regimes.status(period.getRegime(), period.getStatus());
        Optional<EdtfDate> end = period.getTerm().flatMap(Term::getEnd);
        int years = status.isPresent() ? status.get().getTermYears().orElse(0) : 0;
        if (years > 0 && end.isPresent()) {
            Optional<EdtfDate> start = TermDates.start(period);
            if (start.isPresent() && !terms.mayBeTerm(index, years, end.get())) {
                sink.reportValue(
                        at(index).property("end"),
                        end.get(),
                        "status",
                        period.getStatus(),
                        "start",
                        start.get(),
                        "years",
                        years);
            }
        }
    }

    private static DataPath at(int period) {
        return DataPath.of("history").index(period).property("term");
    }
}
