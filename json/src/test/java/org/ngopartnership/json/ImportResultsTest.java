package org.ngopartnership.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.json.toy.ToyNgo;
import org.ngopartnership.json.toy.Toys;
import org.ngopartnership.model.RecordType;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.validation.Finding;
import org.ngopartnership.validation.MetRecord;
import org.ngopartnership.validation.PartnershipValidator;
import org.ngopartnership.validation.RecordsCheck;
import org.ngopartnership.validation.References;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.RuleContext;
import org.ngopartnership.validation.Spot;

class ImportResultsTest {

    private static final String GOOD = "{\"id\":\"good\",\"name\":{\"en\":\"G\"}}";

    @Test
    void aBadRecordNeverStopsTheRest() {
        List<ImportResult> results =
                Imports.results("in.ndjson", "{\"id\":\"a\",\"name\"\n" + GOOD + "\n{\"id\":\"B\"}\n7\n");
        assertThat(results).extracting(ImportResult::isAccepted).containsExactly(false, true, false, false);
        assertThat(results.get(0).id()).contains("a");
        assertThat(results.get(1).id()).contains("good");
        assertThat(results.get(2).id()).isEmpty();
        assertThat(results.get(1).record()).containsInstanceOf(ToyNgo.class);
    }

    @Test
    void linesSayTheirTypeAnywhere() {
        List<ImportResult> results = Imports.results(
                "in.ndjson",
                "{\"type\":\"HEADER\",\"schemaVersion\":\"1\"}\n{\"type\":\"DOCUMENT\",\"id\":\"d1\",\"text\":\"x\"}\n"
                        + "{\"id\":\"d2\",\"text\":\"x\",\"type\":\"DOCUMENT\"}\n" + GOOD + "\n");
        assertThat(results).allMatch(ImportResult::isAccepted);
        assertThat(results)
                .extracting(result -> result.type().orElseThrow())
                .containsExactly(RecordType.DOCUMENT, RecordType.DOCUMENT, RecordType.NGO);
    }

    @Test
    void aTypeThatDoesNotExistIsTheOnlyThingSaidOfALine() {
        assertThat(
                        Imports.places(
                                Imports.ndjson(
                                        "{\"type\":\"NG\",\"text\":7}\n{\"text\":7,\"type\":\"FILM\"}\n{\"type\":1}\n"
                                                + "{\"type\":\"HEADER\",\"schemaVersion\":\"1\"}\n{\"type\":\"NGO\",\"type\":\"NGO\",\"id\":\"a\",\"name\":{\"en\":\"A\"}}")))
                .containsExactly(
                        "JSN-006 1:9 /type",
                        "JSN-006 2:18 /type",
                        "JSN-002 3:9 /type",
                        "JSN-006 4:9 /type",
                        "JSN-005 5:15 /type");
    }

    @Test
    void aHeaderOfAnotherVersionIsReported() {
        assertThat(Imports.places(Imports.ndjson("{\"type\":\"HEADER\",\"schemaVersion\":\"2\"}\n" + GOOD)))
                .containsExactly("JSN-006 1:34 /schemaVersion");
    }

    @Test
    void aRegistryIsCheckedAroundItsRecords() {
        assertThat(Imports.places(Imports.registry(
                        "{\n\"ngos\": {},\n\"ngoss\": [1],\n\"documents\": [],\n\"documents\": [],\n\"ngos\": []\n}")))
                .containsExactly(
                        "JSN-003 1:1 /schemaVersion",
                        "JSN-002 2:9 /ngos",
                        "JSN-004 3:1 /ngoss",
                        "JSN-005 5:1 /documents",
                        "JSN-005 6:1 /ngos");
        assertThat(Imports.places(Imports.registry("{\"schemaVersion\": \"2\", \"ngos\": [" + GOOD + "]}")))
                .containsExactly("JSN-006 1:19 /schemaVersion");
        assertThat(Imports.places(Imports.registry("7"))).containsExactly("JSN-002 1:1");
        assertThat(Imports.places(Imports.registry("{\"schemaVersion\": \"1\", \"ngos\": [" + GOOD + "]} x")))
                .containsExactly("JSN-001 1:67");
        assertThat(Imports.places(
                        Imports.registry("{\"schemaVersion\": \"1\", \"ngos\": [" + GOOD + " " + GOOD + "]}")))
                .containsExactly("JSN-001 1:65");
    }

    @Test
    void recordsBeforeBrokenJsonAreDelivered() {
        List<ImportResult> results =
                Imports.results("in.json", "{\"schemaVersion\":\"1\",\"ngos\":[" + GOOD + ",{\"id\":\"b\",]}");
        assertThat(results).extracting(ImportResult::isAccepted).containsExactly(true, false);
        assertThat(results.get(1).id()).contains("b");
    }

    @Test
    void idsAndReferencesAreCheckedOverTheWholeInput() {
        String text =
                "{\"schemaVersion\":\"1\",\"ngos\":[\n{\"id\":\"a\",\"name\":{\"en\":\"A\"},\"successors\":[\"z\",\"b\"]},\n"
                        + "{\"id\":\"b\",\"name\":{\"en\":\"A\"}},\n{\"id\":\"a\",\"name\":{\"en\":\"A\"}}]}";
        ImportReport report = Imports.registry(text);
        assertThat(Imports.places(report)).containsExactly("REL-001 2:43 /successors/0", "REL-002 4:7 /id");
        assertThat(report.findings().get(1).getMessage()).contains("Again a, first in.json:2:1");
        assertThat(report.sources())
                .containsExactly(new SourceSummary("in.json", ImportFormat.REGISTRY_JSON, Optional.empty(), 3, 3, 0));
        assertThat(Imports.places(Imports.report(
                        Imports.TOYS.withReferences(References.OPEN),
                        "in.json",
                        text.getBytes(StandardCharsets.UTF_8))))
                .contains("REL-001 2:43 /successors/0");
    }

    @Test
    void whatTheValidatorSaysOfReferencesHoldsUnlessTheImportSaysOtherwise() {
        byte[] bytes = "{\"type\":\"DOCUMENT\",\"id\":\"d\",\"meeting\":\"m\"}".getBytes(StandardCharsets.UTF_8);
        PartnershipImport usual = PartnershipImport.standard().asOf(LocalDate.of(2026, 11, 23));
        PartnershipImport closed =
                usual.withValidator(PartnershipValidator.standard().withReferences(References.CLOSED));

        assertThat(Imports.report(usual, "in.ndjson", bytes).findings())
                .extracting(Finding::getRule)
                .doesNotContain("REL-001");
        assertThat(Imports.report(closed, "in.ndjson", bytes).findings())
                .extracting(Finding::getRule)
                .contains("REL-001");
        assertThat(Imports.report(closed.withReferences(References.OPEN), "in.ndjson", bytes)
                        .findings())
                .extracting(Finding::getRule)
                .doesNotContain("REL-001");
    }

    @Test
    void countsAreExactWhenFindingsAreCapped() {
        byte[] bytes = "{\"id\":\"a\"}\n{\"id\":\"b\"}\n{\"id\":\"c\"}\n".getBytes(StandardCharsets.UTF_8);
        ImportReport report = Imports.report(Imports.TOYS.keepingFindings(2), "in.ndjson", bytes);
        assertThat(Imports.places(report)).containsExactly("TOY-001 1:1 /name", "TOY-001 2:1 /name");
        assertThat(report.count(Severity.ERROR)).isEqualTo(3);
        assertThat(report.omitted()).isEqualTo(1);
    }

    @Test
    void rulesOfReadingObeyTheOptionsOfTheValidator() {
        byte[] bytes = "{\"id\":\"a\",\"name\":{\"EN\":\"A\"},\"x\":1}".getBytes(StandardCharsets.UTF_8);
        PartnershipImport options =
                Imports.TOYS.withValidator(Toys.VALIDATOR.without("LNG-004").withSeverity("JSN-004", Severity.ERROR));
        ImportReport report = Imports.report(options, "in.ndjson", bytes);
        assertThat(Imports.places(report)).containsExactly("JSN-004 1:29 /x");
        assertThat(report.sources().get(0).rejected()).isEqualTo(1);
    }

    @Test
    void limitsAreFindings() {
        PartnershipImport small = Imports.TOYS.within(new ImportLimits(8, 10, 2, 200, 10_000));
        String many =
                "{\"id\":\"a\",\"name\":{\"en\":\"12345678901\"},\"fields\":[\"LOCAL\",\"LOCAL\",\"LOCAL\",\"LOCAL\"]}";
        assertThat(Imports.places(Imports.report(small, "in.ndjson", many.getBytes(StandardCharsets.UTF_8))))
                .contains("JSN-008 1:24 /name/en", "JSN-008 1:65 /fields/2");
        String deep = "{\"id\":\"a\",\"name\":{\"en\":\"A\"},\"x\":[[[[[[[[]]]]]]]]}\n" + GOOD;
        assertThat(Imports.places(Imports.report(small, "in.ndjson", deep.getBytes(StandardCharsets.UTF_8))))
                .containsExactly("JSN-004 1:29 /x", "JSN-008 1:40 /x/0/0/0/0/0/0/0");
        String large = "{\"id\":\"a\",\"x\":\"" + "y".repeat(300) + "\"}\n" + GOOD;
        assertThat(Imports.places(Imports.report(small, "in.ndjson", large.getBytes(StandardCharsets.UTF_8))))
                .containsExactly("JSN-008 1:1");
        assertThat(Imports.places(Imports.report(
                        small,
                        "in.json",
                        ("{\"schemaVersion\":\"1\",\"ngos\":["
                                        + deep.lines().findFirst().orElseThrow() + "]}")
                                .getBytes(StandardCharsets.UTF_8))))
                .containsExactly("JSN-004 1:58 /x", "JSN-008 1:67 /x/0/0/0/0/0");
    }

    @Test
    void resultsEndAndTheReportStays() {
        try (ImportResults results = Imports.TOYS.open(List.of(ImportSource.ofText("a.ndjson", GOOD)))) {
            assertThat(results.accepted(ToyNgo.class)).hasSize(1);
            assertThat(results.hasNext()).isFalse();
            assertThatThrownBy(results::next).isInstanceOf(NoSuchElementException.class);
            assertThat(results.report()).isSameAs(results.report());
            assertThat(results.report().asOf()).isEqualTo(LocalDate.of(2026, 11, 23));
        }
        assertThatThrownBy(
                        () -> PartnershipImport.of(Toys.TYPES, Toys.VALIDATOR).open(List.of()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aRuleMaySpeakOfARecordThatWasMetBefore() throws IOException {
        Rule<Object> rule = Rule.acrossRecords("OWN-001").error().checkAcross(() -> new RecordsCheck() {
            private @Nullable Spot before;

            @Override
            public void meet(MetRecord met, RuleContext context) {
                if (before != null) {
                    before.report();
                }
                before = met.at(DataPath.of("name"));
            }
        });
        PartnershipImport options = PartnershipImport.of(Toys.TYPES, Toys.VALIDATOR.withRule(rule, "Not the last one."))
                .asOf(LocalDate.of(2026, 11, 23));
        List<ImportSource> sources = List.of(
                ImportSource.ofText("a.ndjson", GOOD.replace("good", "first-of-all")),
                ImportSource.ofText("b.ndjson", GOOD));
        try (ImportResults results = options.open(sources)) {
            StringBuilder text = new StringBuilder();
            results.report().writeText(text);
            assertThat(text.toString()).startsWith("""
                    a.ndjson   1 record, judged on 2026-11-23

                      first-of-all  G
                        error  OWN-001  Not the last one.
                                        line 1, column 29   /name
                                        {"id":"first-of-all","name":{"en":"G"}}
                                                                    ^

                    b.ndjson   1 record, judged on 2026-11-23
                    """);
        }
    }

    @Test
    void severalSourcesAreOneInput() {
        List<ImportSource> sources = List.of(
                ImportSource.ofText("a.ndjson", "{\"id\":\"a\",\"name\":{\"en\":\"A\"},\"successors\":[\"b\",\"c\"]}"),
                ImportSource.ofText(
                        "unnamed",
                        "{\"schemaVersion\":\"1\",\"ngos\":[{\"id\":\"b\",\"name\":{\"en\":\"B\"},\"x\":1}]}"));
        try (ImportResults results = Imports.TOYS.open(sources)) {
            ImportReport report = results.report();
            assertThat(Imports.places(report)).containsExactly("REL-001 1:47 /successors/1", "JSN-004 1:58 /x");
            assertThat(report.sources())
                    .extracting(SourceSummary::format)
                    .containsExactly(ImportFormat.NDJSON, ImportFormat.REGISTRY_JSON);
        }
    }

    @Test
    void recordsLargerThanTheWindowOrTheLimitAreReadOrPassed() {
        String large = "{\"id\":\"a\",\"name\":{\"en\":\"" + "é".repeat(150_000) + "\"}}";
        String lines = large + "\n" + GOOD + "\n" + large.replace("\"a\"", "\"b\"");
        String registry = "{\"schemaVersion\":\"1\",\"ngos\":[" + GOOD + "," + large + "]}";
        assertThat(Imports.places(Imports.ndjson(lines))).isEmpty();
        assertThat(Imports.places(Imports.registry(registry))).isEmpty();
        PartnershipImport small = Imports.TOYS.within(new ImportLimits(8, 1_000_000, 10, 100_000, 1_000_000));
        ImportReport passed = Imports.report(small, "in.ndjson", lines.getBytes(StandardCharsets.UTF_8));
        assertThat(Imports.places(passed)).containsExactly("JSN-008 1:1", "JSN-008 3:1");
        assertThat(passed.sources().get(0).accepted()).isEqualTo(1);
        ImportReport stopped = Imports.report(small, "in.json", registry.getBytes(StandardCharsets.UTF_8));
        assertThat(Imports.places(stopped)).containsExactly("JSN-008 1:62");
    }

    @Test
    void theFormatIsToldByTheContentWhereTheNameDoesNot() {
        assertThat(format("\n" + GOOD + "\n" + GOOD)).isEqualTo(ImportFormat.NDJSON);
        assertThat(format("{\"type\":\"HEADER\",\"schemaVersion\":\"1\"}\n" + GOOD))
                .isEqualTo(ImportFormat.NDJSON);
        assertThat(format("{\"schemaVersion\":\"1\",\"ngos\":[]}")).isEqualTo(ImportFormat.REGISTRY_JSON);
        assertThat(format("{\n\"schemaVersion\":\"1\"}")).isEqualTo(ImportFormat.REGISTRY_JSON);
        assertThat(format("")).isEqualTo(ImportFormat.REGISTRY_JSON);
    }

    @Test
    void aJsonInputThatIsNoRegistryIsOneRecord() {
        String pretty = GOOD.replace("{", "{\n  ").replace(",", ",\n  ");
        for (String name : List.of("in.json", "stdin")) {
            List<ImportResult> results = Imports.results(name, "\n " + pretty + "\n");
            assertThat(results).extracting(ImportResult::isAccepted).containsExactly(true);
        }
        assertThat(format(pretty)).isEqualTo(ImportFormat.REGISTRY_JSON);
        assertThat(places("{\n  \"id\": \"d\",\n  \"text\": 7,\n  \"type\": \"DOCUMENT\"\n}"))
                .containsExactly("JSN-002 3:11 /text");
        assertThat(places("{\"type\": \"HEADER\", \"schemaVersion\": \"1\"}")).containsExactly("JSN-006 1:10 /type");
        assertThat(places(GOOD + "\n" + GOOD)).containsExactly("JSN-001 2:1");
        assertThat(places("{\"id\": \"a\"")).containsExactly("JSN-001 1:11");
        assertThat(places("{\"shemaVersion\": \"1\"}"))
                .containsExactly("JSN-003 1:1 /schemaVersion", "JSN-004 1:2 /shemaVersion");
        assertThat(places("{}")).containsExactly("JSN-003 1:1 /schemaVersion");
    }

    @Test
    void aRecordAloneIsAPartSoThatItsReferencesAreNotJudged() {
        assertThat(places("{\"type\": \"DOCUMENT\", \"id\": \"d\", \"text\": \"x\"}"))
                .isEmpty();
        PartnershipImport small = Imports.TOYS.within(new ImportLimits(8, 1_000_000, 10, 20, 1_000_000));
        assertThat(Imports.places(Imports.report(small, "in.json", GOOD.getBytes(StandardCharsets.UTF_8))))
                .containsExactly("JSN-008 1:1");
    }

    @Test
    void theFormatIsToldHoweverSlowlyTheBytesCome() {
        for (String text : List.of(GOOD + "\n" + GOOD, "{\"schemaVersion\":\"1\",\"ngos\":[" + GOOD + "]}", GOOD)) {
            ImportSource slow = ImportSource.of(
                    "stdin", () -> new java.io.ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
                        @Override
                        public synchronized int read(byte[] into, int from, int length) {
                            return super.read(into, from, Math.min(1, length));
                        }
                    });
            try (ImportResults results = Imports.TOYS.open(List.of(slow))) {
                assertThat(results.report().findings().stream()
                                .filter(finding -> finding.getSeverity() == Severity.ERROR))
                        .filteredOn(finding -> !finding.getRule().equals("REL-002"))
                        .isEmpty();
            }
        }
    }

    private static List<String> places(String text) {
        return Imports.places(Imports.registry(text));
    }

    private static ImportFormat format(String text) {
        return Imports.report(Imports.TOYS, "stdin", text.getBytes(StandardCharsets.UTF_8))
                .sources()
                .get(0)
                .format();
    }
}
