package org.ngopartnership.validation.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ngopartnership.document.BilingualDocument;
import org.ngopartnership.document.Circulation;
import org.ngopartnership.document.CirculationKind;
import org.ngopartnership.document.DocumentSymbol;
import org.ngopartnership.document.DocumentVersion;
import org.ngopartnership.document.Review;
import org.ngopartnership.document.ReviewState;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.text.LanguageTag;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.validation.rules.Judge;
import org.ngopartnership.value.OtherName;
import org.ngopartnership.value.Party;

class DocumentRulesTest {

    private static BilingualDocument document(DocumentVersion... versions) {
        return Samples.document(document -> document.versions(List.of(versions)));
    }

    private static DocumentVersion version(String... languages) {
        return Samples.minimalDocumentVersion(version -> version.addLanguages(languages));
    }

    private static DocumentVersion version(String label, String date) {
        return Samples.minimalDocumentVersion(version -> version.label(label).date(date));
    }

    @Test
    void aTitleADescriptionASymbolOrAnotherNameSaysWhatADocumentIs() {
        BilingualDocument bare = Samples.minimalDocument(document -> document.title(LocalizedText.empty()));
        assertThat(Judge.places("DOC-001", bare)).containsExactly("");
        assertThat(Judge.places("DOC-001", bare.withTitle(LocalizedText.en(" "))))
                .containsExactly("");
        assertThat(Judge.places("DOC-001", bare.withTitle(LocalizedText.en("Guide"))))
                .isEmpty();
        assertThat(Judge.places("DOC-001", bare.withDescription(LocalizedText.fr("un guide"))))
                .isEmpty();
        assertThat(Judge.places("DOC-001", bare.withSymbol(DocumentSymbol.parse("36 C/48"))))
                .isEmpty();
        OtherName name = Samples.otherName();
        assertThat(Judge.places("DOC-001", bare.withOtherNames(name))).isEmpty();
        assertThat(Judge.places("DOC-001", bare.withOtherNames(name.withText(LocalizedText.en("")))))
                .containsExactly("");
    }

    @Test
    void anOriginalLanguageIsNamedOnce() {
        assertThat(Judge.places("DOC-002", Samples.document(french -> french.addOriginalLanguages("en", "fr", "FR"))))
                .containsExactly("/originalLanguages/2", "/originalLanguages/3");
        assertThat(Judge.places("DOC-002", Samples.document(french -> french.addOriginalLanguages("fr-CA"))))
                .isEmpty();
        assertThat(Judge.places("DOC-002", Samples.minimalDocument())).isEmpty();
    }

    @Test
    void anOriginalLanguageHasAVersionAmongThoseStated() {
        BilingualDocument french = Samples.minimalDocument(document -> document.addOriginalLanguages("fr", "fr"));
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
        BilingualDocument document = document(version("en", "ru", "fr", "ru")).withSymbol(DocumentSymbol.parse(symbol));
        assertThat(Judge.places("DOC-004", document))
                .containsExactlyElementsOf(place.isEmpty() ? List.of() : List.of(place));
        assertThat(Judge.places("DOC-004", Samples.minimalDocument(other -> other.addOriginalLanguages("ru"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "202 EX/37, 202 EX/37.INF, 1",
        "'', 202 EX/37.INF, 1",
        "202 EX/37.INF, 202 EX/37, 0",
        "202 EX/37.INF, '', 1",
        "202 EX/37, '', 0"
    })
    void aVersionIsJudgedByItsOwnSymbolBeforeTheDocuments(String symbol, String own, int findings) {
        BilingualDocument document =
                document(version("ru").withSymbol(parsed(own))).withSymbol(parsed(symbol));
        assertThat(Judge.places("DOC-004", document)).hasSize(findings).allMatch("/versions/0/languages/0"::equals);
    }

    private static Optional<DocumentSymbol> parsed(String symbol) {
        return Optional.of(symbol).filter(text -> !text.isEmpty()).map(DocumentSymbol::parse);
    }

    @Test
    void aPublicationNamesItsChannelAndItsAddressIfOnline() {
        Circulation published =
                Samples.minimalCirculation(circulation -> circulation.kind(CirculationKind.PUBLICATION));
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
        return Samples.minimalCirculation(
                circulation -> circulation.kind(CirculationKind.PUBLICATION).channel(LocalizedText.und(channel)));
    }

    @Test
    void onlyRecordedDivergencesOfADisseminationAreReported() {
        Circulation circulation = Samples.minimalCirculation(dissemination ->
                dissemination.audience(LocalizedText.fr("partenaires des ONG").en("partner NGOs")));
        assertThat(Judge.places("DOC-007", circulation)).isEmpty();
        Circulation diverging = circulation.withDivergences(Samples.divergence());
        assertThat(Judge.places("DOC-007", diverging)).containsExactly("/divergences/0");
        assertThat(Judge.messages("DOC-007", diverging))
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
        DocumentVersion one = version(label, date);
        DocumentVersion other = version(later, laterDate);
        if (laterDate.equals("2020")) {
            assertThat(Judge.places("DOC-009", document(one, other))).isEmpty();
        } else {
            assertThat(Judge.places("DOC-009", document(one, other))).containsExactly("/versions/1/date");
            assertThat(Judge.places("DOC-009", document(other, one))).containsExactly("/versions/0/date");
        }
    }

    @Test
    void theMessageNamesTheEarlierVersionAndItsPositionFromOne() {
        assertThat(Judge.messages(
                        "DOC-009",
                        document(version("draft", "2019-12"), version("v1", "2020-02"), version("v2", "2020-01"))))
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
        assertThat(Judge.places("DOC-009", document(version(label, date), version(later, laterDate))))
                .isEmpty();
    }

    @Test
    void versionsWithoutLabelDateOrCommonLanguageHaveNoOrder() {
        DocumentVersion first = version("v1", "2020-02");
        DocumentVersion second = version("v2", "2020-01");
        DocumentVersion french = first.withLanguages(LanguageTag.FR);
        DocumentVersion english = second.withLanguages(LanguageTag.EN);
        assertThat(Judge.places("DOC-009", document(french, english))).isEmpty();
        assertThat(Judge.places("DOC-009", document(french, english.withLanguages(french.getLanguages()))))
                .hasSize(1);
        assertThat(Judge.places("DOC-009", document(french, second))).hasSize(1);
        DocumentVersion undated = first.withDate(Optional.empty());
        DocumentVersion unlabelled = first.withLabel(Optional.empty());
        assertThat(Judge.places("DOC-009", document(undated, second, unlabelled)))
                .isEmpty();
        assertThat(Judge.places("DOC-009", document(first, second.withDate(Optional.empty()))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2022-01, 1", "2023-06-29, 1", "2023-06-30, 0", "2023, 0", "2023?, 0", "2024-03, 0"})
    void commentsAreNotAwaitedForMoreThanAYear(String since, int findings) {
        Review review = Samples.review(
                sample -> sample.state(ReviewState.AWAITING_COMMENTS).since(since));
        assertThat(Judge.places("DOC-010", review)).hasSize(findings);
        assertThat(Judge.places("DOC-010", review.withState(ReviewState.COMMENTED)))
                .isEmpty();
        assertThat(Judge.places("DOC-010", review.withSince(Optional.empty()))).isEmpty();
    }

    @Test
    void languagesBesideTheWorkingOnesAreWorthKnowing() {
        BilingualDocument document =
                Samples.document(french -> french.addOriginalLanguages("eo", "zh-Hans", "und", "x-private")
                        .versions(List.of(version("ar", "eo", "ru", "it"), version("es", "it-CH", "fr"))));
        assertThat(Judge.places("LNG-002", document))
                .containsExactly("/originalLanguages/1", "/versions/0/languages/3");
        assertThat(Judge.places("LNG-002", Samples.document())).isEmpty();
    }
}
