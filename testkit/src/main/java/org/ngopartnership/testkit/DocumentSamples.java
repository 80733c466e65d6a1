package org.ngopartnership.testkit;

import org.ngopartnership.document.BilingualDocument;
import org.ngopartnership.document.Circulation;
import org.ngopartnership.document.CirculationKind;
import org.ngopartnership.document.DocumentVersion;
import org.ngopartnership.document.Half;
import org.ngopartnership.document.Review;
import org.ngopartnership.document.ReviewState;
import org.ngopartnership.document.Segment;
import org.ngopartnership.document.SegmentKind;
import org.ngopartnership.document.TopicRef;
import org.ngopartnership.text.LanguageTag;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.Mention;
import org.ngopartnership.value.Modality;
import org.ngopartnership.value.Party;

/** Samples of documents. */
final class DocumentSamples {

    private DocumentSamples() {}

    static BilingualDocument document() {
        return BilingualDocument.builder()
                .id("guide-libraries")
                .kind("GUIDE")
                .title(LocalizedText.en("A Guide for Libraries").fr("Guide à l'usage des bibliothèques"))
                .symbol("PAX-2019/WS/1")
                .producedBy(Party.id("wg-libraries"))
                .addOriginalLanguages(LanguageTag.parse("fr"))
                .date("2018-05~")
                .meeting("liaison-committee-2018-03")
                .audience(LocalizedText.en("new libraries").fr("les nouvelles bibliothèques"))
                .addTopics(TopicRef.builder()
                        .group("wg-libraries")
                        .topic("villages")
                        .build())
                .addVersions(DocumentVersion.builder()
                        .label("1.0")
                        .addLanguages(LanguageTag.parse("fr"), LanguageTag.parse("en"))
                        .date("2018-06")
                        .build())
                .addCirculation(Circulation.builder()
                        .kind(CirculationKind.PUBLICATION)
                        .channel(LocalizedText.en("the Committee's website").fr("le site du Comité"))
                        .channelOf(Party.id("liaison-committee"))
                        .address("https://committee.example.org/guide-libraries")
                        .build())
                .review(Review.builder()
                        .state(ReviewState.AWAITING_COMMENTS)
                        .addDiscussedWith(Party.code("SECRETARIAT"))
                        .addReviewers(Mention.builder()
                                .role(LocalizedText.en("Director").fr("Directrice"))
                                .roleCode("DIRECTOR")
                                .build())
                        .modality(Modality.OFFERED)
                        .build())
                .addSegments(
                        segment(
                                "title",
                                SegmentKind.TITLE,
                                "A Guide for Libraries",
                                "Guide à l'usage des bibliothèques"),
                        segment(
                                "welcome",
                                SegmentKind.PARAGRAPH,
                                "Every reader is welcome.",
                                "Chacun est le bienvenu."))
                .addHalves(half("fr"), half("en"))
                .build();
    }

    private static Segment segment(String id, SegmentKind kind, String english, String french) {
        return Segment.builder()
                .id(id)
                .kind(kind)
                .text(LocalizedText.fr(french).en(english))
                .build();
    }

    private static Half half(String language) {
        return Half.builder().language(language).addSegments("title", "welcome").build();
    }
}
