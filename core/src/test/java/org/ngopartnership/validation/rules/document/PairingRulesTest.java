package org.ngopartnership.validation.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ngopartnership.document.BilingualDocument;
import org.ngopartnership.document.Segment;
import org.ngopartnership.document.SegmentKind;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.validation.rules.Judge;

class PairingRulesTest {

    private static final Segment BOTH = item(LocalizedText.fr("accueil").en("reception"));

    private static final Segment FRENCH = item(LocalizedText.fr("suivi"));

    private static Segment item(LocalizedText text) {
        return paragraph(text).withKind(SegmentKind.LIST_ITEM);
    }

    private static Segment paragraph(LocalizedText text) {
        return Samples.segment(segment -> segment.text(text));
    }

    private static BilingualDocument document(Segment... segments) {
        return Samples.minimalDocument(document -> document.addSegments(segments));
    }

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

    private static Segment segment(String id, LocalizedText text) {
        return Samples.segment(segment -> segment.id(id).text(text));
    }

    @Test
    void segmentsStandInEveryLanguageOfTheDocument() {
        Segment both = Samples.segment();
        Segment frenchOnly = segment("p2", LocalizedText.fr("deux"));
        BilingualDocument document = Samples.minimalDocument(note -> note.addSegments(both, frenchOnly));
        assertThat(Judge.places("BIL-002", document)).containsExactly("/segments/1");
        assertThat(Judge.messages("BIL-002", document).get(0)).contains("p2").contains(": en.");
        assertThat(Judge.places("BIL-002", document.withSegments(both, frenchOnly.withOneSided(true))))
                .isEmpty();
        assertThat(Judge.places("BIL-002", document.withSegments(frenchOnly))).isEmpty();
        assertThat(Judge.places("BIL-002", document.withSegments(both, segment("p3", LocalizedText.of("zxx", "3")))))
                .isEmpty();
    }

    @Test
    void theHalvesSayWhichLanguagesADocumentHas() {
        BilingualDocument document = Samples.document(note ->
                note.segments(List.of(Samples.segment())).addHalves(Samples.minimalHalf(half -> half.language("ar"))));
        assertThat(Judge.messages("BIL-002", document))
                .singleElement()
                .asString()
                .contains(": ar.");
    }
}
