package org.ngopartnership.validation.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ngopartnership.document.BilingualDocument;
import org.ngopartnership.document.Segment;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.validation.rules.Judge;

/** Documents that are told by something else than a title, and versions by a date. */
class UnusualDocumentsTest {

    @Test
    void aDocumentIsToldByItsTextOrTheSymbolOfAVersion() {
        BilingualDocument bare = Samples.minimalDocument(document -> document.title(LocalizedText.empty()));
        assertThat(Judge.places("DOC-001", bare)).containsExactly("");
        Segment title = Samples.segment();
        assertThat(Judge.places("DOC-001", bare.withSegments(title))).isEmpty();
        assertThat(Judge.places("DOC-001", bare.withSegments(title.withText(LocalizedText.fr(" ")))))
                .hasSize(1);
        assertThat(Judge.places("DOC-001", bare.withVersions(Samples.minimalDocumentVersion())))
                .hasSize(1);
        assertThat(Judge.places("DOC-001", bare.withVersions(Samples.documentVersion())))
                .isEmpty();
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

    private static BilingualDocument numbered(String label) {
        return Samples.document(sample -> sample.versions(List.of(
                Samples.documentVersion(
                        version -> version.label(label.formatted(2)).date("2019")),
                Samples.documentVersion(
                        version -> version.label(label.formatted(1)).date("2020")))));
    }
}
