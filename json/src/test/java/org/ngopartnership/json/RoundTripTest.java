package org.ngopartnership.json;

import static org.ngopartnership.testkit.assertj.PartnershipAssertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.ngopartnership.json.internal.binding.CanonicalJson;
import org.ngopartnership.json.internal.binding.Codec;
import org.ngopartnership.json.internal.binding.SchemaDocument;
import org.ngopartnership.json.internal.binding.TableSet;
import org.ngopartnership.json.internal.input.EntityTypes;
import org.ngopartnership.model.Model;
import org.ngopartnership.model.RandomValues;
import org.ngopartnership.registry.PartnershipRegistry;
import org.ngopartnership.testkit.jqwik.PartnershipArbitraries;
import org.ngopartnership.validation.PartnershipValidator;
import org.ngopartnership.value.PartnershipRecord;
import tools.jackson.core.JsonGenerator;

/** What is written reads back as the same value, for every type that stands in JSON, whatever it holds. */
class RoundTripTest {

    private static final PartnershipImport STANDARD =
            PartnershipImport.standard().asOf(LocalDate.of(2026, 11, 23));
    private static final int VALUES = 1_000;
    private static final int GEN_SIZE = 1_000;
    private static final int SEED = 20_241_125;
    private static final Map<Codec<?>, String> SCHEMAS = new HashMap<>();

    /** A value with its form. */
    record Sample(TableSet.Entry<?> entry, Object value) {
        Class<?> type() {
            return entry.type();
        }
    }

    @Provide
    Arbitrary<Sample> values() {
        return Arbitraries.of(TableSet.STANDARD.entries())
                .flatMap(entry -> anyOf(entry.type()).map(value -> new Sample(entry, value)));
    }

    @Provide
    Arbitrary<PartnershipRecord> records() {
        return Arbitraries.of(EntityTypes.STANDARD.all())
                .flatMap(type -> anyOf(type.javaType()))
                .map(PartnershipRecord.class::cast);
    }

    /** Valid ones, and ones that rules forbid. */
    private static Arbitrary<Object> anyOf(Class<?> type) {
        return Arbitraries.oneOf(PartnershipArbitraries.of(type).map(Object.class::cast), RandomValues.of(type));
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void aValueIsReadAsItWasWritten(@ForAll("values") Sample sample) {
        isReadAsWritten(sample.value(), sample.type());
    }

    /** Of every type of the model as many values, where the property above draws the types, too. */
    @Example
    void aThousandValidValuesOfEveryTypeAreReadAsTheyWereWritten() {
        for (Class<?> type : Model.recordTypes()) {
            PartnershipArbitraries.of(type).generator(GEN_SIZE).stream(new Random(SEED))
                    .limit(VALUES)
                    .map(Shrinkable::value)
                    .forEach(value -> isReadAsWritten(value, type));
        }
    }

    private static void isReadAsWritten(Object value, Class<?> type) {
        String written = PartnershipJson.write(value);
        Object read = PartnershipJson.read(written, type);
        assertThat(read).isEqualTo(value);
        assertThat(PartnershipJson.write(read)).isEqualTo(written);
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void theSchemaOfItsTypeAcceptsIt(@ForAll("values") Sample sample) {
        assertThat(Schemas.problems(schema(sample.entry().codec()), PartnershipJson.write(sample.value())))
                .isEmpty();
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void theImportReadsARecordFromItsLineAndFromItsFile(@ForAll("records") PartnershipRecord record) {
        assertThat(imported("in.ndjson", PartnershipJson.writeLine(record))).isEqualTo(record);
        assertThat(imported("in.json", Imports.typed(record))).isEqualTo(record);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void theImportFindsNothingInAValidRegistry(@ForAll PartnershipRegistry registry) {
        byte[] written = PartnershipJson.write(registry).getBytes(StandardCharsets.UTF_8);
        assertThat(Imports.report(STANDARD, "in.json", written)).hasNoFindings();
    }

    @Test
    void everyGeneratedTypeOfTheModelHasItsForm() {
        assertThat(Model.recordTypes())
                .hasSizeGreaterThan(40)
                .allSatisfy(type -> assertThat(TableSet.STANDARD.find(type)).isNotNull());
    }

    private static Object imported(String name, String text) {
        try (ImportResults results =
                STANDARD.withValidator(withoutRules()).open(List.of(ImportSource.ofText(name, text)))) {
            ImportResult result = results.next();
            assertThat(result.findings()).isEmpty();
            return result.record().orElseThrow();
        }
    }

    private static PartnershipValidator withoutRules() {
        PartnershipValidator validator = PartnershipValidator.standard();
        for (String area : validator.catalogue().areas()) {
            validator = area.equals("JSN") || area.equals("LNG") ? validator : validator.without(area);
        }
        return validator;
    }

    private static String schema(Codec<?> codec) {
        return SCHEMAS.computeIfAbsent(codec, RoundTripTest::newSchema);
    }

    private static String newSchema(Codec<?> codec) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = CanonicalJson.indented(bytes)) {
            CanonicalJson.writeTree(SchemaDocument.of("urn:sample", "Sample", codec), json);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
