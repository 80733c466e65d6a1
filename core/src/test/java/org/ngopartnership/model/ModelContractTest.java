package org.ngopartnership.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Valid;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.registry.PartnershipRegistry;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.PartnershipRecord;

class ModelContractTest {

    static List<Class<?>> types() {
        return Model.types();
    }

    static Stream<Attribute> attributes() {
        return types().stream().flatMap(type -> Model.attributes(type).stream());
    }

    @Test
    void theTypesAreFound() {
        assertThat(types()).hasSizeGreaterThan(40).contains(Ngo.class, PartnershipRegistry.class);
        assertThat(attributes().map(Attribute::toString)).contains("Ngo.id", "Agenda.complete", "Partnership.with");
    }

    @ParameterizedTest
    @MethodSource("types")
    void onlyTheInterfaceAndItsBuilderArePublic(Class<?> type) throws ReflectiveOperationException {
        assertThat(type).isInterface().isPublic();
        assertThat(Modifier.isPublic(Model.implementation(type).getModifiers())).isFalse();
        Class<?> builder = Class.forName(type.getName() + "$Builder");
        assertThat(builder).isPublic().isStatic();
        assertThat(type.getMethod("builder").getReturnType()).isEqualTo(builder);
        assertThat(builder.getMethod("build").getReturnType()).isAssignableTo(type);
        assertThat(builder.getConstructors()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void accessorsAreGettersByName(Class<?> type) {
        assertThat(type.getMethods())
                .filteredOn(method -> Modifier.isAbstract(method.getModifiers()) && method.getParameterCount() == 0)
                .allSatisfy(method -> assertThat(method.getName())
                        .matches(method.getReturnType() == boolean.class ? "is[A-Z].*" : "get[A-Z].*|recordType"));
    }

    @ParameterizedTest
    @MethodSource("types")
    void helpersAreNoProperties(Class<?> type) {
        assertThat(type.getMethods())
                .filteredOn(method -> method.isDefault() && method.getParameterCount() == 0)
                .noneSatisfy(method -> assertThat(method.getName()).matches("(get|is)[A-Z].*"));
    }

    @ParameterizedTest
    @MethodSource("attributes")
    void theConstraintOfTheWholeJudgesNestedValuesSoNothingCascades(Attribute attribute) {
        assertThat(attribute.elementUse().isAnnotationPresent(Valid.class)).isFalse();
        assertThat(attribute.accessor().isAnnotationPresent(Valid.class)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("types")
    void stateIsFinal(Class<?> type) {
        for (Field field : Model.implementation(type).getDeclaredFields()) {
            assertThat(field.getModifiers() & Modifier.FINAL)
                    .as("%s is final", field)
                    .isNotZero();
        }
        for (Constructor<?> constructor : Model.implementation(type).getDeclaredConstructors()) {
            assertThat(Modifier.isPublic(constructor.getModifiers())).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void aBuilderDemandsSingleValuesAndNamesAllThatLack(Class<?> type) {
        List<Attribute> required = Model.attributes(type).stream()
                .filter(attribute -> !attribute.isContainer())
                .filter(attribute -> attribute.type() != LocalizedText.class && attribute.type() != boolean.class)
                .toList();
        if (PartnershipRecord.class.isAssignableFrom(type)) {
            assertThat(required).extracting(Attribute::name).containsExactly("id");
        }
        Object builder = Model.builder(type);
        if (!required.isEmpty()) {
            assertThatThrownBy(() -> Model.build(builder))
                    .isInstanceOf(IllegalStateException.class)
                    .satisfies(fault -> assertThat(namesIn(fault.getMessage()))
                            .containsExactlyInAnyOrderElementsOf(
                                    required.stream().map(Attribute::name).toList()));
        }
        Object full = RandomValues.next(new Random(1), type);
        required.forEach(attribute -> attribute.set(builder, attribute.of(full)));
        Object least = Model.build(builder);
        assertThat(Model.attributes(type))
                .filteredOn(attribute -> !required.contains(attribute))
                .allSatisfy(attribute -> assertThat(isAbsent(attribute.of(least)))
                        .as("%s is absent", attribute)
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("attributes")
    void aBuilderRefusesNull(Attribute attribute) {
        Object builder = Model.builder(attribute.owner());
        if (!attribute.type().isPrimitive()) {
            assertThatNullPointerException().isThrownBy(() -> attribute.set(builder, null));
        }
        if (attribute.type() == List.class) {
            assertThatNullPointerException().isThrownBy(() -> attribute.set(builder, Collections.singletonList(null)));
        }
    }

    private static List<String> namesIn(String message) {
        return Arrays.asList(message.substring(message.indexOf('[') + 1, message.indexOf(']'))
                .split(", "));
    }

    private static boolean isAbsent(Object value) {
        return value.equals(false)
                || value.equals(LocalizedText.empty())
                || value.equals(List.of())
                || value.equals(Map.of())
                || value.equals(Optional.empty())
                || value.equals(OptionalInt.empty())
                || value.equals(OptionalLong.empty());
    }
}
