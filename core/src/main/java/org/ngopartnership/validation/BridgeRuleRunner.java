package org.ngopartnership.validation;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.ngopartnership.constraint.RuleRunner;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.language.ReportLanguage;

/**
 * Runs the rules of the standard catalogue for Bean Validation. A service of this library's own; applications use
 * {@link PartnershipValidator}.
 *
 * <p>Thread-safe.
 *
 * @since 0.1
 */
public final class BridgeRuleRunner implements RuleRunner {

    private final ValidatorOptions options;
    private final RuleCatalogue catalogue;
    private final Plans plans;

    /** For the service loader. */
    public BridgeRuleRunner() {
        this(RuleCatalogue.standard());
    }

    BridgeRuleRunner(RuleCatalogue catalogue) {
        this(ValidatorOptions.of(catalogue));
    }

    /** The day and the language among the options do not count. */
    BridgeRuleRunner(ValidatorOptions options) {
        this.options = options;
        this.catalogue = options.catalogue();
        this.plans = catalogue.plans(options.rules());
    }

    @Override
    public Optional<String> message(String key, Locale locale) {
        return catalogue.template(key, ReportLanguage.of(locale));
    }

    @Override
    public void run(Object value, Severity severity, Supplier<Clock> clock, Violations violations) {
        Plans.RuleSet rules = plans.of(severity);
        if (rules.isIdle(value)) {
            return;
        }
        RuleContext context = RuleContext.by(clock, options.requiredLanguages(), options.reference());
        rules.judge(
                value,
                context,
                options.referencesOrClosed(),
                finding -> violations.add(finding.messageKey(), finding.parameters(), finding.path()));
    }
}
