package org.ngopartnership.validation.rules.shapes;

import java.util.List;
import org.ngopartnership.document.BilingualDocument;
import org.ngopartnership.document.Circulation;
import org.ngopartnership.document.Divergence;
import org.ngopartnership.document.DocumentVersion;
import org.ngopartnership.document.Half;
import org.ngopartnership.document.Review;
import org.ngopartnership.document.Segment;
import org.ngopartnership.document.TopicRef;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.validation.Shape;
import org.ngopartnership.value.Evidence;
import org.ngopartnership.value.Mention;
import org.ngopartnership.value.OtherName;
import org.ngopartnership.value.Party;
import org.ngopartnership.value.RecordType;

/** Shapes of documents. */
public final class DocumentShapes {

    private static final Shape<Segment> SEGMENT =
            Shape.of(Segment.class).one("text", Segment::getText, LocalizedText.class);

    private static final Shape<Half> HALF = Shape.of(Half.class);

    private static final Shape<Divergence> DIVERGENCE = Shape.of(Divergence.class)
            .one("quotes", Divergence::getQuotes, LocalizedText.class)
            .one("note", Divergence::getNote, LocalizedText.class);

    private static final Shape<Circulation> CIRCULATION = Shape.of(Circulation.class)
            .one("audience", Circulation::getAudience, LocalizedText.class)
            .one("channel", Circulation::getChannel, LocalizedText.class)
            .optional("channelOf", Circulation::getChannelOf, Party.class)
            .each("divergences", Circulation::getDivergences, Divergence.class);

    private static final Shape<Review> REVIEW = Shape.of(Review.class)
            .each("discussedWith", Review::getDiscussedWith, Party.class)
            .each("reviewers", Review::getReviewers, Mention.class)
            .one("asStated", Review::getAsStated, LocalizedText.class);

    private static final Shape<DocumentVersion> DOCUMENT_VERSION = Shape.of(DocumentVersion.class);

    private static final Shape<TopicRef> TOPIC_REF =
            Shape.of(TopicRef.class).reference("group", TopicRef::getGroup, RecordType.WORKING_GROUP);

    private static final Shape<BilingualDocument> BILINGUAL_DOCUMENT = Shape.of(BilingualDocument.class)
            .one("title", BilingualDocument::getTitle, LocalizedText.class)
            .one("description", BilingualDocument::getDescription, LocalizedText.class)
            .each("otherNames", BilingualDocument::getOtherNames, OtherName.class)
            .optional("issuer", BilingualDocument::getIssuer, Party.class)
            .optional("producedBy", BilingualDocument::getProducedBy, Party.class)
            .one("dateAsStated", BilingualDocument::getDateAsStated, LocalizedText.class)
            .optionalReference("meeting", BilingualDocument::getMeeting, RecordType.MEETING)
            .one("audience", BilingualDocument::getAudience, LocalizedText.class)
            .one("subject", BilingualDocument::getSubject, LocalizedText.class)
            .each("topics", BilingualDocument::getTopics, TopicRef.class)
            .each("versions", BilingualDocument::getVersions, DocumentVersion.class)
            .each("circulation", BilingualDocument::getCirculation, Circulation.class)
            .optional("review", BilingualDocument::getReview, Review.class)
            .each("mentions", BilingualDocument::getMentions, Mention.class)
            .each("segments", BilingualDocument::getSegments, Segment.class)
            .each("halves", BilingualDocument::getHalves, Half.class)
            .each("divergences", BilingualDocument::getDivergences, Divergence.class)
            .each("evidence", BilingualDocument::getEvidence, Evidence.class);

    public static final List<Shape<?>> ALL =
            List.of(SEGMENT, HALF, DIVERGENCE, CIRCULATION, REVIEW, DOCUMENT_VERSION, TOPIC_REF, BILINGUAL_DOCUMENT);

    private DocumentShapes() {}
}
