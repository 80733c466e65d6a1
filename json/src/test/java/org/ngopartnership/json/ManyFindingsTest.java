package org.ngopartnership.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.json.toy.Toys;

/** Of one record only so many findings are told one by one; all count. */
class ManyFindingsTest {

    private static final int TOLD = 1_000;
    private static final PartnershipImport STANDARD =
            PartnershipImport.standard().asOf(LocalDate.of(2026, 11, 23));

    private static ImportReport report(String record) {
        return Imports.ndjson(record.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void unknownPropertiesAreCountedToTheLast() {
        ImportReport report = report("{\"id\":\"a\",\"name\":{\"en\":\"A\"}" + ",\"x\":1".repeat(2_500) + "}");
        assertThat(report.findings()).hasSize(TOLD);
        assertThat(report.count(Severity.WARNING)).isEqualTo(2_500);
        assertThat(report.omitted()).isEqualTo(1_500);
        assertThat(report.sources().get(0).accepted()).isEqualTo(1);
    }

    @Test
    void anErrorThatIsNotToldRejectsTheRecordAllTheSame() {
        String many = "{\"name\":{\"en\":\"A\"}" + ",\"x\":1".repeat(TOLD);
        for (String last : List.of(",\"id\":7}", "}", ",\"id\":\"a\",\"level\":null}")) {
            ImportReport report = report(many + last);
            assertThat(report.count(Severity.ERROR)).isEqualTo(1);
            assertThat(report.sources().get(0).rejected()).isEqualTo(1);
        }
        PartnershipImport strict = Imports.TOYS.withValidator(
                Toys.VALIDATOR.withSeverity("LNG-004", Severity.ERROR).without("JSN-004"));
        String late = many + ",\"id\":\"a\",\"originalLanguage\":\"iw\"}";
        ImportReport report = Imports.report(strict, "in.ndjson", late.getBytes(StandardCharsets.UTF_8));
        assertThat(report.count(Severity.ERROR)).isEqualTo(1);
        assertThat(report.sources().get(0).rejected()).isEqualTo(1);
    }

    @Test
    void bytesOfAnotherEncodingAreCountedToTheLast() {
        ImportReport report = report("{\"id\":\"a\",\"name\":{\"en\":\"" + "é".repeat(20_000) + "\"}}");
        assertThat(report.findings()).hasSize(TOLD);
        assertThat(report.count(Severity.ERROR)).isEqualTo(20_000);
    }

    @Test
    void findingsOfRulesAreCountedToTheLast() {
        String record =
                "{\"id\":\"a\",\"name\":{\"en\":\"A\"},\"fields\":[" + "\"LOCAL\",".repeat(1_999) + "\"LOCAL\"]}";
        ImportReport report = report(record);
        assertThat(report.findings()).hasSize(TOLD);
        assertThat(report.count(Severity.WARNING)).isEqualTo(2_000);
        assertThat(report.omitted()).isEqualTo(1_000);
        assertThat(report.sources().get(0).accepted()).isEqualTo(1);
    }

    @Test
    void whatIsWrongBetweenTheRecordsIsCountedToTheLast() {
        assertThat(unknown("in.csv", "id,name.en", ",x", "\n")).isEqualTo(2_500);
        String version = "\"schemaVersion\":\"1\"";
        assertThat(unknown("in.ndjson", "{\"type\":\"HEADER\"," + version, ",\"x\":1", "}\n"))
                .isEqualTo(2_500);
        assertThat(unknown("in.json", "{" + version, ",\"x\":1", "}")).isEqualTo(2_500);
    }

    private static long unknown(String name, String start, String unknown, String end) {
        String input = start + unknown.repeat(2_500) + end;
        return Imports.report(STANDARD, name, input.getBytes(StandardCharsets.UTF_8))
                .count(Severity.WARNING);
    }
}
