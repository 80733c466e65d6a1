package org.ngopartnership.testkit;

import java.util.function.UnaryOperator;
import org.ngopartnership.document.BilingualDocument;
import org.ngopartnership.document.Circulation;
import org.ngopartnership.document.CirculationKind;
import org.ngopartnership.document.Divergence;
import org.ngopartnership.document.DivergenceKind;
import org.ngopartnership.document.DocumentVersion;
import org.ngopartnership.document.Half;
import org.ngopartnership.document.Review;
import org.ngopartnership.document.ReviewState;
import org.ngopartnership.document.Segment;
import org.ngopartnership.document.SegmentKind;
import org.ngopartnership.document.TopicRef;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.ExtensionValue;
import org.ngopartnership.value.Modality;
import org.ngopartnership.value.OtherName;
import org.ngopartnership.value.OtherNameKind;
import org.ngopartnership.value.Party;

/** Samples of documents and their parts. */
@SuppressWarnings("varargs") // the changes of a caller are read, and nothing is written to them
class DocumentSamples extends NgoSamples {

    DocumentSamples() {}

    /** {@return a paragraph in French and English} */
    @SafeVarargs
    public static Segment segment(UnaryOperator<Segment.Builder>... changes) {
        return all(changes)
                .apply(Segment.builder()
                        .id("welcome")
                        .kind(SegmentKind.PARAGRAPH)
                        .text(LocalizedText.fr("Chacun est le bienvenu.").en("Every reader is welcome.")))
                .build();
    }

    /** {@return a header that stands in one language on purpose} */
    @SafeVarargs
    public static Segment minimalSegment(UnaryOperator<Segment.Builder>... changes) {
        return all(changes)
                .apply(Segment.builder()
                        .id("header")
                        .kind(SegmentKind.HEADER)
                        .text(LocalizedText.fr("Guide"))
                        .oneSided(true))
                .build();
    }

    /** {@return the order of the segments in French} */
    @SafeVarargs
    public static Half half(UnaryOperator<Half.Builder>... changes) {
        return all(changes)
                .apply(Half.builder().language("fr").addSegments("title", "welcome"))
                .build();
    }

    /** {@return a half in English, whose segments are not told} */
    @SafeVarargs
    public static Half minimalHalf(UnaryOperator<Half.Builder>... changes) {
        return all(changes).apply(Half.builder().language("en")).build();
    }

    /** {@return a shift of meaning between two languages, with the words concerned} */
    @SafeVarargs
    public static Divergence divergence(UnaryOperator<Divergence.Builder>... changes) {
        return all(changes)
                .apply(Divergence.builder()
                        .kind(DivergenceKind.MEANING)
                        .addSegments("welcome")
                        .quotes(LocalizedText.en("every reader").fr("chacun"))
                        .note(LocalizedText.en("the French says more").fr("le français en dit plus")))
                .build();
    }

    /** {@return a divergence of which only the kind is known} */
    @SafeVarargs
    public static Divergence minimalDivergence(UnaryOperator<Divergence.Builder>... changes) {
        return all(changes)
                .apply(Divergence.builder().kind(DivergenceKind.UNCLEAR))
                .build();
    }

    /** {@return a version in two languages, with its date and its address} */
    @SafeVarargs
    public static DocumentVersion documentVersion(UnaryOperator<DocumentVersion.Builder>... changes) {
        return all(changes)
                .apply(DocumentVersion.builder()
                        .label("1.0")
                        .addLanguages("fr", "en")
                        .date("2018-06")
                        .symbol("PAX-2019/WS/1")
                        .address("https://committee.example.org/guide-libraries-1"))
                .build();
    }

    /** {@return a version of which only the label is known} */
    @SafeVarargs
    public static DocumentVersion minimalDocumentVersion(UnaryOperator<DocumentVersion.Builder>... changes) {
        return all(changes).apply(DocumentVersion.builder().label("0.9")).build();
    }

    /** {@return the publication on the website of a committee} */
    @SafeVarargs
    public static Circulation circulation(UnaryOperator<Circulation.Builder>... changes) {
        return all(changes)
                .apply(Circulation.builder()
                        .kind(CirculationKind.PUBLICATION)
                        .audience(LocalizedText.en("libraries").fr("les bibliothèques"))
                        .channel(
                                LocalizedText.en("the website of the Committee").fr("le site du Comité"))
                        .channelOf(Party.id("liaison-committee"))
                        .address("https://committee.example.org/guide-libraries")
                        .date("2018-06~"))
                .build();
    }

    /** {@return a dissemination of which no more is known} */
    @SafeVarargs
    public static Circulation minimalCirculation(UnaryOperator<Circulation.Builder>... changes) {
        return all(changes)
                .apply(Circulation.builder().kind(CirculationKind.DISSEMINATION))
                .build();
    }

    /** {@return a review that was offered, discussed and answered} */
    @SafeVarargs
    public static Review review(UnaryOperator<Review.Builder>... changes) {
        return all(changes)
                .apply(Review.builder()
                        .state(ReviewState.COMMENTED)
                        .addDiscussedWith(Party.code("SECRETARIAT"))
                        .addReviewers(mention(change -> change.body(Party.code("SECRETARIAT"))))
                        .modality(Modality.OFFERED)
                        .since("2018-03")
                        .due("2018-05")
                        .asStated(LocalizedText.en("the Secretary-General offered to read it")
                                .fr("la secrétaire générale a proposé de le relire")))
                .build();
    }

    /** {@return a review that is done} */
    @SafeVarargs
    public static Review minimalReview(UnaryOperator<Review.Builder>... changes) {
        return all(changes).apply(Review.builder().state(ReviewState.VALIDATED)).build();
    }

    /** {@return a topic of a group} */
    @SafeVarargs
    public static TopicRef topicRef(UnaryOperator<TopicRef.Builder>... changes) {
        return all(changes)
                .apply(TopicRef.builder().group("wg-libraries").topic("villages"))
                .build();
    }

    /** {@return a topic of a group; there is nothing to leave out} */
    @SafeVarargs
    public static TopicRef minimalTopicRef(UnaryOperator<TopicRef.Builder>... changes) {
        return all(changes)
                .apply(TopicRef.builder().group("wg-libraries").topic("schools"))
                .build();
    }

    /** {@return a paper in English and French with segments, circulation and review} */
    @SafeVarargs
    public static BilingualDocument document(UnaryOperator<BilingualDocument.Builder>... changes) {
        return all(changes)
                .apply(BilingualDocument.builder()
                        .id("guide-libraries")
                        .kind("GUIDE")
                        .title(LocalizedText.en("A Guide for Libraries").fr("Guide à l'usage des bibliothèques"))
                        .description(LocalizedText.en("how to set up a small library")
                                .fr("comment monter une petite bibliothèque"))
                        .addOtherNames(OtherName.builder()
                                .kind(OtherNameKind.SHORT)
                                .text(LocalizedText.en("The Guide").fr("Le Guide"))
                                .build())
                        .symbol("PAX-2019/WS/1")
                        .issuer(Party.code("UNESCO"))
                        .producedBy(Party.id("wg-libraries"))
                        .addOriginalLanguages("fr")
                        .date("2018-05~")
                        .dateAsStated(LocalizedText.en("around May 2018").fr("vers mai 2018"))
                        .meeting("liaison-committee-2018-03")
                        .audience(LocalizedText.en("new libraries").fr("les nouvelles bibliothèques"))
                        .subject(LocalizedText.en("libraries").fr("les bibliothèques"))
                        .addTopics(topicRef())
                        .addVersions(documentVersion())
                        .addCirculation(circulation())
                        .review(review())
                        .addMentions(mention())
                        .addSegments(title(), segment())
                        .addHalves(half(), half(change -> change.language("en")))
                        .addDivergences(divergence())
                        .addEvidence(minimalEvidence())
                        .putExtensions("acme:shelf", new ExtensionValue.Num("12.50")))
                .build();
    }

    /** {@return a document of which only the title is known} */
    @SafeVarargs
    public static BilingualDocument minimalDocument(UnaryOperator<BilingualDocument.Builder>... changes) {
        return all(changes)
                .apply(BilingualDocument.builder()
                        .id("leaflet")
                        .title(LocalizedText.en("Leaflet").fr("Dépliant")))
                .build();
    }

    private static Segment title() {
        return Segment.builder()
                .id("title")
                .kind(SegmentKind.TITLE)
                .text(LocalizedText.fr("Guide à l'usage des bibliothèques").en("A Guide for Libraries"))
                .build();
    }
}
