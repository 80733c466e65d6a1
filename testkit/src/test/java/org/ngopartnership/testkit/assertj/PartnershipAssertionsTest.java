package org.ngopartnership.testkit.assertj;

import static org.ngopartnership.testkit.assertj.PartnershipAssertions.assertThat;
import static org.ngopartnership.testkit.assertj.PartnershipAssertions.assertThatFindings;
import static org.ngopartnership.testkit.assertj.PartnershipAssertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.place.Place;
import org.ngopartnership.testkit.CounterExample;
import org.ngopartnership.testkit.CounterExamples;
import org.ngopartnership.testkit.Findings;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.validation.Finding;
import org.ngopartnership.validation.HasFindings;
import org.ngopartnership.validation.ValidationReport;

class PartnershipAssertionsTest {

    private static final ValidationReport REPORT = report(CounterExamples.of("NGO-006"));
    private static final ValidationReport CLEAN =
            CounterExamples.of("NGO-006").validator().validate(Samples.ngo());

    private static ValidationReport report(CounterExample example) {
        return example.validator().validate(example.value());
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
    void whatWasReadIsAskedInTheSameWay() {
        Finding read = Finding.builder()
                .rule("JSN-006")
                .severity(Severity.ERROR)
                .message("Not a level.")
                .pointer("/level")
                .value("WORLDWIDE")
                .place(new Place("in.json", 32, 14, 1_012))
                .build();
        HasFindings judged = () -> List.of(read);
        assertThat(judged).hasFinding("JSN-006").at("/level").inLine(32).withValue("WORLDWIDE");
        assertThatFindings(judged.findings()).hasFindingsOf("JSN-006");
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
        assertThat(Findings.has(REPORT.findings(), "NGO-006", "/headquarters/country"))
                .isTrue();
        assertThat(Findings.has(REPORT.findings(), "NGO-006", "/name")).isFalse();
        assertThat(Findings.errors(REPORT.findings())).isEmpty();
        assertThat(Findings.errors(report(CounterExamples.of("NGO-012")).findings()))
                .hasSize(1);
        assertThat(Findings.describe(List.of())).isEqualTo("none");
    }
}
