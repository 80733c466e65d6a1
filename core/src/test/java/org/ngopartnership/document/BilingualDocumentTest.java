package org.ngopartnership.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.text.LocalizedText;

class BilingualDocumentTest {

    private static Segment segment(String id, String text) {
        return Samples.segment(segment -> segment.id(id).text(LocalizedText.fr(text)));
    }

    @Test
    void aSegmentIsFoundByItsId() {
        BilingualDocument document = Samples.document(
                sample -> sample.addSegments(segment("p1", "Un"), segment("p2", "Deux"), segment("p2", "Encore")));
        assertThat(document.segment("p1")).contains(segment("p1", "Un"));
        assertThat(document.segment("p2")).contains(segment("p2", "Deux"));
        assertThat(document.segment("p3")).isEmpty();
    }
}
