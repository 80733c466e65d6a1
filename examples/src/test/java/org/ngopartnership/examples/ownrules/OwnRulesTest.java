package org.ngopartnership.examples.ownrules;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.json.ImportSource;
import org.ngopartnership.json.PartnershipJson;
import org.ngopartnership.language.ReportLanguage;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.validation.Finding;
import org.ngopartnership.validation.RuleCatalogue;
import org.ngopartnership.validation.RulePage;
import org.ngopartnership.validation.RuleText;

class OwnRulesTest {

    private static final RuleCatalogue CATALOGUE = OwnRules.VALIDATOR.catalogue();

    @ParameterizedTest
    @ValueSource(strings = {"RNA-001", "RNA-002"})
    void theExamplesKeepAndBreakTheRuleAndNoOther(String id) {
        assertThat(OwnRules.validate(example(
                        CATALOGUE.page(id).flatMap(RulePage::passingExample).orElseThrow())))
                .isEmpty();
        assertThat(OwnRules.validate(example(
                        CATALOGUE.page(id).flatMap(RulePage::failingExample).orElseThrow())))
                .extracting(Finding::getRule)
                .containsExactly(id);
    }

    @ParameterizedTest
    @CsvSource({"W751234567,true", "w751234567,false", "W75123456,false", "W7512345678,false", "W75123456X,false"})
    void aRegisterNumberIsWAndNineDigits(String number, boolean wellFormed) {
        String json = CATALOGUE
                .page("RNA-001")
                .flatMap(RulePage::passingExample)
                .orElseThrow()
                .replace("W751234567", number);

        assertThat(OwnRules.validate(example(json)).isEmpty()).isEqualTo(wellFormed);
    }

    @Test
    void otherCountriesAndOtherRegistersAreNotJudged() {
        String failing =
                CATALOGUE.page("RNA-002").flatMap(RulePage::failingExample).orElseThrow();

        assertThat(OwnRules.validate(example(failing.replace("\"FR\"", "\"CH\""))))
                .isEmpty();
    }

    @Test
    void textsAreThereInBothLanguages() {
        for (ReportLanguage language : List.of(ReportLanguage.ENGLISH, ReportLanguage.FRENCH)) {
            assertThat(CATALOGUE.text("RNA-001", language).map(RuleText::message))
                    .get()
                    .asString()
                    .contains("{value}");
        }
        assertThat(OwnRules.validate(example(CATALOGUE
                        .page("RNA-001")
                        .flatMap(RulePage::failingExample)
                        .orElseThrow())))
                .extracting(Finding::getMessage)
                .containsExactly("« 751234567 » n’est pas un numéro du Répertoire national des associations."
                        + " Écrivez W suivi de neuf chiffres, par exemple W751234567.");
    }

    @Test
    void theImportRunsThemAndFindsTheirPlaces() {
        ImportSource lines = ImportSource.ofText(
                "ngos.ndjson",
                CATALOGUE.page("RNA-001").flatMap(RulePage::failingExample).orElseThrow()
                        + CATALOGUE
                                .page("RNA-002")
                                .flatMap(RulePage::failingExample)
                                .orElseThrow());

        assertThat(OwnRules.importing(lines))
                .filteredOn(finding -> finding.getRule().startsWith("RNA"))
                .extracting(finding -> finding.getRule() + " " + finding.getSeverity() + " " + finding.getPointer()
                        + " line " + finding.getPlace().orElseThrow().line())
                .containsExactly("RNA-001 ERROR /identifiers/0/value line 1", "RNA-002 WARNING /identifiers line 2");
    }

    private record Submission(@Valid Ngo ngo) {}

    @Test
    void beanValidationRunsThemInBothLanguages() {
        Submission bean = new Submission(example(
                CATALOGUE.page("RNA-001").flatMap(RulePage::failingExample).orElseThrow()));

        assertThat(OwnRules.beanValidation(bean, Locale.ENGLISH))
                .containsExactly("ngo.identifiers[0].value: \"751234567\" is no number of the national register of"
                        + " associations. Write W and nine digits, for example W751234567.");
        assertThat(OwnRules.beanValidation(bean, Locale.CANADA_FRENCH))
                .singleElement()
                .asString()
                .startsWith("ngo.identifiers[0].value: « 751234567 » n’est pas un numéro");
    }

    @Test
    void oneRuleWithOneMessageIsEnough() {
        Ngo ngo = example(
                CATALOGUE.page("RNA-001").flatMap(RulePage::passingExample).orElseThrow());

        assertThat(OwnRules.withOneRule().validate(ngo).findings())
                .extracting(finding -> List.of(finding.getRule(), finding.getSeverity(), finding.getMessage()))
                .containsExactly(
                        List.of("OWN-001", Severity.WARNING, "Our directory prints a web address for every member."));
    }

    private static Ngo example(String json) {
        return PartnershipJson.read(json, Ngo.class);
    }
}
