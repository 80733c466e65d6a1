package org.ngopartnership.validation.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ngopartnership.document.BilingualDocument;
import org.ngopartnership.document.DocumentSymbol;
import org.ngopartnership.document.DocumentVersion;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.text.LanguageTag;
import org.ngopartnership.validation.rules.Judge;

class VersionRulesTest {

    @Test
    void anOriginalLanguageIsNamedOnce() {
        assertThat(Judge.places("DOC-002", Samples.document(french -> french.addOriginalLanguages("en", "fr", "FR"))))
                .containsExactly("/originalLanguages/2", "/originalLanguages/3");
        assertThat(Judge.places("DOC-002", Samples.document(french -> french.addOriginalLanguages("fr-CA"))))
                .isEmpty();
        assertThat(Judge.places("DOC-002", Samples.minimalDocument())).isEmpty();
    }

    private static DocumentVersion version(String... languages) {
        return Samples.minimalDocumentVersion(version -> version.addLanguages(languages));
    }

    private static DocumentVersion version(String label, String date) {
        return Samples.minimalDocumentVersion(version -> version.label(label).date(date));
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

    private static BilingualDocument document(DocumentVersion... versions) {
        return Samples.document(document -> document.versions(List.of(versions)));
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

    private static Optional<DocumentSymbol> parsed(String symbol) {
        return Optional.of(symbol).filter(text -> !text.isEmpty()).map(DocumentSymbol::parse);
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

    @Test
    void languagesBesideTheWorkingOnesAreWorthKnowing() {
        BilingualDocument document =
                Samples.document(french -> french.addOriginalLanguages("eo", "zh-Hans", "und", "x-private")
                        .versions(List.of(version("ar", "eo", "ru", "it"), version("es", "it-CH", "fr"))));
        assertThat(Judge.places("LNG-002", document))
                .containsExactly("/originalLanguages/1", "/versions/0/languages/3");
        assertThat(Judge.places("LNG-002", Samples.document())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "12.05.2020, 2020-05-12, 03.06.2020, 2020-06-03, 0",
        "du 12.05.2020, 2020-05-12, du 3.06.2020, 2020-06-03, 0",
        "12.06.2019, 2019-06-12, 12.05.2020, 2020-05-12, 0",
        "12.2019, 2019-12, 05.2020, 2020-05, 0",
        "12.05.20, 2020-05-12, 03.06.20, 2020-06-03, 0",
        "2020, 2019-12-01, 2019, 2020-01-01, 0",
        "v2020, 2019-12-01, v2019, 2020-01-01, 0",
        "2019/2021, 2019, 2019/2020, 2020, 0",
        "2020-05, 2019, 2020-03, 2020, 0",
        "draft 20200512, 2019, draft 20200312, 2020, 0",
        "12/05, 2019, 11/05, 2020, 0",
        "12 mai, 2019, 3 mai, 2020, 0",
        "v1 du 12 mai 2020, 2019, v1 du 3 mai 2020, 2020, 0",
        "v2.0.1, 2019, v1.9.3, 2020, 1",
        "v2 (2020), 2019, v1 (2020), 2020, 1",
        "2.10, 2019, 2.9, 2020, 1"
    })
    void aDateAsALabelDoesNotTellTheOrder(String label, String date, String other, String otherDate, int findings) {
        BilingualDocument document = Samples.document(sample -> sample.versions(List.of(
                Samples.documentVersion(version -> version.label(label).date(date)),
                Samples.documentVersion(version -> version.label(other).date(otherDate)))));
        assertThat(Judge.places("DOC-009", document)).hasSize(findings);
    }

    private static BilingualDocument numbered(String label) {
        return Samples.document(sample -> sample.versions(List.of(
                Samples.documentVersion(
                        version -> version.label(label.formatted(2)).date("2019")),
                Samples.documentVersion(
                        version -> version.label(label.formatted(1)).date("2020")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Part %d", "Annex %d", "Thème %d", "v1, partie %d", "Corr.%d", "§ a) %d"})
    void aNumberOfAPartIsNoneOfAVersion(String label) {
        assertThat(Judge.places("DOC-009", numbered(label))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%d", "(%d)", "Rev.%d", "Révision-%d", "part 1, v%d"})
    void aNumberAloneOrAfterAWordForVersionIsOneOfAVersion(String label) {
        assertThat(Judge.places("DOC-009", numbered(label))).hasSize(1);
    }
}
