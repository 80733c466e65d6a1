package org.ngopartnership.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ngopartnership.text.LocalizedText;

class BilingualDocumentTest {

    private static Segment segment(String id, String text) {
        return Segment.builder()
                .id(id)
                .kind(SegmentKind.PARAGRAPH)
                .text(LocalizedText.fr(text))
                .build();
    }

    @Test
    void aSegmentIsFoundByItsId() {
        BilingualDocument document = BilingualDocument.builder()
                .id("note")
                .addSegments(segment("p1", "Un"), segment("p2", "Deux"), segment("p2", "Encore"))
                .build();
        assertThat(document.segment("p1")).contains(segment("p1", "Un"));
        assertThat(document.segment("p2")).contains(segment("p2", "Deux"));
        assertThat(document.segment("p3")).isEmpty();
    }
}
