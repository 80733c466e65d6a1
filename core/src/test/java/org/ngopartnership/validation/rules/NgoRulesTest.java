package org.ngopartnership.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ngopartnership.organization.Level;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.status.Partnership;
import org.ngopartnership.text.LocalizedText;

class NgoRulesTest {

    private static final LocalizedText BOTH =
            LocalizedText.en("World Reading Society").fr("Société mondiale de lecture");

    private static Ngo.Builder wrs() {
        return Ngo.builder().id("wrs").name(BOTH);
    }

    @Test
    void aNameInAnyLanguageIsEnough() {
        assertThat(Judge.places(
                        "NGO-001",
                        wrs().name(LocalizedText.of("bg", "Читалище")).build()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "\u2003\t"})
    void aNameOfSpacesIsNoName(String blank) {
        assertThat(Judge.places("NGO-001", wrs().name(LocalizedText.en(blank)).build()))
                .containsExactly("/name");
    }

    @Test
    void anOrganizationWithoutNameIsReported() {
        assertThat(Judge.places("NGO-001", Ngo.builder().id("nameless").build()))
                .containsExactly("/name");
    }

    @Test
    void bothNamesAreExpectedWhereThereIsAny() {
        assertThat(Judge.places("NGO-003", wrs().build())).isEmpty();
        assertThat(Judge.messages(
                        "NGO-003", wrs().name(LocalizedText.fr("Lecture")).build()))
                .containsExactly("The name is not given in the language \"en\".");
        assertThat(Judge.messages(
                        "NGO-003", wrs().name(LocalizedText.of("es", "Lectura")).build()))
                .hasSize(2);
        assertThat(Judge.places("NGO-003", Ngo.builder().id("nameless").build()))
                .isEmpty();
    }

    @Test
    void aNameInTheFrenchOfOneCountryIsFrench() {
        assertThat(Judge.places(
                        "NGO-003",
                        wrs().name(LocalizedText.of("en-GB", "Reading", "fr-CA", "Lecture"))
                                .build()))
                .isEmpty();
        assertThat(Judge.places(
                        "NGO-003",
                        wrs().name(LocalizedText.of("en", "Reading", "frr", "Leesen"))
                                .build()))
                .containsExactly("/name");
    }

    @Test
    void subregionalIsNoLevelOfUnesco() {
        Ngo.Builder subregional = wrs().level(Level.SUBREGIONAL);
        assertThat(Judge.places("NGO-004", subregional.build())).isEmpty();
        subregional.addPartnerships(Partnership.builder().with("ECOSOC").build());
        assertThat(Judge.places("NGO-004", subregional.build())).isEmpty();
        subregional.addPartnerships(Partnership.builder().with("UNESCO").build());
        assertThat(Judge.places("NGO-004", subregional.build())).containsExactly("/level");
        assertThat(Judge.places("NGO-004", subregional.level(Level.REGIONAL).build()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-06-30", "2024-06", "2024", "2024~", "2025?", "1990", "../1990"})
    void aDateThatMayBePastIsNotReported(String founded) {
        assertThat(Judge.places("NGO-007", wrs().founded(founded).build())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-07-01", "2024-07", "2025", "2090"})
    void aFoundingAfterTheDayOfJudgementIsReported(String founded) {
        assertThat(Judge.places("NGO-007", wrs().founded(founded).build())).containsExactly("/founded");
    }
}
