package org.ngopartnership.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.ngopartnership.place.DataPath;

class PartnershipRulesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

    @PartnershipRules.All
    private interface Judged {}

    @PartnershipRules
    private interface ErrorsOnly {}

    private record Thing(@NotNull String name) implements Judged {}

    private static final DataPath PATH = DataPath.of("rows")
            .index(1)
            .index(2)
            .key("en")
            .property("text")
            .property("sub")
            .index(3);

    /** Reports one violation, of a rule named after the severity asked for. */
    private static void reportSeverity(
            Object value, Severity severity, Supplier<Clock> clock, RuleRunner.Violations violations) {
        violations.add(severity + "-001", Map.of("v", severity.toString()), PATH);
    }

    private static ValidatorFactory factory(RuleRunner runner) {
        return RunnerFactory.factory(runner, CLOCK, Locale.ENGLISH, UnaryOperator.identity());
    }

    @Test
    void theDefaultGroupHoldsErrorsOnly() {
        try (ValidatorFactory factory = factory(PartnershipRulesTest::reportSeverity)) {
            Validator validator = factory.getValidator();
            assertThat(validator.validate(new Thing("x")))
                    .extracting(PartnershipRulesTest::read)
                    .containsExactly(new RuleViolation("ERROR-001", Severity.ERROR, "/rows/1/2/en/text/sub/3"));
            assertThat(validator.validate(new Thing("x"), Warnings.class))
                    .extracting(PartnershipRulesTest::read)
                    .containsExactly(new RuleViolation("WARNING-001", Severity.WARNING, "/rows/1/2/en/text/sub/3"));
            assertThat(validator.validate(new Thing("x"), Infos.class))
                    .extracting(PartnershipRulesTest::read)
                    .containsExactly(new RuleViolation("INFO-001", Severity.INFO, "/rows/1/2/en/text/sub/3"));
        }
    }

    @Test
    void otherConstraintsAreNotRead() {
        try (ValidatorFactory factory = factory((value, severity, clock, violations) -> {})) {
            assertThat(factory.getValidator().validate(new Thing(null)))
                    .hasSize(1)
                    .allSatisfy(
                            violation -> assertThat(RuleViolation.of(violation)).isEmpty());
        }
    }

    @Test
    void manyViolationsKeepTheirOwnValuesAndPlaces() {
        RuleRunner twice = (value, severity, clock, violations) -> {
            violations.add("A-001", Map.of("v", "one"), DataPath.HERE);
            violations.add("A-001", Map.of("v", "two"), DataPath.of("b"));
            violations.add("A-002", Map.of(), DataPath.HERE.key("k/~"));
        };
        try (ValidatorFactory factory =
                RunnerFactory.factory(twice, CLOCK, Locale.ENGLISH, values -> new FixedMessage(values, "say {v}"))) {
            Set<ConstraintViolation<Thing>> violations = factory.getValidator().validate(new Thing("x"));
            assertThat(violations)
                    .extracting(violation -> read(violation).pointer() + " " + violation.getMessage())
                    .contains(" say one", "/b say two")
                    .hasSize(3);
            assertThat(violations)
                    .extracting(violation -> read(violation).pointer())
                    .contains("/k~1~0");
        }
    }

    @Test
    void theClockIsAskedOnlyByRulesThatNeedIt() {
        List<Instant> seen = new ArrayList<>();
        try (ValidatorFactory factory = factory(
                (value, severity, clock, violations) -> seen.add(clock.get().instant()))) {
            factory.getValidator().validate(new Thing("x"));
        }
        assertThat(seen).containsExactly(CLOCK.instant());

        ConstraintValidatorContext none = context(new ArrayList<>());
        PartnershipRulesValidator validator =
                new PartnershipRulesValidator(() -> (value, severity, clock, violations) -> {});
        assertThat(validator.isValid("any", none)).isTrue();
    }

    @Test
    void nullIsValid() {
        assertThat(new PartnershipRulesValidator().isValid(null, context(new ArrayList<>())))
                .isTrue();
    }

    @Test
    void anotherProviderGetsTheTextWithoutValues() {
        List<String> calls = new ArrayList<>();
        PartnershipRulesValidator validator = new PartnershipRulesValidator(() -> PartnershipRulesTest::reportSeverity);

        assertThat(validator.isValid("any", context(calls))).isFalse();
        assertThat(calls)
                .containsSubsequence(
                        "disableDefaultConstraintViolation[]",
                        "unwrap",
                        "buildConstraintViolationWithTemplate[{org.ngopartnership.ERROR-001}]",
                        "addPropertyNode[rows]",
                        "inIterable[]",
                        "atIndex[1]",
                        "inIterable[]",
                        "atIndex[2]",
                        "addPropertyNode[text]",
                        "inIterable[]",
                        "atKey[en]",
                        "addPropertyNode[sub]",
                        "addBeanNode[]",
                        "inIterable[]",
                        "atIndex[3]",
                        "addConstraintViolation[]");
    }

    @Test
    void withoutHibernateValidatorTheConstraintWorks() throws ReflectiveOperationException {
        ClassLoader without = new WithoutHibernateValidator();
        Class<?> probe = without.loadClass(Probe.class.getName());
        Object calls = probe.getMethod("run").invoke(null);
        assertThat(calls).asString().contains("{org.ngopartnership.ERROR-001}").contains("addConstraintViolation");
    }

    /** Runs the constraint with whatever classes its loader finds. */
    public static final class Probe {
        private Probe() {}

        public static List<String> run() {
            List<String> calls = new ArrayList<>();
            new PartnershipRulesValidator(() -> PartnershipRulesTest::reportSeverity).isValid("any", context(calls));
            return calls;
        }
    }

    /** Sees the classes of the tests, save those of Hibernate Validator. */
    private static final class WithoutHibernateValidator extends ClassLoader {
        WithoutHibernateValidator() {
            super(PartnershipRulesTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("org.hibernate.")) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith("org.ngopartnership.constraint.")) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] code = in.readAllBytes();
                return defineClass(name, code, 0, code.length);
            } catch (IOException unreadable) {
                throw new ClassNotFoundException(name, unreadable);
            }
        }
    }

    @Test
    void theContractIsKeptAndChecked() {
        ConstraintContract.check(List.of(Judged.class));
        assertThatThrownBy(() -> ConstraintContract.check(List.of(ErrorsOnly.class)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("ErrorsOnly");
        assertThatThrownBy(() -> ConstraintContract.check(List.of(String.class)))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void factoriesNeedNoExpressionLanguage() {
        try (ValidatorFactory factory = PartnershipValidators.factory();
                ValidatorFactory french = PartnershipValidators.factory(CLOCK, Locale.CANADA_FRENCH)) {
            assertThat(factory.getValidator().validate(new Object())).isEmpty();
            assertThat(french.getClockProvider().getClock()).isSameAs(CLOCK);
        }
    }

    private static RuleViolation read(ConstraintViolation<?> violation) {
        return RuleViolation.of(violation).orElseThrow();
    }

    /** A context of a provider that is not Hibernate Validator and notes every call. */
    private static ConstraintValidatorContext context(List<String> calls) {
        return fake(ConstraintValidatorContext.class, calls);
    }

    private static <T> T fake(Class<T> type, List<String> calls) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
            if (method.getName().equals("unwrap")) {
                calls.add("unwrap");
                throw new jakarta.validation.ValidationException("not this provider");
            }
            calls.add(
                    method.getName() + (args == null ? List.of() : List.of(args).subList(0, 1)));
            Class<?> next = method.getReturnType();
            return next == void.class || next == ClockProvider.class ? null : fake(next, calls);
        }));
    }

    /** One text for every rule. */
    private record FixedMessage(jakarta.validation.MessageInterpolator values, String text)
            implements jakarta.validation.MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return values.interpolate(text, context);
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return values.interpolate(text, context, locale);
        }
    }
}
