package org.ngopartnership.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.Clock;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.constraint.internal.MessageValues;
import org.ngopartnership.place.DataPath;

/**
 * Checks {@link PartnershipRules}: runs the rules of one severity and turns what they say into violations.
 *
 * <p>With Hibernate Validator the messages name the offending values; with other providers they are the same texts with
 * the names of the values. Thread-safe once initialized.
 *
 * @since 0.1
 */
public final class PartnershipRulesValidator implements ConstraintValidator<PartnershipRules, @Nullable Object> {

    /** What the key of a rule's message starts with; the rule's id follows. */
    static final String KEY_PREFIX = "org.ngopartnership.";

    private final Supplier<RuleRunner> runner;
    private Severity severity = Severity.ERROR;

    /** For Bean Validation providers. */
    public PartnershipRulesValidator() {
        this(() -> Standard.RUNNER);
    }

    PartnershipRulesValidator(Supplier<RuleRunner> runner) {
        this.runner = runner;
    }

    @Override
    public void initialize(PartnershipRules annotation) {
        severity = annotation.severity();
    }

    @Override
    public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        Collected collected = new Collected(context);
        runner.get().run(value, severity, collected, collected);
        return !collected.found;
    }

    /** One object for both ends of a run: most runs find nothing, and are over soon. */
    private static final class Collected implements RuleRunner.Violations, Supplier<Clock> {
        private final ConstraintValidatorContext context;
        private boolean found;

        Collected(ConstraintValidatorContext context) {
            this.context = context;
        }

        @Override
        public Clock get() {
            return context.getClockProvider().getClock();
        }

        @Override
        public void add(String key, Map<String, String> parameters, DataPath path) {
            if (!found) {
                found = true;
                context.disableDefaultConstraintViolation();
            }
            MessageValues.add(context, parameters);
            ViolationPath.add(context.buildConstraintViolationWithTemplate("{" + KEY_PREFIX + key + "}"), path);
        }
    }

    /** Loaded with the loader of this library, so that the caller's context does not matter. */
    private static final class Standard {
        static final RuleRunner RUNNER = ServiceLoader.load(RuleRunner.class, RuleRunner.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No RuleRunner: the library's own service entry is gone"));
    }
}
