package org.ngopartnership.json;

import static org.ngopartnership.testkit.assertj.PartnershipAssertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.golden.Golden;
import org.ngopartnership.model.RecordType;
import org.ngopartnership.registry.PartnershipRegistry;
import org.ngopartnership.value.PartnershipRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Full samples written by a person, and those of the test kit: the form of the data, and proof that it stays as it is. A
 * file bears the name of its type.
 */
class GoldenRecordsTest {

    private static final JsonMapper STRICT =
            JsonMapper.builder().findAndAddModules().build();
    private static final JsonMapper PLAIN = JsonMapper.builder().build();

    private static final String FOLDER = "src/test/resources/golden/";
    private static final String KIT = "../testkit/src/main/resources/org/ngopartnership/testkit/samples/";

    record Sample(String file, Class<?> type, String schema) {

        String text() {
            return Golden.read(file);
        }

        static Sample of(String file) {
            RecordType type = RecordType.valueOf(
                    file.replace(".json", "").replace('-', '_').toUpperCase(Locale.ROOT));
            return PartnershipRegistry.TABLE.properties().stream()
                    .filter(list -> list.records() == type)
                    .map(list -> new Sample(FOLDER + file, list.kind().type(), PartnershipSchema.of(type)))
                    .findFirst()
                    .orElseThrow();
        }

        static Sample ofRegistry(String folder) {
            return new Sample(folder + "registry.json", PartnershipRegistry.class, PartnershipSchema.registry());
        }

        @Override
        public String toString() {
            return file;
        }
    }

    static Stream<Sample> records() {
        return Golden.names(FOLDER).stream()
                .filter(file -> file.endsWith(".json") && !file.equals("registry.json"))
                .sorted()
                .map(Sample::of);
    }

    static Stream<Sample> samples() {
        return Stream.concat(records(), Stream.of(Sample.ofRegistry(KIT), Sample.ofRegistry(FOLDER)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void itIsReadAndWrittenByteForByte(Sample sample) {
        assertThat(PartnershipJson.write(PartnershipJson.read(sample.text(), sample.type())))
                .isEqualTo(sample.text());
        assertThat(STRICT.readValue(sample.text(), sample.type()))
                .isEqualTo(PartnershipJson.read(sample.text(), sample.type()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theSchemaAcceptsIt(Sample sample) {
        assertThat(Schemas.problems(sample.schema(), sample.text())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("records")
    void theImportReadsTheSameFromALine(Sample sample) {
        PartnershipRecord golden = (PartnershipRecord) PartnershipJson.read(sample.text(), sample.type());
        ImportSource line = ImportSource.ofText("line.ndjson", PartnershipJson.writeLine(golden));
        try (ImportResults results =
                PartnershipImport.standard().asOf(LocalDate.of(2026, 11, 23)).open(List.of(line))) {
            ImportResult result = results.next();
            assertThat(result).hasNoErrors();
            assertThat(result.record()).contains(golden);
        }
    }

    @Test
    void theRegistryHoldsTogether() {
        byte[] registry = Sample.ofRegistry(FOLDER).text().getBytes(StandardCharsets.UTF_8);
        ImportReport report = Imports.report(
                PartnershipImport.standard().asOf(LocalDate.of(2026, 11, 23)), "registry.json", registry);
        assertThat(report.count(Severity.ERROR)).isZero();
        assertThat(report.sources().get(0).accepted()).isEqualTo(9);
    }

    @Test
    void everyPropertyOfEveryTableIsUsed() {
        JsonNode schema = PLAIN.readTree(PartnershipSchema.registry());
        Set<String> used = new TreeSet<>();
        samples().forEach(sample -> {
            JsonNode own = PLAIN.readTree(sample.schema());
            use(PLAIN.readTree(sample.text()), own, own, used);
        });
        Set<String> all = new TreeSet<>();
        schema.get("$defs")
                .properties()
                .forEach(definition -> definition
                        .getValue()
                        .path("properties")
                        .propertyNames()
                        .forEach(property -> all.add(definition.getKey() + "." + property)));
        assertThat(all).hasSizeGreaterThan(200);
        all.removeAll(used);
        assertThat(all).as("properties that no golden file uses").isEmpty();
    }

    /** Notes which properties of which definitions a value uses. */
    private static void use(JsonNode value, JsonNode schema, JsonNode root, Set<String> used) {
        JsonNode definition = schema;
        String name = "";
        if (schema.has("$ref")) {
            name = schema.get("$ref").asString().replace("#/$defs/", "");
            definition = root.get("$defs").get(name);
        }
        if (value.isArray() && definition.has("items")) {
            for (JsonNode element : value) {
                use(element, definition.get("items"), root, used);
            }
        }
        JsonNode properties = definition.path("properties");
        for (String property : value.propertyNames()) {
            if (properties.has(property)) {
                used.add(name + "." + property);
                use(value.get(property), properties.get(property), root, used);
            }
        }
    }
}
