package org.ngopartnership.testkit;

import java.util.function.UnaryOperator;
import org.ngopartnership.document.BilingualDocument;
import org.ngopartnership.document.Circulation;
import org.ngopartnership.document.Divergence;
import org.ngopartnership.document.DocumentVersion;
import org.ngopartnership.document.Half;
import org.ngopartnership.document.Review;
import org.ngopartnership.document.Segment;
import org.ngopartnership.document.TopicRef;

/** Samples of documents and their parts. */
@SuppressWarnings("varargs") // the changes of a caller are read, and nothing is written to them
class DocumentSamples extends NgoSamples {

    DocumentSamples() {}

    /** {@return a paragraph in French and English} */
    @SafeVarargs
    public static Segment segment(UnaryOperator<Segment.Builder>... changes) {
        return sample("document/segments/1", Segment.TABLE, changes);
    }

    /** {@return a header that stands in one language on purpose} */
    @SafeVarargs
    public static Segment minimalSegment(UnaryOperator<Segment.Builder>... changes) {
        return sample("minimalSegment", Segment.TABLE, changes);
    }

    /** {@return the order of the segments in French} */
    @SafeVarargs
    public static Half half(UnaryOperator<Half.Builder>... changes) {
        return sample("document/halves/0", Half.TABLE, changes);
    }

    /** {@return a half in English, whose segments are not told} */
    @SafeVarargs
    public static Half minimalHalf(UnaryOperator<Half.Builder>... changes) {
        return sample("minimalHalf", Half.TABLE, changes);
    }

    /** {@return a shift of meaning between two languages, with the words concerned} */
    @SafeVarargs
    public static Divergence divergence(UnaryOperator<Divergence.Builder>... changes) {
        return sample("document/divergences/0", Divergence.TABLE, changes);
    }

    /** {@return a divergence of which only the kind is known} */
    @SafeVarargs
    public static Divergence minimalDivergence(UnaryOperator<Divergence.Builder>... changes) {
        return sample("minimalDivergence", Divergence.TABLE, changes);
    }

    /** {@return a version in two languages, with its date and its address} */
    @SafeVarargs
    public static DocumentVersion documentVersion(UnaryOperator<DocumentVersion.Builder>... changes) {
        return sample("document/versions/0", DocumentVersion.TABLE, changes);
    }

    /** {@return a version of which only the label is known} */
    @SafeVarargs
    public static DocumentVersion minimalDocumentVersion(UnaryOperator<DocumentVersion.Builder>... changes) {
        return sample("minimalDocumentVersion", DocumentVersion.TABLE, changes);
    }

    /** {@return the publication on the website of a committee} */
    @SafeVarargs
    public static Circulation circulation(UnaryOperator<Circulation.Builder>... changes) {
        return sample("document/circulation/0", Circulation.TABLE, changes);
    }

    /** {@return a dissemination of which no more is known} */
    @SafeVarargs
    public static Circulation minimalCirculation(UnaryOperator<Circulation.Builder>... changes) {
        return sample("minimalCirculation", Circulation.TABLE, changes);
    }

    /** {@return a review that was offered, discussed and answered} */
    @SafeVarargs
    public static Review review(UnaryOperator<Review.Builder>... changes) {
        return sample("document/review", Review.TABLE, changes);
    }

    /** {@return a review that is done} */
    @SafeVarargs
    public static Review minimalReview(UnaryOperator<Review.Builder>... changes) {
        return sample("minimalReview", Review.TABLE, changes);
    }

    /** {@return a topic of a group} */
    @SafeVarargs
    public static TopicRef topicRef(UnaryOperator<TopicRef.Builder>... changes) {
        return sample("document/topics/0", TopicRef.TABLE, changes);
    }

    /** {@return a topic of a group; there is nothing to leave out} */
    @SafeVarargs
    public static TopicRef minimalTopicRef(UnaryOperator<TopicRef.Builder>... changes) {
        return sample("minimalTopicRef", TopicRef.TABLE, changes);
    }

    /** {@return a paper in English and French with segments, circulation and review} */
    @SafeVarargs
    public static BilingualDocument document(UnaryOperator<BilingualDocument.Builder>... changes) {
        return sample("document", BilingualDocument.TABLE, changes);
    }

    /** {@return a document of which only the title is known} */
    @SafeVarargs
    public static BilingualDocument minimalDocument(UnaryOperator<BilingualDocument.Builder>... changes) {
        return sample("minimalDocument", BilingualDocument.TABLE, changes);
    }
}
