package org.ngopartnership.examples.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.json.PartnershipJson;
import org.ngopartnership.validation.PartnershipValidator;
import org.ngopartnership.value.Evidence;
import org.ngopartnership.value.EvidenceBasis;
import org.ngopartnership.value.PartnershipRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The file as a whole: canonical, without error, every value with its evidence. */
class WorldFileTest {

    /** An edition that was held is an error before its day; no other error is expected on any day. */
    private static final String NOT_YET_HELD = "FOR-005";

    @Test
    void isCanonical() throws IOException {
        assertThat(PartnershipJson.write(World.REGISTRY)).isEqualTo(Files.readString(World.FILE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012-12-31", "2020-02-26", "2024-12-31", "2026-11-24"})
    void hasNoError(String day) {
        LocalDate asOf = LocalDate.parse(day);
        assertThat(PartnershipValidator.standard()
                        .asOf(asOf)
                        .validate(World.REGISTRY)
                        .findings())
                .filteredOn(finding -> finding.getSeverity() == Severity.ERROR)
                .filteredOn(
                        finding -> asOf.getYear() >= 2024 || !finding.getRule().equals(NOT_YET_HELD))
                .isEmpty();
    }

    @Test
    void everyRecordHasEvidence() {
        assertThat(World.REGISTRY.records())
                .hasSizeGreaterThan(100)
                .allSatisfy(record ->
                        assertThat(record.getEvidence()).as(record.getId()).isNotEmpty());
    }

    @Test
    void everyEvidenceHasAnAddressOrADocument() {
        assertThat(World.REGISTRY.records().flatMap(record -> record.getEvidence().stream()))
                .allMatch(World::isTraceable)
                .allMatch(evidence -> evidence.getSource().orElse("http://").startsWith("http"))
                .allMatch(evidence -> evidence.getDocument()
                        .map(document -> World.REGISTRY.find(document.id()).isPresent())
                        .orElse(true));
    }

    @Test
    void whatIsInferredSaysHowInBothLanguages() {
        assertThat(World.REGISTRY.records().flatMap(record -> record.getEvidence().stream()))
                .filteredOn(evidence -> evidence.getBasis() == EvidenceBasis.INFERRED)
                .extracting(Evidence::getNote)
                .allMatch(note -> note.has("en") && note.has("fr"));
    }

    @Test
    void everyPropertyOfEveryRecordHasEvidence() {
        JsonNode file = JsonMapper.shared().readTree(World.FILE);
        List<String> bare = new ArrayList<>();
        World.REGISTRY.records().forEach(record -> {
            for (Map.Entry<String, JsonNode> property : node(file, record).properties()) {
                String name = property.getKey();
                if (!name.equals("id") && !name.equals("evidence") && !World.cites(record, name)) {
                    bare.add(record.getId() + "/" + name);
                }
            }
        });
        assertThat(bare).isEmpty();
    }

    @Test
    void everyEvidenceLeadsToAValue() {
        JsonNode file = JsonMapper.shared().readTree(World.FILE);
        List<String> lost = new ArrayList<>();
        World.REGISTRY
                .records()
                .forEach(record -> record.getEvidence().forEach(evidence -> {
                    String path = evidence.getPath().orElse("");
                    if (!leadsSomewhere(node(file, record), path)) {
                        lost.add(record.getId() + "/" + path);
                    }
                }));
        assertThat(lost).isEmpty();
    }

    private static JsonNode node(JsonNode file, PartnershipRecord record) {
        for (Map.Entry<String, JsonNode> list : file.properties()) {
            for (JsonNode node : list.getValue()) {
                if (node.path("id").asString("").equals(record.getId())) {
                    return node;
                }
            }
        }
        throw new AssertionError(record.getId());
    }

    private static boolean leadsSomewhere(JsonNode record, String path) {
        JsonNode at = record;
        for (String step : path.split("/", -1)) {
            at = step(at, step);
        }
        return !at.isMissingNode();
    }

    /** A property, a position in a list, or the element of a list with an id; a list object is passed through. */
    private static JsonNode step(JsonNode at, String step) {
        JsonNode list = at.has("items") && !at.has(step) ? at.get("items") : at;
        if (!list.isArray()) {
            return list.path(step);
        }
        for (JsonNode element : list) {
            if (element.path("id").asString("").equals(step)
                    || element.path("with").asString("").equals(step)) {
                return element;
            }
        }
        return step.chars().allMatch(Character::isDigit) ? list.path(Integer.parseInt(step)) : list.path(-1);
    }
}
