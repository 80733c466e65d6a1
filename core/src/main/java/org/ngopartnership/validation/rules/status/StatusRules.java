package org.ngopartnership.validation.rules.status;

import java.util.List;
import org.ngopartnership.organization.Level;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.regime.RegimeStatus;
import org.ngopartnership.status.Partnership;
import org.ngopartnership.status.StatusPeriod;
import org.ngopartnership.validation.FindingSink;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.RuleContext;
import org.ngopartnership.validation.rules.shared.CurrentStatus;

/** Rules on partnerships and the statuses held in them. */
final class StatusRules {

    static final Rule<Ngo> LEVEL_FITS_STATUS = Rule.of(Ngo.class, "PST-002").check((ngo, context, sink) -> {
        Level level = ngo.getLevel().orElse(null);
        if (level != null) {
            List<Partnership> partnerships = ngo.getPartnerships();
            for (int i = 0; i < partnerships.size(); i++) {
                levelFits(level, partnerships.get(i), i, context, sink);
            }
        }
    });

    static final Rule<Partnership> PRIOR_STATUS_LONG_ENOUGH = Rule.of(Partnership.class, "PST-003")
            .check((partnership, context, sink) -> new PriorStatus(partnership, context.regimes()).check(sink));

    static final Rule<Partnership> PERIODS_DO_NOT_OVERLAP = Rule.of(Partnership.class, "PST-010")
            .check((partnership, context, sink) -> {
                List<StatusPeriod> history = partnership.getHistory();
                if (history.size() > 1) {
                    int[] overlapped = PeriodOverlaps.find(history, context.regimes());
                    for (int later = 1; later < overlapped.length; later++) {
                        if (overlapped[later] >= 0) {
                            sink.report(
                                    DataPath.of("history").index(later),
                                    "status",
                                    history.get(later).getStatus(),
                                    "other",
                                    history.get(overlapped[later]).getStatus(),
                                    "position",
                                    overlapped[later] + 1);
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
}
