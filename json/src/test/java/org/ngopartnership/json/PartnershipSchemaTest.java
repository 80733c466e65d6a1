package org.ngopartnership.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ngopartnership.golden.Golden;
import org.ngopartnership.model.RecordType;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.RuleCatalogue;
import org.ngopartnership.validation.RulePage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schemas reject what is wrong in form as far as a schema can tell, and nothing that only breaks a rule. */
@Tag(Golden.TAG)
class PartnershipSchemaTest {

    private static final String FILES = "src/main/resources/org/ngopartnership/json/schema/";
    private static final RuleCatalogue CATALOGUE = RuleCatalogue.standard();
    private static final JsonMapper PLAIN = JsonMapper.builder().build();

    @Test
    void theFileInTheJarIsThatOfTheTables() {
        Golden.check(FILES + "ngo-partnership-1.schema.json", PartnershipSchema.registry());
        Golden.check(FILES + "ngo-partnership-rules-1.schema.json", PartnershipSchema.rules());
        assertThat(PartnershipSchema.report()).isEqualTo(Golden.read(FILES + "ngo-partnership-report-1.schema.json"));
    }

    @Test
    void everyTypeThatIsReadHasItsSchema() {
        assertThat(PartnershipSchema.types())
                .containsExactly(RecordType.values())
                .allSatisfy(type ->
                        assertThat(Schemas.problems(type, "{\"id\": \"a\"}")).isEmpty())
                .allSatisfy(type -> assertThat(Schemas.problems(type, "{}")).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"JSN-002", "JSN-003", "JSN-004", "JSN-006", "LNG-001"})
    void theFailingExampleOfARuleOfFormIsRejectedAndThePassingOneIsNot(String id) {
        assertThat(problems(CATALOGUE.page(id).flatMap(RulePage::failingExample).orElseThrow()))
                .as(id)
                .isNotEmpty();
        assertThat(problems(CATALOGUE.page(id).flatMap(RulePage::passingExample).orElseThrow()))
                .as(id)
                .isEmpty();
    }

    @Test
    void aPatternTellsMonthThirteenButNotTheThirtiethOfFebruary() {
        assertThat(problems("{\"id\": \"a\", \"founded\": \"1951-13\"}")).isNotEmpty();
        assertThat(problems("{\"id\": \"a\", \"founded\": \"1951-13-01\"}")).isNotEmpty();
        assertThat(problems("{\"id\": \"a\", \"founded\": \"1951-02-30\"}")).isEmpty();
    }

    static Stream<Rule<?>> rulesProper() {
        List<String> ofReading = List.of("JSN", "CSV", "LNG");
        return CATALOGUE.rules().stream()
                .filter(rule ->
                        !ofReading.contains(rule.id().substring(0, rule.id().indexOf('-'))));
    }

    @ParameterizedTest
    @MethodSource("rulesProper")
    void whatOnlyBreaksARuleIsAccepted(Rule<?> rule) {
        assertThat(problems(CATALOGUE
                        .page(rule.id())
                        .flatMap(RulePage::failingExample)
                        .orElseThrow()))
                .isEmpty();
        assertThat(problems(CATALOGUE
                        .page(rule.id())
                        .flatMap(RulePage::passingExample)
                        .orElseThrow()))
                .isEmpty();
    }

    /** What the schema of the example says, which is a registry or a record. */
    private static List<String> problems(String example) {
        JsonNode root = PLAIN.readTree(example);
        if (root.has("schemaVersion")) {
            return Schemas.problemsOfRegistry(example);
        }
        RecordType type = RecordType.valueOf(root.path("type").asString("NGO"));
        ((ObjectNode) root).remove("type");
        return Schemas.problems(type, PLAIN.writeValueAsString(root));
    }
}
