package org.ngopartnership.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.model.Attribute;
import org.ngopartnership.model.Model;
import org.ngopartnership.model.RandomValues;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.validation.rules.StandardRules;
import org.ngopartnership.value.PartnershipRecord;
import org.ngopartnership.value.Party;
import org.ngopartnership.value.RecordRef;

/** The tables by which rules reach values say all that the types hold. */
class ModelShapesTest {

    private static final int SAMPLES = 30;

    private static final Map<Class<?>, Shape<?>> SHAPES =
            new StandardRules().shapes().stream().collect(Collectors.toMap(Shape::type, Function.identity()));

    static List<Class<?>> types() {
        return Model.recordTypes();
    }

    @Test
    void theTypesWithATableAreThoseThatStandInRecords() {
        List<Class<?>> beside =
                List.of(LocalizedText.class, Party.class, Party.ById.class, Party.ByCode.class, Party.ByName.class);
        assertThat(SHAPES.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(types().stream(), beside.stream()).toList());
    }

    @Test
    void typesThatStandInRecordsCarryTheConstraintAndNoOthers() {
        assertThat(Model.types())
                .allSatisfy(type ->
                        assertThat(carriesConstraint(type)).as("%s", type).isEqualTo(SHAPES.containsKey(type)));
    }

    private static boolean carriesConstraint(Class<?> type) {
        return type.isAnnotationPresent(PartnershipRules.All.class);
    }

    @ParameterizedTest
    @MethodSource("types")
    void aTableHasALineForEveryNestedValue(Class<?> type) {
        Map<String, String> expected = Model.attributes(type).stream()
                .filter(Attribute::isNestedValue)
                .collect(Collectors.toMap(
                        Attribute::name,
                        attribute ->
                                arity(attribute) + " " + attribute.element().getName()));
        assertThat(shape(type).columns())
                .extracting(column -> Map.entry(
                        column.name(), column.arity() + " " + column.child().getName()))
                .containsExactlyInAnyOrderElementsOf(expected.entrySet());
    }

    @ParameterizedTest
    @MethodSource("types")
    void aTableHasALineForEveryReference(Class<?> type) {
        Map<String, String> expected = Model.attributes(type).stream()
                .filter(attribute -> attribute.element() == RecordRef.class)
                .collect(Collectors.toMap(
                        Attribute::name, attribute -> arity(attribute).name()));
        assertThat(shape(type).referenceColumns())
                .extracting(column -> Map.entry(column.name(), column.arity().name()))
                .containsExactlyInAnyOrderElementsOf(expected.entrySet());
    }

    @ParameterizedTest
    @MethodSource("types")
    void aLineGetsWhatTheAccessorGets(Class<?> type) {
        Map<String, Attribute> attributes =
                Model.attributes(type).stream().collect(Collectors.toMap(Attribute::name, Function.identity()));
        Random random = new Random(7);
        for (int i = 0; i < SAMPLES; i++) {
            Object value = RandomValues.next(random, type);
            for (Shape.Column column : shape(type).columns()) {
                assertThat(column.getter().apply(value))
                        .as(column.name())
                        .isEqualTo(attributes.get(column.name()).of(value));
            }
            for (Shape.ReferenceColumn column : shape(type).referenceColumns()) {
                assertThat(column.getter().apply(value))
                        .as(column.name())
                        .isEqualTo(attributes.get(column.name()).of(value));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void listsOfRecordsAreOfTheKindTheRecordsSayTheyAre(Class<?> type) {
        for (Shape.Column column : shape(type).columns()) {
            if (PartnershipRecord.class.isAssignableFrom(column.child())) {
                PartnershipRecord sample = (PartnershipRecord) RandomValues.next(new Random(1), column.child());
                assertThat(column.records()).isEqualTo(sample.recordType());
            } else {
                assertThat(column.records()).isNull();
            }
        }
    }

    private static Shape<?> shape(Class<?> type) {
        return SHAPES.get(type);
    }

    private static Shape.Arity arity(Attribute attribute) {
        if (attribute.type() == List.class) {
            return Shape.Arity.LIST;
        }
        return attribute.isContainer() ? Shape.Arity.OPTIONAL : Shape.Arity.ONE;
    }
}
