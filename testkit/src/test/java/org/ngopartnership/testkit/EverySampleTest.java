package org.ngopartnership.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ngopartnership.model.Attribute;
import org.ngopartnership.model.Model;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.validation.PartnershipValidator;

/** There are two samples of every type, each with its variant, and all are valid. */
class EverySampleTest {

    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2021, 1, 1), LocalDate.of(2024, 2, 29), LocalDate.of(2027, 12, 31));

    /** What a rule forbids beside the rest, and how a status ends that goes on. */
    private static final Set<String> LEFT_OUT = Set.of(
            "CommitteeTerm.chairOrganization",
            "Election.electedOrganizations",
            "Circulation.divergences",
            "StatusPeriod.until",
            "StatusPeriod.untilAsStated",
            "StatusPeriod.endReason",
            "StatusPeriod.suspensions");

    static Stream<Class<?>> types() {
        return Model.recordTypes().stream();
    }

    static Stream<Named<Method>> samples() {
        return methods().map(method -> Named.of(method.getName(), method));
    }

    /** The methods that give a sample, with as many changes as are wanted. */
    private static Stream<Method> methods() {
        return Arrays.stream(Samples.class.getMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()) && method.isVarArgs())
                .peek(method -> method.setAccessible(true));
    }

    private static Object sample(Method method, UnaryOperator<?>... changes) throws ReflectiveOperationException {
        return method.invoke(null, new Object[] {changes});
    }

    private static Method method(Class<?> type, boolean minimal) {
        return methods()
                .filter(method -> method.getReturnType() == type)
                .filter(method -> method.getName().startsWith("minimal") == minimal)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No sample of " + type));
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyTypeHasAFullAndAMinimalSampleThatCanBeChanged(Class<?> type) throws ReflectiveOperationException {
        for (boolean minimal : new boolean[] {true, false}) {
            Method method = method(type, minimal);
            List<Object> changed = new ArrayList<>();
            UnaryOperator<Object> seen = builder -> {
                changed.add(builder);
                return builder;
            };
            assertThat(sample(method, seen, seen)).isEqualTo(sample(method));
            assertThat(changed).hasSize(2);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void noRuleFindsAnythingInASample(Method method) throws ReflectiveOperationException {
        Object value = sample(method);
        for (LocalDate day : DAYS) {
            assertThat(PartnershipValidator.standard().asOf(day).validate(value).findings())
                    .isEmpty();
        }
        assertThat(sample(method)).isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("types")
    void aFullSampleLeavesNothingOut(Class<?> type) throws ReflectiveOperationException {
        Object full = sample(method(type, false));
        assertThat(Model.attributes(type))
                .filteredOn(attribute -> !attribute.name().endsWith("Assumption"))
                .filteredOn(attribute -> !LEFT_OUT.contains(attribute.toString()))
                .filteredOn(attribute -> isEmpty(attribute, full))
                .isEmpty();
    }

    private static boolean isEmpty(Attribute attribute, Object value) {
        Object part = attribute.of(value);
        return part.equals(Optional.empty())
                || part.equals(OptionalInt.empty())
                || part.equals(OptionalLong.empty())
                || part.equals(LocalizedText.empty())
                || part.equals(List.of())
                || part.equals(Map.of());
    }
}
