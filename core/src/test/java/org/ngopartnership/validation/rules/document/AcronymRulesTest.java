package org.ngopartnership.validation.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ngopartnership.document.BilingualDocument;
import org.ngopartnership.document.Segment;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.validation.rules.Judge;

class AcronymRulesTest {

    private static Segment paragraph(LocalizedText text) {
        return Samples.segment(segment -> segment.text(text));
    }

    private static BilingualDocument document(Segment... segments) {
        return Samples.minimalDocument(document -> document.addSegments(segments));
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
}
