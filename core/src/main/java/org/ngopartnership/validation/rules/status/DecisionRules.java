package org.ngopartnership.validation.rules.status;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ngopartnership.document.DocumentSymbol;
import org.ngopartnership.document.SymbolFamily;
import org.ngopartnership.regime.Regime;
import org.ngopartnership.regime.Regimes;
import org.ngopartnership.status.Act;
import org.ngopartnership.status.Partnership;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.validation.FindingSink;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.rules.shared.CurrentStatus;
import org.ngopartnership.value.Code;

/** Rules on who decides on a status, and in which document. */
final class DecisionRules {

    /** Who is known to be none other than said; any other code may be the decider under another name, or part of it. */
    private static final Set<String> OTHERS =
            Set.of("DIRECTOR_GENERAL", "EXECUTIVE_BOARD", "GENERAL_CONFERENCE", "ORGANIZATION");

    static final Rule<Partnership> DIRECTOR_GENERAL_ADMITS = Rule.of(Partnership.class, "PST-005")
            .check((partnership, context, sink) -> Ruling.each(partnership, ruling -> {
                if (ruling.isOn("CONSULTATIVE")
                        && ruling.is(Act.ADMISSION)
                        && isAfterTransition(ruling, context.regimes())) {
                    decidedByDecider(ruling, context.regimes(), sink);
                }
            }));

    static final Rule<Partnership> EXECUTIVE_BOARD_ADMITS_AND_RENEWS = Rule.of(Partnership.class, "PST-006")
            .check((partnership, context, sink) -> Ruling.each(partnership, ruling -> {
                if (ruling.isOn("ASSOCIATE") && isAdmissionOrRenewal(ruling)) {
                    decidedByDecider(ruling, context.regimes(), sink);
                }
            }));

    static final Rule<Partnership> SYMBOL_OF_THE_DECIDER = Rule.of(Partnership.class, "PST-013")
            .check((partnership, context, sink) -> {
                if (CurrentStatus.isWithUnesco(partnership)) {
                    Ruling.each(partnership, ruling -> symbolFits(ruling, context.regimes(), sink));
                }
            });

    static final List<Rule<?>> ALL =
            List.of(DIRECTOR_GENERAL_ADMITS, EXECUTIVE_BOARD_ADMITS_AND_RENEWS, SYMBOL_OF_THE_DECIDER);

    private DecisionRules() {}

    private static void decidedByDecider(Ruling ruling, Regimes regimes, FindingSink sink) {
        Optional<Code> by = ruling.decision().getBy();
        if (by.isPresent()) {
            Optional<Code> decider = ruling.decider(regimes);
            if (decider.isPresent()
                    && !decider.equals(by)
                    && OTHERS.contains(by.get().text())) {
                sink.reportValue(
                        ruling.path().property("by"),
                        by.get(),
                        "status",
                        ruling.status(),
                        "act",
                        ruling.decision().getAct(),
                        "decider",
                        decider.get());
            }
        }
    }

    /** Whether the admission is definitely later than the time in which organizations passed into the regime. */
    private static boolean isAfterTransition(Ruling ruling, Regimes regimes) {
        Optional<EdtfDate> transition = regimes.find(ruling.regime()).flatMap(Regime::getTransition);
        Optional<EdtfDate> date = ruling.date();
        return transition.isEmpty() || date.isPresent() && date.get().isDefinitelyAfter(transition.get());
    }

    private static boolean isAdmissionOrRenewal(Ruling ruling) {
        return ruling.is(Act.ADMISSION) || ruling.is(Act.RENEWAL);
    }

    /** A symbol that is not recognized is no matter of this rule. */
    private static void symbolFits(Ruling ruling, Regimes regimes, FindingSink sink) {
        Optional<DocumentSymbol> symbol = ruling.decision().getSymbol();
        if (symbol.isPresent() && symbol.get().isRecognized()) {
            Optional<Code> decider = statedOrUsualDecider(ruling, regimes);
            if (decider.isPresent() && !isOf(decider.get(), symbol.get().family())) {
                sink.reportValue(
                        ruling.path().property("symbol"),
                        symbol.get(),
                        "organ",
                        symbol.get().family().code(),
                        "decider",
                        decider.get());
            }
        }
    }

    private static Optional<Code> statedOrUsualDecider(Ruling ruling, Regimes regimes) {
        Optional<Code> by = ruling.decision().getBy();
        return by.isPresent() || !isAdmissionOrRenewal(ruling) ? by : ruling.decider(regimes);
    }

    /** Whether the decider decides in documents of that family; of others than the two organs nothing is known. */
    private static boolean isOf(Code decider, SymbolFamily family) {
        if (decider.is("EXECUTIVE_BOARD")) {
            return family == SymbolFamily.EXECUTIVE_BOARD;
        }
        return !decider.is("GENERAL_CONFERENCE") || family != SymbolFamily.EXECUTIVE_BOARD;
    }
}
