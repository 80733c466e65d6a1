package org.ngopartnership.validation.rules.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.validation.PartnershipValidator;
import org.ngopartnership.validation.rules.Judge;

class TextRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0"})
    void aLanguageThatIsPresentHasText(String blank) {
        assertThat(Judge.places("BIL-001", LocalizedText.fr("un").en(blank))).containsExactly("/en");
        assertThat(Judge.places("BIL-001", LocalizedText.fr("un"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "NGOs**, **",
        "**Note, **",
        "a __b__ c, __",
        "a&nbsp;b, &nbsp;",
        "caf&#233;, &#233;",
        "caf&#xE9;, &#xE9;",
        "R&amp;D, &amp;",
        "&lt;b&gt;, &lt;",
        "&Aacute;, &Aacute;",
        "&Zeta;, &Zeta;",
        "&zeta;, &zeta;",
        "&#960;, &#960;",
        "&#9;, &#9;",
        "a&lt;, &lt;",
        "a text of more than thirty characters&nbsp;before it, &nbsp;",
        "&CounterClockwiseContourIntegral;, &CounterClockwiseContourIntegral;"
    })
    void debrisOfMarkUpIsReported(String text, String mark) {
        assertThat(Judge.messages("BIL-006", LocalizedText.en(text)))
                .containsExactly("The text holds left-over mark-up: " + mark);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NGOs",
                "R&D; more",
                "a & b;",
                "5 * 3",
                "snake_case",
                "_____",
                "***",
                "AT&T",
                "&",
                "&#;",
                "a&",
                "R&D",
                "Q&A; and more",
                "& more",
                "&nbsp",
                "&toolongtobeanentitynameatallreally;",
                "&toolongtobeanentitynameatallreal;"
            })
    void ordinaryCharactersAreNoMarkUp(String text) {
        assertThat(Judge.places("BIL-006", LocalizedText.en(text))).isEmpty();
    }

    @Test
    void nothingStandsTwice() {
        assertThat(Judge.places("BIL-007", LocalizedText.fr("le suivi").en("meet with with them")))
                .containsExactly("/en");
        assertThat(Judge.places("BIL-007", LocalizedText.fr("en 2018 (2018)").en("2018, 2018")))
                .containsExactlyInAnyOrder("/fr", "/en");
        assertThat(Judge.places("BIL-007", LocalizedText.fr("en 2018"))).isEmpty();
    }

    @Test
    void frenchFollowsItsTypography() {
        assertThat(Judge.places(
                        "BIL-010", LocalizedText.en("Etats: \"x\"").fr("Etats").with("fr-CA", "Etats")))
                .containsExactly("/fr");
    }

    @Test
    void aSentenceIsTranslated() {
        String english = "The group has produced several guides.";
        String french = "Le groupe a produit plusieurs guides.";
        assertThat(Judge.places("BIL-011", LocalizedText.fr(english).en(english)))
                .containsExactly("/fr");
        assertThat(Judge.places("BIL-011", LocalizedText.en(english).with("fr-CA", english)))
                .containsExactly("/fr-CA");
        assertThat(Judge.places("BIL-011", LocalizedText.fr(french).en(french))).containsExactly("/en");
        assertThat(Judge.places("BIL-011", LocalizedText.en(french).fr(french))).containsExactly("/en");
        assertThat(Judge.places("BIL-011", LocalizedText.en(english).fr(french)))
                .isEmpty();
        assertThat(Judge.places("BIL-011", LocalizedText.en("Paris").fr("Paris")))
                .isEmpty();
        assertThat(Judge.places("BIL-011", LocalizedText.en(english).with("de", english)))
                .isEmpty();
        assertThat(Judge.places("BIL-011", LocalizedText.of("fr", english, "fr-CA", english)))
                .isEmpty();
        assertThat(Judge.places("BIL-011", LocalizedText.of("en-GB", english, "en", english)))
                .isEmpty();
    }

    private static List<String> missing(LocalizedText text, String... languages) {
        return PartnershipValidator.standard()
                .asOf(Judge.DAY)
                .requiringLanguages(languages)
                .validate(text)
                .findings()
                .stream()
                .filter(finding -> finding.getRule().equals("BIL-012"))
                .map(finding -> finding.getMessage())
                .toList();
    }

    @Test
    void aLanguageAskedForIsThere() {
        assertThat(missing(LocalizedText.en("Guide"), "en", "fr", "ar"))
                .hasSize(2)
                .anyMatch(message -> message.contains("\"fr\""))
                .anyMatch(message -> message.contains("\"ar\""));
        assertThat(missing(LocalizedText.en("Guide").with("fr-CA", "Guide"), "en", "fr"))
                .isEmpty();
        assertThat(missing(LocalizedText.empty(), "fr")).isEmpty();
        assertThat(missing(LocalizedText.en("Guide"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"und", "mul", "zxx"})
    void aTextOfNoOneLanguageMayBeInThatLanguage(String tag) {
        assertThat(missing(LocalizedText.of(tag, "2018"), "fr")).isEmpty();
    }
}
