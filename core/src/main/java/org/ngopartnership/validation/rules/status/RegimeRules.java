package org.ngopartnership.validation.rules.status;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.regime.Regime;
import org.ngopartnership.regime.RegimeStatus;
import org.ngopartnership.status.StatusPeriod;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.time.EdtfRelation;
import org.ngopartnership.validation.FindingSink;
import org.ngopartnership.validation.Rule;

/** Rules on a status against the regime it is stated under. */
final class RegimeRules {

    private static final DataPath REGIME = DataPath.of("regime");
    private static final DataPath STATUS = DataPath.of("status");
    private static final DataPath SINCE = DataPath.of("since");
    private static final DataPath UNTIL = DataPath.of("until");

    static final Rule<StatusPeriod> REGIME_IN_FORCE = Rule.of(StatusPeriod.class, "PST-001")
            .check((period, context, sink) -> {
                Optional<Regime> regime = context.regimes().find(period.getRegime());
                if (regime.isPresent() && regime.get().getValidity().isPresent()) {
                    EdtfDate validity = regime.get().getValidity().get();
                    if (isOutside(period.getSince(), validity)) {
                        report(SINCE, period, period.getSince().get(), validity, sink);
                    } else if (isOutside(period.getUntil(), validity)) {
                        report(UNTIL, period, period.getUntil().get(), validity, sink);
                    }
                }
            });

    static final Rule<StatusPeriod> STATUS_OF_ITS_REGIME = Rule.of(StatusPeriod.class, "PST-021")
            .check((period, context, sink) -> {
                if (context.regimes()
                        .status(period.getRegime(), period.getStatus())
                        .isEmpty()) {
                    Optional<Regime> regime = context.regimes().find(period.getRegime());
                    if (regime.isPresent() && !regime.get().isOpen()) {
                        sink.reportValue(
                                STATUS,
                                period.getStatus(),
                                "regime",
                                period.getRegime(),
                                "known",
                                statuses(regime.get()));
                    }
                }
            });

    static final Rule<StatusPeriod> REGIME_KNOWN = Rule.of(StatusPeriod.class, "PST-022")
            .check((period, context, sink) -> {
                if (context.regimes().find(period.getRegime()).isEmpty()) {
                    sink.reportValue(REGIME, period.getRegime(), "status", period.getStatus());
                }
            });

    static final List<Rule<?>> ALL = List.of(REGIME_IN_FORCE, STATUS_OF_ITS_REGIME, REGIME_KNOWN);

    private RegimeRules() {}

    private static boolean isOutside(Optional<EdtfDate> date, EdtfDate validity) {
        return date.isPresent() && date.get().relationTo(validity) != EdtfRelation.UNDECIDED;
    }

    private static void report(DataPath at, StatusPeriod period, EdtfDate date, EdtfDate validity, FindingSink sink) {
        sink.reportValue(at, date, "status", period.getStatus(), "regime", period.getRegime(), "validity", validity);
    }

    private static String statuses(Regime regime) {
        return regime.getStatuses().stream()
                .map(RegimeStatus::getCode)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
    }
}
