package org.ngopartnership.validation.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ngopartnership.document.BilingualDocument;
import org.ngopartnership.document.Segment;
import org.ngopartnership.document.SegmentKind;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.validation.PartnershipValidator;
import org.ngopartnership.validation.rules.Judge;

class PairingRulesTest {

    private static Segment item(LocalizedText text) {
        return paragraph(text).withKind(SegmentKind.LIST_ITEM);
    }

    private static Segment paragraph(LocalizedText text) {
        return Samples.segment(segment -> segment.text(text));
    }

    private static BilingualDocument document(Segment... segments) {
        return Samples.minimalDocument(document -> document.addSegments(segments));
    }

    private static final Segment BOTH = item(LocalizedText.fr("accueil").en("reception"));
    private static final Segment FRENCH = item(LocalizedText.fr("suivi"));

    @Test
    void aListHasAsManyItemsInEachLanguage() {
        Segment text = paragraph(LocalizedText.fr("un").en("one"));
        assertThat(Judge.places("BIL-003", document(text, BOTH, FRENCH, text))).containsExactly("/segments/1");
        assertThat(Judge.messages("BIL-003", document(BOTH, FRENCH)).get(0)).contains("fr 2, en 1");
        assertThat(Judge.places("BIL-003", document(text, BOTH, BOTH, text))).isEmpty();
        assertThat(Judge.places("BIL-003", document(BOTH, FRENCH.withOneSided(true))))
                .isEmpty();
        assertThat(Judge.places("BIL-003", document(BOTH, text, FRENCH))).isEmpty();
        assertThat(Judge.places("BIL-003", document(BOTH, item(LocalizedText.of("zxx", "3")))))
                .isEmpty();
        assertThat(Judge.places("BIL-003", document())).isEmpty();
    }

    @Test
    void aListInsideASegmentCountsToo() {
        assertThat(Judge.messages(
                        "BIL-003",
                        document(paragraph(
                                LocalizedText.fr("Sujets :\n- un\n- deux").en("Topics:\n- one")))))
                .singleElement()
                .asString()
                .contains("fr 2, en 1");
        assertThat(Judge.places(
                        "BIL-003",
                        document(paragraph(LocalizedText.fr("- un\n- deux").en("one and two")))))
                .isEmpty();
    }

    @Test
    void theLanguagesOfASegmentTellTheSameNumbers() {
        assertThat(Judge.places("BIL-004", paragraph(LocalizedText.fr("25 ONG").en("24 NGOs"))))
                .containsExactly("/text");
        assertThat(Judge.places("BIL-004", paragraph(LocalizedText.fr("25 ONG").en("about 25 NGOs"))))
                .isEmpty();
        assertThat(Judge.places("BIL-004", paragraph(LocalizedText.fr("25 ONG"))))
                .isEmpty();
    }

    private static BilingualDocument mentioning(String person, Segment... segments) {
        return document(segments)
                .withMentions(Samples.minimalMention(), Samples.minimalMention(mention -> mention.person(person)));
    }

    @Test
    void aPersonIsNamedInEachLanguage() {
        Segment one = paragraph(LocalizedText.fr("Awa Diallo coordonne").en("The group meets"));
        Segment two = paragraph(LocalizedText.fr("Réunion").en("chaired by Ms Diallo"));
        assertThat(Judge.places("BIL-005", mentioning("Awa Diallo", one))).containsExactly("/mentions/1/person");
        assertThat(Judge.messages("BIL-005", mentioning("Awa Diallo", one)).get(0))
                .endsWith("in: en.");
        assertThat(Judge.places("BIL-005", mentioning("Awa Diallo", one, two))).isEmpty();
        assertThat(Judge.places("BIL-005", mentioning("Martine Lévy", one))).isEmpty();
        assertThat(Judge.places("BIL-005", mentioning("Ng", one))).isEmpty();
        assertThat(Judge.places("BIL-005", mentioning("Awa Diallo"))).isEmpty();
        assertThat(Judge.places("BIL-005", mentioning("Awa Diallo", one.withOneSided(true))))
                .isEmpty();
    }

    @Test
    void aLanguageInAnotherScriptOrWithoutTextIsNotJudged() {
        Segment russian = paragraph(LocalizedText.fr("Awa Diallo coordonne").with("ru", "Рабочая группа"));
        assertThat(Judge.places("BIL-005", mentioning("Awa Diallo", russian))).isEmpty();
        BilingualDocument halves = mentioning("Awa Diallo", paragraph(LocalizedText.fr("Awa Diallo")))
                .withHalves(Samples.half(), Samples.minimalHalf());
        assertThat(Judge.places("BIL-005", halves)).isEmpty();
    }

    @Test
    void anAcronymIsExpandedInItsLanguage() {
        BilingualDocument document = document(
                paragraph(
                        LocalizedText.fr("le Bureau de la planification (BSP)").en("the Director of BSP")),
                paragraph(LocalizedText.fr("le BSP").en("the BSP and ODD").with("de", "das XYZ")));
        assertThat(Judge.places("BIL-009", document))
                .containsExactlyInAnyOrder("/segments/0/text/en", "/segments/1/text/en");
        assertThat(Judge.places(
                        "BIL-009",
                        document.withTitle(LocalizedText.en("Bureau of Strategic Planning"))
                                .withDescription(LocalizedText.en("on development (ODD)"))))
                .isEmpty();
        assertThat(Judge.places("BIL-009", document())).isEmpty();
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
    void aYearToldUnalikeInASegmentIsOneFinding() {
        LocalizedText text = LocalizedText.fr("en 2018").en("the 2018 conference's 2018");
        Segment segment = paragraph(text);
        assertThat(Judge.places("BIL-007", segment)).isEmpty();
        assertThat(Judge.places("BIL-004", segment)).containsExactly("/text");
        assertThat(Judge.places(
                        "BIL-007", document(segment).withSubject(text).withTitle(LocalizedText.en("2018 (2018)"))))
                .containsExactlyInAnyOrder("/subject/en", "/title/en");
        assertThat(Judge.places("BIL-007", text)).containsExactly("/en");
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
