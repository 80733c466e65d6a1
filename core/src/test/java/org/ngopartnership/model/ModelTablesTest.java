package org.ngopartnership.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.model.Property.Arity;
import org.ngopartnership.registry.PartnershipRegistry;
import org.ngopartnership.value.PartnershipRecord;

/** The table of a type says all that the type holds. */
class ModelTablesTest {

    private static final int SAMPLES = 30;

    static Stream<Table<?, ?>> tables() {
        return PartnershipRegistry.TABLE.reach().stream()
                .filter(Table.class::isInstance)
                .map(kind -> (Table<?, ?>) kind);
    }

    @Test
    void everyTypeThatStandsInRecordsHasATable() {
        assertThat(tables().<Class<?>>map(Table::type)).containsExactlyInAnyOrderElementsOf(Model.recordTypes());
    }

    @Test
    void everyTypeWithATableCarriesTheConstraintAndNoOther() {
        List<Class<?>> inRecords = Model.recordTypes();
        assertThat(Model.types())
                .allSatisfy(type -> assertThat(type.isAnnotationPresent(PartnershipRules.All.class))
                        .as("%s", type)
                        .isEqualTo(inRecords.contains(type)));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aTableHasALineForEveryAccessor(Table<?, ?> table) {
        Map<String, String> expected = Model.attributes(table.type()).stream()
                .collect(Collectors.toMap(Attribute::name, ModelTablesTest::described));
        assertThat(lines(table))
                .extracting(line -> Map.entry(line.name(), described(line)))
                .containsExactlyInAnyOrderElementsOf(expected.entrySet());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aLineGetsWhatTheAccessorGets(Table<?, ?> table) {
        Map<String, Attribute> attributes =
                Model.attributes(table.type()).stream().collect(Collectors.toMap(Attribute::name, Function.identity()));
        samples(table).forEach(sample -> {
            for (Property<?, ?, ?> line : lines(table)) {
                assertThat(got(line, sample))
                        .as(line.name())
                        .isEqualTo(boxed(attributes.get(line.name()).of(sample)));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aValueIsMadeAgainOfItsPlainParts(Table<?, ?> table) {
        samples(table).forEach(sample -> assertThat(remade(table, sample)).isEqualTo(sample));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void thePlaceholderIsEmptyWhereNothingIsRequired(Table<?, ?> table) {
        assertThat(placeholderIsEmpty(table))
                .isEqualTo(table.properties().stream()
                        .noneMatch(line -> line.arity() == Arity.REQUIRED || line.kind() == Truth.SAID));
    }

    @Test
    void listsOfRecordsAreOfTheTypeTheRecordsSayTheyAre() {
        assertThat(tables().flatMap(table -> lines(table).stream()))
                .allSatisfy(line -> assertThat(line.records()).isEqualTo(recordType(line.kind())));
        assertThat(lines(PartnershipRegistry.TABLE))
                .extracting(Property::records)
                .containsExactly(RecordType.values());
    }

    private static RecordType recordType(Kind<?> kind) {
        return PartnershipRecord.class.isAssignableFrom(kind.type())
                ? ((PartnershipRecord) RandomValues.next(new Random(1), kind.type())).recordType()
                : null;
    }

    private static Stream<Object> samples(Table<?, ?> table) {
        Random random = new Random(7);
        return Stream.generate(() -> RandomValues.next(random, table.type())).limit(SAMPLES);
    }

    /** The lines of what the type holds; a constant is only part of the form. */
    private static List<? extends Property<?, ?, ?>> lines(Table<?, ?> table) {
        return table.properties().stream()
                .filter(property -> !(property.kind() instanceof Constant))
                .toList();
    }

    private static String described(Attribute attribute) {
        Class<?> type = attribute.type();
        Class<?> element = type == Map.class ? Map.class : attribute.element();
        boolean number = type == OptionalInt.class || type == OptionalLong.class;
        String many = type == List.class ? "list" : number || type == Optional.class ? "optional" : "one";
        return many + " of " + (number ? Long.class : element == boolean.class ? Boolean.class : element).getName();
    }

    private static String described(Property<?, ?, ?> line) {
        String many = switch (line.arity()) {
            case LIST -> "list";
            case OPTIONAL -> "optional";
            case REQUIRED, VALUE -> "one";
            case KEYED -> "keyed";
        };
        return many + " of " + line.kind().type().getName();
    }

    private static Object boxed(Object held) {
        if (held instanceof OptionalInt number) {
            return Whole.of(number);
        }
        return held instanceof OptionalLong number ? Whole.of(number) : held;
    }

    @SuppressWarnings("unchecked") // the sample is of the type
    private static <T> Object got(Property<T, ?, ?> line, Object sample) {
        return line.getter().apply((T) sample);
    }

    private static <T> T remade(Table<T, ?> table, Object sample) {
        return table.fromPlain(table.toPlain(table.type().cast(sample)));
    }

    private static <T> boolean placeholderIsEmpty(Table<T, ?> table) {
        return table.isEmpty(table.placeholder());
    }
}
