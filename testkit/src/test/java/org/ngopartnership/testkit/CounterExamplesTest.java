package org.ngopartnership.testkit;

import static org.ngopartnership.testkit.assertj.PartnershipAssertions.assertThat;
import static org.ngopartnership.testkit.assertj.PartnershipAssertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.language.ReportLanguage;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.validation.PartnershipValidator;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.RuleCatalogue;
import org.ngopartnership.validation.ValidationReport;

class CounterExamplesTest {

    static Stream<CounterExample> all() {
        return CounterExamples.all().stream();
    }

    static Stream<CounterExample> values() {
        return all().filter(example -> !example.isText());
    }

    /** Those that are texts break the rules on reading, which come with the module that reads. */
    @Test
    void everyRuleOnValuesHasOne() {
        assertThat(values())
                .extracting(CounterExample::rule)
                .containsExactlyElementsOf(
                        RuleCatalogue.standard().rules().stream().map(Rule::id).toList());
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueRaisesItsRuleOnceAndNoOtherError(CounterExample example) {
        ValidationReport report = example.validator().validate(example.value());
        Severity severity =
                RuleCatalogue.standard().find(example.rule()).orElseThrow().severity();
        assertThat(report).hasFinding(example.rule()).once().withSeverity(severity);
        assertThat(Findings.errors(report.findings()))
                .allMatch(finding -> finding.getRule().equals(example.rule()));
    }

    /** The sample is valid on the usual day; it may be the day of judgement alone that breaks the rule. */
    @ParameterizedTest
    @MethodSource("values")
    void theSampleBesideItIsValid(CounterExample example) {
        PartnershipValidator validator = PartnershipValidator.standard().asOf(CounterExample.DAY);
        assertThat(validator.validate(example.valid()).findings()).isEmpty();
        boolean sameDay = example.asOf().equals(CounterExample.DAY);
        assertThat(example.value().equals(example.valid()))
                .isEqualTo(!sameDay && example.rule().equals("PST-009"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void theDifferenceIsToldInBothLanguages(CounterExample example) {
        String english = example.difference(ReportLanguage.ENGLISH);
        String french = example.difference(ReportLanguage.FRENCH);
        assertThat(List.of(english, french)).allMatch(sentence -> sentence.matches("\\p{Lu}.*\\."));
        assertThat(english).isNotEqualTo(french);
        assertThat(example).hasToString(example.rule() + ": " + english);
    }

    @Test
    void anExampleIsFoundByItsRule() {
        CounterExample example = CounterExamples.of("NGO-012");
        assertThat(example.value(Ngo.class).getNonProfit()).contains(false);
        assertThat(example.valid()).isEqualTo(Samples.ngo());
        assertThat(CounterExamples.of("BIL-012").requiredLanguages()).containsExactly("fr");
        assertThatThrownBy(() -> CounterExamples.of("NGO-999"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no rule NGO-999");
        assertThatThrownBy(() -> CounterExamples.of("JSN-001").value())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("text()");
        assertThat(example.text()).contains("\"nonProfit\": false");
    }
}
