package org.ngopartnership.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ngopartnership.document.BilingualDocument;
import org.ngopartnership.document.Segment;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.text.LocalizedText;

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
        "v2.0.1, 2019, v1.9.3, 2020, 1",
        "2.10, 2019, 2.9, 2020, 1"
    })
    void aDateAsALabelDoesNotTellTheOrder(String label, String date, String other, String otherDate, int findings) {
        BilingualDocument document = Samples.document(sample -> sample.versions(List.of(
                Samples.documentVersion(version -> version.label(label).date(date)),
                Samples.documentVersion(version -> version.label(other).date(otherDate)))));
        assertThat(Judge.places("DOC-009", document)).hasSize(findings);
    }
}
