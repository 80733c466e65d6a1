package org.ngopartnership.validation.rules.status;

import java.util.List;
import java.util.Optional;
import org.ngopartnership.organization.Level;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.regime.RegimeStatus;
import org.ngopartnership.regime.Regimes;
import org.ngopartnership.status.Partnership;
import org.ngopartnership.status.StatusPeriod;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.validation.FindingSink;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.RuleContext;
import org.ngopartnership.validation.rules.shared.CurrentStatus;

/** Rules on partnerships and the statuses held in them. */
final class StatusRules {

    static final Rule<Ngo> LEVEL_FITS_STATUS = Rule.of(Ngo.class, "PST-002")
            .error()
            .source("S3", "S4", "S7", "S13")
            .check((ngo, context, sink) -> {
                Level level = ngo.getLevel().orElse(null);
                if (level != null) {
                    List<Partnership> partnerships = ngo.getPartnerships();
                    for (int i = 0; i < partnerships.size(); i++) {
                        levelFits(level, partnerships.get(i), i, context, sink);
                    }
                }
            });

    static final Rule<Partnership> PRIOR_STATUS_LONG_ENOUGH = Rule.of(Partnership.class, "PST-003")
            .error()
            .source("S3", "S5", "S13", "S17")
            .check((partnership, context, sink) -> new PriorStatus(partnership, context.regimes()).check(sink));

    static final Rule<Partnership> PERIODS_DO_NOT_OVERLAP = Rule.of(Partnership.class, "PST-010")
            .error()
            .check((partnership, context, sink) -> {
                List<StatusPeriod> history = partnership.getHistory();
                for (int later = 1; later < history.size(); later++) {
                    for (int earlier = 0; earlier < later; earlier++) {
                        if (overlap(history.get(earlier), history.get(later), context.regimes())) {
                            sink.report(
                                    DataPath.of("history").index(later),
                                    "status",
                                    history.get(later).getStatus(),
                                    "other",
                                    history.get(earlier).getStatus(),
                                    "position",
                                    earlier + 1);
                        }
                    }
                }
            });

    static final List<Rule<?>> ALL = List.of(LEVEL_FITS_STATUS, PRIOR_STATUS_LONG_ENOUGH, PERIODS_DO_NOT_OVERLAP);

    private StatusRules() {}

    private static void levelFits(
            Level level, Partnership partnership, int position, RuleContext context, FindingSink sink) {
        List<StatusPeriod> history = partnership.getHistory();
        for (int j = 0; j < history.size(); j++) {
            StatusPeriod period = history.get(j);
            RegimeStatus status = context.regimes()
                    .status(period.getRegime(), period.getStatus())
                    .orElse(null);
            if (status != null && !isOpenTo(level, status) && !CurrentStatus.isOver(period, context.asOf())) {
                DataPath at = DataPath.of("partnerships").index(position).property("history");
                sink.reportValue(at.index(j).property("status"), period.getStatus(), "level", level);
            }
        }
    }

    /** A regime that tells no local organizations apart has them among the national ones. */
    private static boolean isOpenTo(Level level, RegimeStatus status) {
        return status.getLevels().isEmpty()
                || status.getLevels().contains(level)
                || level == Level.LOCAL && status.getLevels().contains(Level.NATIONAL);
    }

    /**
     * Whether two periods of one regime whose statuses are known definitely share a day. A period without end runs on; of
     * one without start only the last day is certain.
     */
    private static boolean overlap(StatusPeriod one, StatusPeriod other, Regimes regimes) {
        return one.getRegime().equals(other.getRegime())
                && beginsBeforeEnd(one, other)
                && beginsBeforeEnd(other, one)
                && regimes.find(one.getRegime())
                        .filter(regime -> !regime.isOpen())
                        .isPresent();
    }

    private static boolean beginsBeforeEnd(StatusPeriod one, StatusPeriod other) {
        Optional<EdtfDate> held = one.getSince().or(one::getUntil);
        return held.isPresent()
                && other.getUntil()
                        .map(until -> held.get().isDefinitelyBefore(until))
                        .orElseGet(() -> !CurrentStatus.endedNobodyKnowsWhen(other));
    }
}
