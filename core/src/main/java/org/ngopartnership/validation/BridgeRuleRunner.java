package org.ngopartnership.validation;

import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.ngopartnership.constraint.RuleRunner;
import org.ngopartnership.constraint.Severity;

/**
 * Runs the rules of the standard catalogue for Bean Validation. A service of this library's own; applications use
 * {@link PartnershipValidator}.
 *
 * <p>Thread-safe.
 *
 * @since 0.1
 */
public final class BridgeRuleRunner implements RuleRunner {

    private final RuleCatalogue catalogue;
    private final Plans plans;

    /** For the service loader. */
    public BridgeRuleRunner() {
        this(RuleCatalogue.standard());
    }

    BridgeRuleRunner(RuleCatalogue catalogue) {
        this.catalogue = catalogue;
        this.plans = catalogue.plans(RuleOptions.STANDARD);
    }

    @Override
    public void run(Object value, Severity severity, Supplier<Clock> clock, Violations violations) {
        Plan plan = plans.bridgeOf(value, severity);
        if (plan.isIdle()) {
            return;
        }
        Consumer<RuleFinding> findings = finding -> violations.add(
                finding.rule().id(),
                finding.parameters(),
                finding.path().steps().stream().map(BridgeRuleRunner::step).toList());
        RuleContext context = RuleContext.by(clock);
        new RuleWalk(catalogue, context, findings).run(plan, value);
        if (plan.holdsRecords()) {
            Consumer<RuleFinding> ofSeverity = finding -> {
                if (finding.severity() == severity) {
                    findings.accept(finding);
                }
            };
            ReferenceCheck check = new ReferenceCheck(catalogue, RuleOptions.STANDARD, plans, ofSeverity);
            check.registry(plan, value);
            check.finish(References.CLOSED);
            AcrossRecords across = new AcrossRecords(catalogue, RuleOptions.STANDARD, context, ofSeverity);
            across.registry(plan, value);
            across.finish();
        }
    }

    private static Step step(DataPath.Step step) {
        return switch (step.kind()) {
            case PROPERTY -> new Step(step.name(), null, null);
            case INDEX -> new Step(null, step.index(), null);
            case KEY -> new Step(null, null, step.name());
        };
    }
}
