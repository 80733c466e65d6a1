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
class DocumentSamples extends NgoSamples {

    DocumentSamples() {}

    /**
     * A paragraph in French and English.
     *
     * @return the segment
     */
    public static Segment segment() {
        return segment(sample -> sample);
    }

    /**
     * The segment of {@link #segment()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed segment
     */
    public static Segment segment(UnaryOperator<Segment.Builder> changes) {
        return changes.apply(Segment.builder()
                        .id("welcome")
                        .kind(SegmentKind.PARAGRAPH)
                        .text(LocalizedText.fr("Chacun est le bienvenu.").en("Every reader is welcome.")))
                .build();
    }

    /**
     * A header that stands in one language on purpose.
     *
     * @return the segment
     */
    public static Segment minimalSegment() {
        return minimalSegment(sample -> sample);
    }

    /**
     * The segment of {@link #minimalSegment()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed segment
     */
    public static Segment minimalSegment(UnaryOperator<Segment.Builder> changes) {
        return changes.apply(Segment.builder()
                        .id("header")
                        .kind(SegmentKind.HEADER)
                        .text(LocalizedText.fr("Guide"))
                        .oneSided(true))
                .build();
    }

    /**
     * The order of the segments in French.
     *
     * @return the half
     */
    public static Half half() {
        return half(sample -> sample);
    }

    /**
     * The half of {@link #half()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed half
     */
    public static Half half(UnaryOperator<Half.Builder> changes) {
        return changes.apply(Half.builder().language("fr").addSegments("title", "welcome"))
                .build();
    }

    /**
     * A half in English, whose segments are not told.
     *
     * @return the half
     */
    public static Half minimalHalf() {
        return minimalHalf(sample -> sample);
    }

    /**
     * The half of {@link #minimalHalf()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed half
     */
    public static Half minimalHalf(UnaryOperator<Half.Builder> changes) {
        return changes.apply(Half.builder().language("en")).build();
    }

    /**
     * A shift of meaning between two languages, with the words concerned.
     *
     * @return the divergence
     */
    public static Divergence divergence() {
        return divergence(sample -> sample);
    }

    /**
     * The divergence of {@link #divergence()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed divergence
     */
    public static Divergence divergence(UnaryOperator<Divergence.Builder> changes) {
        return changes.apply(Divergence.builder()
                        .kind(DivergenceKind.MEANING)
                        .addSegments("welcome")
                        .quotes(LocalizedText.en("every reader").fr("chacun"))
                        .note(LocalizedText.en("the French says more").fr("le français en dit plus")))
                .build();
    }

    /**
     * A divergence of which only the kind is known.
     *
     * @return the divergence
     */
    public static Divergence minimalDivergence() {
        return minimalDivergence(sample -> sample);
    }

    /**
     * The divergence of {@link #minimalDivergence()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed divergence
     */
    public static Divergence minimalDivergence(UnaryOperator<Divergence.Builder> changes) {
        return changes.apply(Divergence.builder().kind(DivergenceKind.UNCLEAR)).build();
    }

    /**
     * A version in two languages, with its date and its address.
     *
     * @return the document version
     */
    public static DocumentVersion documentVersion() {
        return documentVersion(sample -> sample);
    }

    /**
     * The document version of {@link #documentVersion()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed document version
     */
    public static DocumentVersion documentVersion(UnaryOperator<DocumentVersion.Builder> changes) {
        return changes.apply(DocumentVersion.builder()
                        .label("1.0")
                        .addLanguages("fr", "en")
                        .date("2018-06")
                        .symbol("PAX-2019/WS/1")
                        .address("https://committee.example.org/guide-libraries-1"))
                .build();
    }

    /**
     * A version of which only the label is known.
     *
     * @return the document version
     */
    public static DocumentVersion minimalDocumentVersion() {
        return minimalDocumentVersion(sample -> sample);
    }

    /**
     * The document version of {@link #minimalDocumentVersion()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed document version
     */
    public static DocumentVersion minimalDocumentVersion(UnaryOperator<DocumentVersion.Builder> changes) {
        return changes.apply(DocumentVersion.builder().label("0.9")).build();
    }

    /**
     * The publication on the website of a committee.
     *
     * @return the circulation
     */
    public static Circulation circulation() {
        return circulation(sample -> sample);
    }

    /**
     * The circulation of {@link #circulation()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed circulation
     */
    public static Circulation circulation(UnaryOperator<Circulation.Builder> changes) {
        return changes.apply(Circulation.builder()
                        .kind(CirculationKind.PUBLICATION)
                        .audience(LocalizedText.en("libraries").fr("les bibliothèques"))
                        .channel(
                                LocalizedText.en("the website of the Committee").fr("le site du Comité"))
                        .channelOf(Party.id("liaison-committee"))
                        .address("https://committee.example.org/guide-libraries")
                        .date("2018-06~"))
                .build();
    }

    /**
     * A dissemination of which no more is known.
     *
     * @return the circulation
     */
    public static Circulation minimalCirculation() {
        return minimalCirculation(sample -> sample);
    }

    /**
     * The circulation of {@link #minimalCirculation()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed circulation
     */
    public static Circulation minimalCirculation(UnaryOperator<Circulation.Builder> changes) {
        return changes.apply(Circulation.builder().kind(CirculationKind.DISSEMINATION))
                .build();
    }

    /**
     * A review that was offered, discussed and answered.
     *
     * @return the review
     */
    public static Review review() {
        return review(sample -> sample);
    }

    /**
     * The review of {@link #review()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed review
     */
    public static Review review(UnaryOperator<Review.Builder> changes) {
        return changes.apply(Review.builder()
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

    /**
     * A review that is done.
     *
     * @return the review
     */
    public static Review minimalReview() {
        return minimalReview(sample -> sample);
    }

    /**
     * The review of {@link #minimalReview()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed review
     */
    public static Review minimalReview(UnaryOperator<Review.Builder> changes) {
        return changes.apply(Review.builder().state(ReviewState.VALIDATED)).build();
    }

    /**
     * A topic of a group.
     *
     * @return the topic ref
     */
    public static TopicRef topicRef() {
        return topicRef(sample -> sample);
    }

    /**
     * The topic ref of {@link #topicRef()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed topic ref
     */
    public static TopicRef topicRef(UnaryOperator<TopicRef.Builder> changes) {
        return changes.apply(TopicRef.builder().group("wg-libraries").topic("villages"))
                .build();
    }

    /**
     * A topic of a group; there is nothing to leave out.
     *
     * @return the topic ref
     */
    public static TopicRef minimalTopicRef() {
        return minimalTopicRef(sample -> sample);
    }

    /**
     * The topic ref of {@link #minimalTopicRef()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed topic ref
     */
    public static TopicRef minimalTopicRef(UnaryOperator<TopicRef.Builder> changes) {
        return changes.apply(TopicRef.builder().group("wg-libraries").topic("schools"))
                .build();
    }

    /**
     * A paper in English and French with segments, circulation and review.
     *
     * @return the document
     */
    public static BilingualDocument document() {
        return document(sample -> sample);
    }

    /**
     * The document of {@link #document()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed document
     */
    public static BilingualDocument document(UnaryOperator<BilingualDocument.Builder> changes) {
        return changes.apply(BilingualDocument.builder()
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

    /**
     * A document of which only the title is known.
     *
     * @return the document
     */
    public static BilingualDocument minimalDocument() {
        return minimalDocument(sample -> sample);
    }

    /**
     * The document of {@link #minimalDocument()} with changes. Whether the result is still valid is the caller's matter.
     *
     * @param changes  changes the builder, which holds the sample
     * @return the changed document
     */
    public static BilingualDocument minimalDocument(UnaryOperator<BilingualDocument.Builder> changes) {
        return changes.apply(BilingualDocument.builder()
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
