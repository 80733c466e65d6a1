package org.ngopartnership.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.json.ImportResults;
import org.ngopartnership.json.ImportSource;
import org.ngopartnership.json.PartnershipImport;
import org.ngopartnership.json.PartnershipJson;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.validation.Finding;
import org.ngopartnership.validation.PartnershipValidator;
import org.ngopartnership.validation.ReportLanguage;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.RuleCatalogue;
import org.ngopartnership.value.PartnershipRecord;
import org.ngopartnership.value.RecordType;

class CounterExamplesTest {

    static Stream<CounterExample> all() {
        return CounterExamples.all().stream();
    }

    static Stream<CounterExample> values() {
        return all().filter(example -> !example.isText());
    }

    @Test
    void everyRuleOfTheCatalogueHasOne() {
        assertThat(all())
                .extracting(CounterExample::rule)
                .containsExactlyElementsOf(
                        RuleCatalogue.standard().rules().stream().map(Rule::id).toList());
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueRaisesItsRuleOnceAndNoOtherError(CounterExample example) {
        raisesItsRule(example, example.validator().validate(example.value()).getFindings());
    }

    @ParameterizedTest
    @MethodSource("all")
    void itsTextRaisesItsRuleOnceAndNoOtherError(CounterExample example) {
        List<Finding> findings = imported(example, example.text());
        raisesItsRule(example, findings);
        assertThat(findings).allMatch(finding -> finding.getPlace().isPresent());
    }

    private static void raisesItsRule(CounterExample example, List<Finding> findings) {
        Severity severity =
                RuleCatalogue.standard().find(example.rule()).orElseThrow().severity();
        assertThat(findings)
                .filteredOn(finding -> finding.getRule().equals(example.rule()))
                .hasSize(1)
                .allMatch(finding -> finding.getSeverity() == severity);
        assertThat(findings)
                .filteredOn(finding -> finding.getSeverity() == Severity.ERROR)
                .allMatch(finding -> finding.getRule().equals(example.rule()));
    }

    /** The sample is valid on the usual day; it may be the day of judgement alone that breaks the rule. */
    @ParameterizedTest
    @MethodSource("values")
    void theSampleBesideItIsValid(CounterExample example) {
        PartnershipValidator validator = PartnershipValidator.standard().asOf(CounterExample.DAY);
        assertThat(validator.validate(example.valid()).getFindings()).isEmpty();
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

    @ParameterizedTest
    @MethodSource("all")
    void itsTextLiesBesideTheClasses(CounterExample example) {
        Twins.hasTwin(
                "counter-examples/" + example.fileName(), example.isText() ? example.text() : written(example.value()));
    }

    /** As it is imported: a record says its type unless it is an organization. */
    private static String written(Object value) {
        String json = PartnershipJson.write(value);
        return value instanceof PartnershipRecord record && record.recordType() != RecordType.NGO
                ? "{\n  \"type\": \"" + record.recordType() + "\"," + json.substring(1)
                : json;
    }

    @Test
    void thereIsNoTwinWithoutAnExample() {
        assertThat(Twins.names("counter-examples"))
                .containsExactlyInAnyOrderElementsOf(
                        all().map(CounterExample::fileName).toList());
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
    }

    private static List<Finding> imported(CounterExample example, String text) {
        try (ImportResults results = PartnershipImport.standard()
                .withValidator(example.validator())
                .asOf(example.asOf())
                .open(List.of(ImportSource.ofText(example.fileName(), text)))) {
            return results.report().findings();
        }
    }
}
