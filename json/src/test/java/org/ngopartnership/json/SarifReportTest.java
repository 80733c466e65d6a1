package org.ngopartnership.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.ngopartnership.golden.Golden;
import org.ngopartnership.validation.References;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifReportTest {

    private static final String INPUT = "src/test/resources/golden/report/input.json";
    private static final PartnershipImport STANDARD =
            PartnershipImport.standard().asOf(LocalDate.of(2026, 12, 1));
    private static final Schema PUBLISHED =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(published(), InputFormat.JSON);

    @Test
    void thePublishedSchemaRejectsWhatIsNoSarif() {
        assertThat(PUBLISHED.validate("{\"version\": \"2.1.0\", \"runs\": [{\"tool\": {}}]}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void everyReportKeepsThePublishedSchema() {
        String bad = Golden.read(INPUT);
        for (PartnershipImport options : List.of(
                STANDARD,
                STANDARD.inFrench(),
                STANDARD.keepingFindings(1),
                STANDARD.keepingFindings(0),
                STANDARD.withReferences(References.CLOSED),
                STANDARD.withBaseline(Baseline.of(report(STANDARD, "partners.json", bad))))) {
            for (String input : List.of(bad, "", "{", "{\"id\": \"a\"}")) {
                assertThat(problems(report(options, "a dir/partners.json", input)))
                        .isEmpty();
            }
        }
        assertThat(problems(Imports.ndjson(
                        "{\"id\": \"a\", \"name\": {\"en\": \"N\"}, \"fields\": [\"LOCAL\"], \"staff\": \"x\"}")))
                .isEmpty();
    }

    @Test
    void aResultSaysWhatAndWhere() {
        JsonNode run = run(
                Imports.ndjson(
                        "{\"id\": \"b\", \"name\": {\"en\": \"N\"}}\n{\"id\": \"a\", \"name\": {\"en\": \"N\"}, \"nom\": 1, \"staff\": \"5\"}\n"));

        JsonNode result = run.at("/results/0");
        assertThat(result.path("ruleId").stringValue()).isEqualTo("JSN-004");
        assertThat(result.path("level").stringValue()).isEqualTo("warning");
        assertThat(result.at("/message/text").stringValue()).contains("Unknown property \"nom\".");
        JsonNode place = result.at("/locations/0/physicalLocation");
        assertThat(place.at("/artifactLocation/uri").stringValue()).isEqualTo("in.ndjson");
        assertThat(place.at("/artifactLocation/index").intValue()).isZero();
        assertThat(place.at("/region/startLine").intValue()).isEqualTo(2);
        assertThat(place.at("/region/startColumn").intValue()).isEqualTo(34);
        assertThat(result.at("/locations/0/logicalLocations/0/fullyQualifiedName")
                        .stringValue())
                .isEqualTo("a/nom");
        assertThat(run.path("columnKind").stringValue()).isEqualTo("utf16CodeUnits");
        assertThat(run.at("/automationDetails/id").stringValue()).isEqualTo("ngo-partnership/validate/");
    }

    @Test
    void theRulesThatOccurAreExplained() {
        JsonNode run = run(report(STANDARD, "partners.json", "{\"ngos\": [{\"id\": \"a\", \"nom\": 1}]}"));

        JsonNode rules = run.at("/tool/driver/rules");
        List<String> ids = new ArrayList<>();
        rules.forEach(rule -> ids.add(rule.path("id").stringValue()));
        assertThat(ids).contains("JSN-004", "NGO-001").isSorted();
        for (JsonNode result : run.path("results")) {
            assertThat(ids.get(result.path("ruleIndex").intValue()))
                    .isEqualTo(result.path("ruleId").stringValue());
        }
        JsonNode named = rules.get(ids.indexOf("NGO-001"));
        assertThat(named.at("/defaultConfiguration/level").stringValue()).isEqualTo("error");
        assertThat(named.path("helpUri").stringValue()).startsWith("http");
        assertThat(named.at("/help/markdown").stringValue())
                .contains("**", "This keeps the rule:\n\n```json\n{", "This breaks the rule:", "](<http");
        assertThat(named.at("/help/text").stringValue()).contains("This keeps the rule:\n{", "Sources:\nhttp");
        assertThat(named.at("/properties/tags/0").stringValue()).isEqualTo("Organizations");
    }

    @Test
    void aRuleWithoutTextsStillHasADescriptor() {
        JsonNode rules = run(Imports.ndjson("{\"id\": \"a\", \"name\": {\"en\": \"N\"}, \"fields\": [\"LOCAL\"]}"))
                .at("/tool/driver/rules");
        assertThat(rules.get(0).path("id").stringValue()).isEqualTo("TOY-002");
        assertThat(rules.get(0).at("/properties/tags/0").stringValue()).isEqualTo("TOY");
    }

    @Test
    void aFingerprintOutlivesOtherLinesAndTellsTwinsApart() {
        String record = "{\"id\": \"a\", \"name\": {\"en\": \"N\"}, \"nom\": 1}\n";
        List<String> before = fingerprints(Imports.ndjson(record));
        List<String> after = fingerprints(Imports.ndjson("{\"id\": \"b\", \"name\": {\"en\": \"N\"}}\n\n" + record));

        assertThat(before).hasSize(1);
        assertThat(after).containsAll(before);
        assertThat(fingerprints(Imports.ndjson("{\n{\n"))).hasSize(2).doesNotHaveDuplicates();
        assertThat(fingerprints(Imports.ndjson("{\"id\": \"c\", \"name\": {\"en\": \"N\"}, \"nom\": 1}")))
                .doesNotContainAnyElementsOf(before);
    }

    @Test
    void whatIsNotInTheResultsIsSaid() {
        Baseline baseline =
                Baseline.of(Imports.ndjson("{\"id\": \"a\", \"name\": {\"en\": \"N\"}, \"nom\": 1, \"other\": 1}"));
        JsonNode run = run(Imports.report(
                Imports.TOYS.withBaseline(baseline).keepingFindings(1),
                "in.ndjson",
                "{\"id\": \"a\", \"name\": {\"en\": \"N\"}, \"nom\": 1, \"x1\": 1, \"x2\": 1}"
                        .getBytes(StandardCharsets.UTF_8)));

        List<String> notices = new ArrayList<>();
        run.at("/invocations/0/toolExecutionNotifications")
                .forEach(notice -> notices.add(notice.at("/message/text").stringValue()));
        assertThat(notices)
                .containsExactly(
                        "1 more finding is counted but not shown",
                        "1 finding is accepted by the baseline and hidden",
                        "No longer occurs: JSN-004 a /other: Unknown property \"other\".");
        assertThat(run.at("/properties/omitted").intValue()).isEqualTo(1);
        assertThat(run.at("/properties/hidden").intValue()).isEqualTo(1);
        assertThat(run.at("/properties/gone").intValue()).isEqualTo(1);
    }

    private static List<String> fingerprints(ImportReport report) {
        List<String> all = new ArrayList<>();
        run(report)
                .path("results")
                .forEach(result -> all.add(
                        result.path("partialFingerprints").iterator().next().stringValue()));
        return all;
    }

    private static ImportReport report(PartnershipImport options, String name, String input) {
        return Imports.report(options, name, input.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode run(ImportReport report) {
        return JsonMapper.shared().readTree(sarif(report)).at("/runs/0");
    }

    private static List<String> problems(ImportReport report) {
        return PUBLISHED.validate(sarif(report), InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static String sarif(ImportReport report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            report.writeSarif(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String published() {
        String name = "/schema/sarif-schema-2.1.0.json";
        try (InputStream in = Objects.requireNonNull(SarifReportTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
