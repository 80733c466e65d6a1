package org.ngopartnership.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ngopartnership.document.BilingualDocument;
import org.ngopartnership.document.Circulation;
import org.ngopartnership.document.CirculationKind;
import org.ngopartnership.document.Divergence;
import org.ngopartnership.document.DivergenceKind;
import org.ngopartnership.document.DocumentVersion;
import org.ngopartnership.document.Review;
import org.ngopartnership.document.ReviewState;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.OtherName;
import org.ngopartnership.value.OtherNameKind;
import org.ngopartnership.value.Party;

class DocumentRulesTest {

    private static BilingualDocument.Builder document() {
        return BilingualDocument.builder().id("guide").title(LocalizedText.en("Guide"));
    }

    private static DocumentVersion version(String... languages) {
        return DocumentVersion.builder().addLanguages(languages).build();
    }

    private static DocumentVersion version(String label, String date) {
        return DocumentVersion.builder().label(label).date(date).build();
    }

    @Test
    void aTitleADescriptionASymbolOrAnotherNameSaysWhatADocumentIs() {
        BilingualDocument bare = BilingualDocument.builder().id("guide").build();
        assertThat(Judge.places("DOC-001", bare)).containsExactly("");
        assertThat(Judge.places("DOC-001", bare.withTitle(LocalizedText.en(" "))))
                .containsExactly("");
        assertThat(Judge.places("DOC-001", bare.withTitle(LocalizedText.en("Guide"))))
                .isEmpty();
        assertThat(Judge.places("DOC-001", bare.withDescription(LocalizedText.fr("un guide"))))
                .isEmpty();
        assertThat(Judge.places(
                        "DOC-001",
                        BilingualDocument.builder()
                                .id("guide")
                                .symbol("36 C/48")
                                .build()))
                .isEmpty();
        OtherName name = OtherName.builder()
                .kind(OtherNameKind.SHORT)
                .text(LocalizedText.en("Guide"))
                .build();
        assertThat(Judge.places("DOC-001", bare.withOtherNames(name))).isEmpty();
        assertThat(Judge.places("DOC-001", bare.withOtherNames(name.withText(LocalizedText.en("")))))
                .containsExactly("");
    }

    @Test
    void anOriginalLanguageIsNamedOnce() {
        assertThat(Judge.places(
                        "DOC-002",
                        document().addOriginalLanguages("fr", "en", "fr", "FR").build()))
                .containsExactly("/originalLanguages/2", "/originalLanguages/3");
        assertThat(Judge.places(
                        "DOC-002",
                        document().addOriginalLanguages("fr", "fr-CA").build()))
                .isEmpty();
        assertThat(Judge.places("DOC-002", document().build())).isEmpty();
    }

    @Test
    void anOriginalLanguageHasAVersionAmongThoseStated() {
        BilingualDocument french = document().addOriginalLanguages("fr", "fr").build();
        assertThat(Judge.places("DOC-003", french)).isEmpty();
        assertThat(Judge.places("DOC-003", french.withVersions(version("en")))).containsExactly("/originalLanguages/0");
        assertThat(Judge.places("DOC-003", french.withVersions(version("en"), version("fr-FR"))))
                .isEmpty();
        assertThat(Judge.places("DOC-003", french.withVersions(version("en"), version())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "182 EX/INF.18, /versions/0/languages/1",
        "202 EX/37.INF.2, /versions/0/languages/1",
        "202 EX/37, ''",
        "35 C/INF.27, ''",
        "informal, ''"
    })
    void informationDocumentsOfTheBoardAreInTwoLanguages(String symbol, String place) {
        BilingualDocument document = document()
                .symbol(symbol)
                .addVersions(version("en", "ru", "fr", "ru"))
                .build();
        assertThat(Judge.places("DOC-004", document))
                .containsExactlyElementsOf(place.isEmpty() ? List.of() : List.of(place));
        assertThat(Judge.places("DOC-004", document().addOriginalLanguages("ru").build()))
                .isEmpty();
    }

    @Test
    void aPublicationNamesItsChannelAndItsAddressIfOnline() {
        Circulation published =
                Circulation.builder().kind(CirculationKind.PUBLICATION).build();
        assertThat(Judge.places("DOC-005", published)).containsExactly("");
        assertThat(Judge.places("DOC-005", published.withAddress("https://guide.example.org")))
                .isEmpty();
        assertThat(Judge.places("DOC-005", published.withChannelOf(Party.code("SECRETARIAT"))))
                .isEmpty();
        assertThat(Judge.places("DOC-005", published.withKind(CirculationKind.DISSEMINATION)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"the website", "le site du Comité", "En ligne", "Internet", "a web page"})
    void aChannelOnlineNeedsAnAddress(String channel) {
        assertThat(Judge.places("DOC-005", publishedIn(channel))).containsExactly("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"the newsletter", "une revue", "www.example.org, the website", "site https://example.org"})
    void anotherChannelDoesNot(String channel) {
        assertThat(Judge.places("DOC-005", publishedIn(channel))).isEmpty();
    }

    private static Circulation publishedIn(String channel) {
        return Circulation.builder()
                .kind(CirculationKind.PUBLICATION)
                .channel(LocalizedText.und(channel))
                .build();
    }

    @Test
    void onlyRecordedDivergencesOfADisseminationAreReported() {
        Circulation circulation = Circulation.builder()
                .kind(CirculationKind.DISSEMINATION)
                .audience(LocalizedText.fr("partenaires des ONG").en("partner NGOs"))
                .build();
        assertThat(Judge.places("DOC-007", circulation)).isEmpty();
        Divergence divergence =
                Divergence.builder().kind(DivergenceKind.MEANING).build();
        assertThat(Judge.places("DOC-007", circulation.withDivergences(divergence)))
                .containsExactly("/divergences/0");
        assertThat(Judge.messages("DOC-007", circulation.withDivergences(divergence)))
                .singleElement()
                .asString()
                .contains("MEANING");
    }

    @ParameterizedTest
    @CsvSource({
        "v1, 2020-02, v2, 2020-01",
        "v1, 2020-02, V2, 2020-01",
        "v9, 2020-02, v10, 2020-01",
        "1.5, 2020-02, 2.0, 2020-01",
        "1.9, 2020-02, 1.10, 2020-01",
        "v01, 2020-02, v2, 2020-01",
        "v0, 2020-02, v1, 2020-01",
        "v00, 2020-02, v01, 2020-01",
        "Rev. 1 (fr), 2020-02, Rev. 2 (fr), 2020"
    })
    void aLaterVersionDoesNotPredateAnEarlier(String label, String date, String later, String laterDate) {
        BilingualDocument document = document()
                .addVersions(version(label, date), version(later, laterDate))
                .build();
        if (laterDate.equals("2020")) {
            assertThat(Judge.places("DOC-009", document)).isEmpty();
        } else {
            assertThat(Judge.places("DOC-009", document)).containsExactly("/versions/1/date");
            assertThat(Judge.places(
                            "DOC-009",
                            document.withVersions(
                                    document.getVersions().get(1),
                                    document.getVersions().get(0))))
                    .containsExactly("/versions/0/date");
        }
    }

    @Test
    void theMessageNamesTheEarlierVersionAndItsPositionFromOne() {
        assertThat(Judge.messages(
                        "DOC-009",
                        document()
                                .addVersions(
                                        version("draft", "2019-12"), version("v1", "2020-02"), version("v2", "2020-01"))
                                .build()))
                .singleElement()
                .asString()
                .startsWith("This version is dated 2020-01, before version 2 in the list, which is dated 2020-02");
    }

    @ParameterizedTest
    @CsvSource({
        "v1, 2020-01, v2, 2020-02",
        "v2, 2020-02, v2, 2020-01",
        "draft, 2020-02, final, 2020-01",
        "draft 1, 2020-02, final 2, 2020-01",
        "v1 fr, 2020-02, v2 en, 2020-01",
        "v1, 2020-02, v, 2020-01",
        "v0, 2020-02, v00, 2020-01",
        "v00, 2020-02, v0, 2020-01"
    })
    void otherLabelsSayNothingOfTheOrder(String label, String date, String later, String laterDate) {
        assertThat(Judge.places(
                        "DOC-009",
                        document()
                                .addVersions(version(label, date), version(later, laterDate))
                                .build()))
                .isEmpty();
    }

    @Test
    void versionsWithoutLabelDateOrCommonLanguageHaveNoOrder() {
        DocumentVersion first = version("v1", "2020-02");
        DocumentVersion second = version("v2", "2020-01");
        DocumentVersion french =
                DocumentVersion.builder().from(first).addLanguages("fr").build();
        DocumentVersion english =
                DocumentVersion.builder().from(second).addLanguages("en").build();
        assertThat(Judge.places(
                        "DOC-009", document().addVersions(french, english).build()))
                .isEmpty();
        assertThat(Judge.places(
                        "DOC-009",
                        document()
                                .addVersions(french, english.withLanguages(french.getLanguages()))
                                .build()))
                .hasSize(1);
        assertThat(Judge.places(
                        "DOC-009", document().addVersions(french, second).build()))
                .hasSize(1);
        DocumentVersion undated = DocumentVersion.builder().label("v1").build();
        DocumentVersion unlabelled = DocumentVersion.builder().date("2020-02").build();
        assertThat(Judge.places(
                        "DOC-009",
                        document().addVersions(undated, second, unlabelled).build()))
                .isEmpty();
        assertThat(Judge.places(
                        "DOC-009",
                        document()
                                .addVersions(
                                        first,
                                        DocumentVersion.builder().label("v2").build())
                                .build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2022-01, 1", "2023-06-29, 1", "2023-06-30, 0", "2023, 0", "2023?, 0", "2024-03, 0"})
    void commentsAreNotAwaitedForMoreThanAYear(String since, int findings) {
        Review review = Review.builder()
                .state(ReviewState.AWAITING_COMMENTS)
                .since(since)
                .build();
        assertThat(Judge.places("DOC-010", review)).hasSize(findings);
        assertThat(Judge.places("DOC-010", review.withState(ReviewState.COMMENTED)))
                .isEmpty();
        assertThat(Judge.places(
                        "DOC-010",
                        Review.builder().state(ReviewState.AWAITING_COMMENTS).build()))
                .isEmpty();
    }

    @Test
    void languagesBesideTheWorkingOnesAreWorthKnowing() {
        BilingualDocument document = document()
                .addOriginalLanguages("eo", "zh-Hans", "und", "x-private")
                .addVersions(version("ar", "eo", "ru", "it"), version("es", "it-CH", "fr"))
                .build();
        assertThat(Judge.places("LNG-002", document))
                .containsExactly("/originalLanguages/0", "/versions/0/languages/3");
        assertThat(Judge.places("LNG-002", document().build())).isEmpty();
    }
}
