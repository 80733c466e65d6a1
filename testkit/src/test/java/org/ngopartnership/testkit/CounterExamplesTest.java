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
import org.ngopartnership.validation.Finding;
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

    @ParameterizedTest
    @MethodSource("values")
    void theExampleBesideItKeepsTheRuleAndEveryOtherThatMustBeKept(CounterExample example) {
        List<Finding> findings = example.validator().validate(example.valid()).findings();
        assertThat(Findings.errors(findings)).isEmpty();
        assertThat(findings).noneMatch(finding -> finding.getRule().equals(example.rule()));
        assertThat(example.value()).isNotEqualTo(example.valid()).hasSameClassAs(example.valid());
    }

    @ParameterizedTest
    @MethodSource("values")
    void appliedToTheExampleBesideItTheDifferenceGivesItself(CounterExample example) {
        Object again = example.appliedTo(example.valid()).value();
        ValidationReport report = example.validator().validate(again);
        assertThat(report).hasFinding(example.rule()).once();
        assertThat(Findings.errors(report.findings()))
                .allMatch(finding -> finding.getRule().equals(example.rule()));
    }

    @Test
    void theDifferenceIsMadeToAnotherValue() {
        CounterExample forProfit = CounterExamples.of("NGO-012").appliedTo(Samples.ngo());
        assertThat(forProfit.valid()).isEqualTo(Samples.ngo());
        assertThat(forProfit.value(Ngo.class)).isEqualTo(Samples.ngo(ngo -> ngo.nonProfit(false)));
        assertThatThrownBy(() -> forProfit.appliedTo(Samples.meeting())).isInstanceOf(ClassCastException.class);
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
        assertThat(example.value()).isNotEqualTo(example.valid());
        assertThat(CounterExamples.of("BIL-012").requiredLanguages()).containsExactly("fr");
        assertThatThrownBy(() -> CounterExamples.of("NGO-999"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no rule NGO-999");
        assertThatThrownBy(() -> CounterExamples.of("JSN-001"))
                .as("the module that reads is not here")
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(example.text()).contains("\"nonProfit\": false");
    }
}
