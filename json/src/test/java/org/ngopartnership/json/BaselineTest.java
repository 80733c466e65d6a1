package org.ngopartnership.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.language.ReportLanguage;
import org.ngopartnership.validation.Finding;

class BaselineTest {

    private static final String OLD = "{\"id\": \"a\", \"name\": {\"en\": \"N\"}, \"nom\": 1, \"staff\": \"5\"}\n";

    @Test
    void whatWasAcceptedIsHiddenWhereverItStandsNow() {
        Baseline baseline = read(json(Imports.ndjson(OLD)));

        ImportReport report =
                judge(Imports.TOYS.withBaseline(baseline), "{\"id\": \"b\", \"name\": {\"en\": \"N\"}}\n\n  " + OLD);

        assertThat(rules(report)).isEqualTo(rules(Imports.ndjson("{\"id\": \"b\", \"name\": {\"en\": \"N\"}}")));
        assertThat(report.count(Severity.WARNING)).isZero();
        assertThat(report.baseline()).contains(new BaselineSummary(2, List.of()));
        assertThat(report.countsByRule()).doesNotContainKey("JSN-004");
    }

    @Test
    void anotherRecordPropertyOrValueIsNew() {
        Baseline baseline = Baseline.of(Imports.ndjson(OLD));

        for (String fresh :
                List.of(OLD.replace("\"a\"", "\"b\""), OLD.replace("nom", "nim").replace("5", "6"))) {
            ImportReport report = judge(Imports.TOYS.withBaseline(baseline), fresh);

            assertThat(rules(report)).contains("JSN-004", "JSN-002");
            assertThat(report.baseline().orElseThrow().hidden()).isZero();
            assertThat(report.baseline().orElseThrow().gone()).hasSize(2);
        }
    }

    @Test
    void withoutARecordTheSourceCounts() {
        Baseline baseline = Baseline.of(Imports.ndjson("nonsense\n"));
        PartnershipImport options = Imports.TOYS.withBaseline(baseline);

        assertThat(judge(options, "\nnonsense\n").findings()).isEmpty();
        assertThat(Imports.report(options, "other.ndjson", "nonsense\n".getBytes(StandardCharsets.UTF_8))
                        .findings())
                .hasSize(1);
    }

    @Test
    void asManyAreHiddenAsWereAccepted() {
        Baseline baseline = Baseline.of(Imports.ndjson("x\nx\n"));

        ImportReport fewer = judge(Imports.TOYS.withBaseline(baseline), "x\n");
        ImportReport more = judge(Imports.TOYS.withBaseline(baseline), "x\nx\nx\n");

        assertThat(fewer.findings()).isEmpty();
        assertThat(fewer.baseline().orElseThrow().gone()).hasSize(1);
        assertThat(more.findings()).hasSize(1);
        assertThat(more.baseline().orElseThrow().gone()).isEmpty();
    }

    @Test
    void hidingComesBeforeTheCap() {
        String old = IntStream.range(0, 20)
                .mapToObj(i -> "{\"id\": \"a" + i + "\", \"name\": {\"en\": \"N\"}, \"nom\": 1}\n")
                .collect(Collectors.joining());
        Baseline baseline = Baseline.of(Imports.ndjson(old));

        ImportReport report = judge(
                Imports.TOYS.withBaseline(baseline).keepingFindings(1),
                old
                        + "{\"id\": \"b\", \"name\": {\"en\": \"N\"}, \"nom\": 1}\n{\"id\": \"c\", \"name\": {\"en\": \"N\"}, \"nom\": 1}\n");

        assertThat(report.findings())
                .extracting(finding -> finding.getRecord().orElse(""))
                .containsExactly("b");
        assertThat(report.omitted()).isEqualTo(1);
        assertThat(report.count(Severity.WARNING)).isEqualTo(2);
        assertThat(report.countsByRule()).containsExactly(Map.entry("JSN-004", 2L));
        assertThat(report.baseline().orElseThrow().hidden()).isEqualTo(20);
    }

    @Test
    void whatIsAcceptedDoesNotMakeARecordGood() {
        Baseline baseline = Baseline.of(Imports.ndjson(OLD));
        try (ImportResults results =
                Imports.TOYS.withBaseline(baseline).open(List.of(ImportSource.ofText("in.ndjson", OLD)))) {
            ImportResult result = results.next();
            assertThat(result.isAccepted()).isFalse();
            assertThat(result.findings()).hasSize(2);
            assertThat(results.report().sources().get(0).rejected()).isEqualTo(1);
            assertThat(results.report().findings()).isEmpty();
        }
    }

    @Test
    void everyFormSaysWhatIsHiddenAndGone() throws IOException {
        Baseline baseline = Baseline.of(Imports.ndjson(OLD + "\u202enonsense\n"));
        ImportReport report = judge(Imports.TOYS.withBaseline(baseline), OLD);

        StringBuilder text = new StringBuilder();
        report.writeText(text);
        assertThat(text)
                .contains("2 findings are accepted by the baseline and hidden")
                .contains("1 finding of the baseline no longer occurs:\n    JSN-001  in.ndjson  This is not JSON");
        assertThat(json(report)).contains("\"hidden\": 2", "\"gone\": [");
        assertThat(Schemas.problems(PartnershipSchema.report(), json(report))).isEmpty();
        StringBuilder french = new StringBuilder();
        judge(Imports.TOYS.inFrench().withBaseline(baseline), OLD).writeText(french);
        assertThat(french)
                .contains("2 constats sont admis par le rapport de référence et masqués")
                .contains("1 constat du rapport de référence n’existe plus :");
    }

    @Test
    void aLongListOfWhatIsGoneIsCutAndSaysSo() throws IOException {
        Baseline baseline = Baseline.of(Imports.ndjson("x\n".repeat(23)));
        StringBuilder text = new StringBuilder();
        judge(Imports.TOYS.withBaseline(baseline), "").writeText(text);

        assertThat(text).contains("23 findings of the baseline no longer occur:", "    and 3 more\n");
    }

    @Test
    void aReportReadBackIsTheSameBaseline() {
        ImportReport report = judge(
                Imports.TOYS.keepingFindings(1),
                OLD + "{\"id\": \"\\ud83d\\ude00\", \"name\": {\"en\": \"N\"}}\nnonsense\n");

        Baseline read = read(json(report));
        assertThat(read.findings()).isEqualTo(Baseline.of(report).findings());
        assertThat(read.omitted()).isEqualTo(report.omitted()).isPositive();
    }

    @Test
    void aBaselineIsReadFromAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("report.json"), json(Imports.ndjson(OLD)));

        assertThat(Baseline.read(file).findings()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
            {"a":\\n oops                                      | This is not JSON (line 2).
            ##                                                 | This is not a report in JSON of this library: it has no array "findings".
            []                                                 | This is not a report in JSON of this library: it has no array "findings".
            {"schemaVersion": "1", "findings": {}}             | This is not a report in JSON of this library: it has no array "findings".
            {"schemaVersion": "2", "findings": []}             | This is not a report of version 1 ("schemaVersion").
            {"findings": []}                                   | This is not a report of version 1 ("schemaVersion").
            {"schemaVersion": "1", "findings": [1]}            | Finding 1 of the report has no text "rule".
            {"schemaVersion": "1", "findings": [{"rule": "A", "pointer": "", "message": "", "value": 1}]} | Finding 1 of the report has no text "value".
            {"schemaVersion": "1", "findings": [{"rule": "A", "pointer": "", "message": ""}, {"rule": "A"}]} | Finding 2 of the report has no text "pointer".
            """)
    void whatIsNoReportIsToldInASentence(String content, String message) {
        byte[] bytes = content.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8);
        InvalidBaselineException problem = catchThrowableOfType(
                InvalidBaselineException.class, () -> Baseline.read(new ByteArrayInputStream(bytes)));

        assertThat(problem).hasMessage(message);
        assertThat(problem.message(ReportLanguage.ENGLISH)).isEqualTo(message);
        assertThat(problem.message(ReportLanguage.FRENCH)).isNotBlank().isNotEqualTo(message);
    }

    @Test
    void nothingElseThanAReportIsRead() {
        byte[] bytes = {(byte) 0xC3, 0x28};
        assertThatThrownBy(() -> Baseline.read(new ByteArrayInputStream(bytes)))
                .isInstanceOf(InvalidBaselineException.class);
    }

    private static ImportReport judge(PartnershipImport options, String lines) {
        return Imports.report(options, "in.ndjson", lines.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> rules(ImportReport report) {
        return report.findings().stream().map(Finding::getRule).toList();
    }

    private static Baseline read(String json) {
        try {
            return Baseline.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String json(ImportReport report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            report.writeJson(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
