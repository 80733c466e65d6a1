package org.ngopartnership.testkit.jqwik;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.registry.PartnershipRegistry;
import org.ngopartnership.testkit.CounterExample;
import org.ngopartnership.testkit.CounterExamples;
import org.ngopartnership.validation.Finding;

/**
 * Arbitrary values of every type of this library, valid by construction.
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<Ngo> regional() {
 *     return PartnershipArbitraries.ngos().map(ngo -> ngo.withLevel(Level.REGIONAL));
 * }
 * }</pre>
 *
 * <p>No standard rule finds an error or a warning in a value, as of any day from 2021 to 2027. Among the values are names
 * in many scripts, from right to left, with combining marks, and very long ones; partial and uncertain dates and leap
 * days; the longest ids; and much that is absent. A value shrinks towards one of which little is said, a registry towards
 * one with few records.
 *
 * @since 0.1
 */
public final class PartnershipArbitraries {

    private PartnershipArbitraries() {}

    /** {@return the types of which there are arbitraries} */
    public static Set<Class<?>> types() {
        return Types.all();
    }

    /**
     * {@return values of a type}
     *
     * @param <T>  the type
     * @param type  the type
     * @throws IllegalArgumentException if there are none; {@link #types()} tells of which there are
     */
    public static <T> Arbitrary<T> of(Class<T> type) {
        return Types.of(type).map(type::cast);
    }

    /** {@return organizations, partners of UNESCO and others} */
    public static Arbitrary<Ngo> ngos() {
        return Ngos.ngos();
    }

    /** {@return registries of up to three records of each type, which refer to each other} */
    public static Arbitrary<PartnershipRegistry> registries() {
        return Registries.registries();
    }

    /**
     * Counter-examples of a rule: its change made to arbitrary values. Where the change breaks more than the rule, the
     * example of {@link CounterExamples#of(String)} stands in its place.
     *
     * @param rule  the id of the rule, for example {@code PST-003}
     * @return the counter-examples; always the same one if the rule is about the reading of an input
     * @throws IllegalArgumentException if there is no such rule
     */
    public static Arbitrary<CounterExample> breaking(String rule) {
        CounterExample example = CounterExamples.of(rule);
        if (example.isText()) {
            return Arbitraries.just(example);
        }
        return Types.of(typeOf(example))
                .map(example::appliedTo)
                .map(changed -> breaksItsRuleAlone(changed) ? changed : example);
    }

    /**
     * {@return values that break a rule once, and no other whose findings are errors}
     *
     * @param <T>  the type of value
     * @param rule  the id of the rule, for example {@code PST-003}
     * @param type  the type of value, that of the rule's counter-example
     * @throws IllegalArgumentException if there is no such rule, or its counter-examples are of another type
     */
    public static <T> Arbitrary<T> breaking(String rule, Class<T> type) {
        CounterExample example = CounterExamples.of(rule);
        if (example.isText() || !type.isInstance(example.value())) {
            throw new IllegalArgumentException("The counter-examples of " + rule + " are no " + type.getSimpleName());
        }
        return breaking(rule).map(broken -> broken.value(type));
    }

    private static Class<?> typeOf(CounterExample example) {
        return Types.all().stream()
                .filter(type -> type.isInstance(example.value()))
                .findFirst()
                .orElseThrow();
    }

    private static boolean breaksItsRuleAlone(CounterExample example) {
        List<Finding> findings = example.validator().validate(example.value()).findings();
        long ofTheRule = findings.stream()
                .filter(finding -> finding.getRule().equals(example.rule()))
                .count();
        return ofTheRule == 1
                && findings.stream()
                        .filter(finding -> finding.getSeverity() == Severity.ERROR)
                        .allMatch(finding -> finding.getRule().equals(example.rule()));
    }
}
