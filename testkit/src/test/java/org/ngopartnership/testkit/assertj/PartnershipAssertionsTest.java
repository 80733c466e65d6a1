package org.ngopartnership.testkit.assertj;

import static org.ngopartnership.testkit.assertj.ImportAssertions.assertThat;
import static org.ngopartnership.testkit.assertj.ImportAssertions.assertThatFindings;
import static org.ngopartnership.testkit.assertj.ImportAssertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.json.ImportReport;
import org.ngopartnership.json.ImportResults;
import org.ngopartnership.json.ImportSource;
import org.ngopartnership.json.PartnershipImport;
import org.ngopartnership.testkit.CounterExample;
import org.ngopartnership.testkit.CounterExamples;
import org.ngopartnership.testkit.Findings;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.validation.ValidationReport;

class PartnershipAssertionsTest {

    private static final ValidationReport REPORT = report(CounterExamples.of("NGO-006"));
    private static final ValidationReport CLEAN =
            CounterExamples.of("NGO-006").validator().validate(Samples.ngo());

    private static ValidationReport report(CounterExample example) {
        return example.validator().validate(example.value());
    }

    private static ImportReport imported(CounterExample example) {
        try (ImportResults results = PartnershipImport.standard()
                .asOf(example.asOf())
                .open(List.of(ImportSource.ofText(example.fileName(), example.text())))) {
            return results.report();
        }
    }

    @Test
    void aFindingIsNarrowedDown() {
        assertThat(REPORT)
                .hasFinding("NGO-006")
                .at("/headquarters/country")
                .inRecord("wrs")
                .withSeverity(Severity.WARNING)
                .saying("country of its seat")
                .once();
        assertThat(REPORT).hasNoErrors().hasNoFinding("NGO-005").hasFindingsOf("NGO-006");
        assertThat(CLEAN).hasNoFindings();
    }

    @Test
    void anImportIsAskedInTheSameWay() {
        ImportReport report = imported(CounterExamples.of("JSN-006"));
        assertThat(report).hasFinding("JSN-006").at("/level").inLine(32).withValue("WORLDWIDE");
        assertThatFindings(report.findings()).hasFindingsOf("JSN-006");
    }

    @Test
    void aFailureListsWhatWasFound() {
        fails(
                () -> assertThat(REPORT).hasFinding("NGO-005"),
                "a finding of NGO-005",
                "WARNING NGO-006 wrs/headquarters");
        fails(() -> assertThat(CLEAN).hasFinding("NGO-005"), "but found none");
        fails(() -> assertThat(REPORT).hasNoFinding("NGO-006"), "no finding of NGO-006");
        fails(() -> assertThat(REPORT).hasNoFindings(), "no finding, but found");
        fails(() -> assertThat(REPORT).hasFindingsOf("NGO-005"), "findings of [NGO-005]");
        fails(() -> assertThat(report(CounterExamples.of("NGO-012"))).hasNoErrors(), "ERROR NGO-012");
        fails(() -> assertThat(REPORT).hasFinding("NGO-006").at("/name"), "at \"/name\"");
        fails(() -> assertThat(REPORT).hasFinding("NGO-006").inRecord("other"), "in the record other");
        fails(() -> assertThat(REPORT).hasFinding("NGO-006").inLine(1), "in line 1");
        fails(() -> assertThat(REPORT).hasFinding("NGO-006").withValue("CH"), "about \"CH\"");
        fails(() -> assertThat(REPORT).hasFinding("NGO-006").withSeverity(Severity.ERROR), "severity ERROR");
        fails(() -> assertThat(REPORT).hasFinding("NGO-006").saying("nothing"), "saying \"nothing\"");
        ValidationReport twice = CounterExamples.of("NGO-003")
                .validator()
                .validate(Samples.minimalNgo().withName(LocalizedText.und("Aa")));
        fails(() -> assertThat(twice).hasFinding("NGO-003").once(), "one finding of NGO-003");
    }

    private static void fails(ThrowingCallable assertion, String... words) {
        assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessageContainingAll(words);
    }

    @Test
    void noFrameworkIsNeeded() {
        assertThat(Findings.has(REPORT.getFindings(), "NGO-006", "/headquarters/country"))
                .isTrue();
        assertThat(Findings.has(REPORT.getFindings(), "NGO-006", "/name")).isFalse();
        assertThat(Findings.errors(REPORT.getFindings())).isEmpty();
        assertThat(Findings.errors(report(CounterExamples.of("NGO-012")).getFindings()))
                .hasSize(1);
        assertThat(Findings.describe(List.of())).isEqualTo("none");
    }
}
