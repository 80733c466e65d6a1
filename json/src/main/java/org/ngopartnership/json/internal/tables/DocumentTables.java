package org.ngopartnership.json.internal.tables;

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
import org.ngopartnership.json.internal.binding.Binding;
import org.ngopartnership.json.internal.binding.Codecs;
import org.ngopartnership.value.Modality;

/** Tables of documents and their segments. */
final class DocumentTables {

    static final Binding<Segment, Segment.Builder> SEGMENT = Binding.of(
                    "Segment", Segment::builder, Segment.Builder::build)
            .required("id", Codecs.text(), Segment.Builder::id, Segment::getId)
            .required("kind", Codecs.code(SegmentKind.values()), Segment.Builder::kind, Segment::getKind)
            .value("text", Codecs.localized(), Segment.Builder::text, Segment::getText)
            .flag("oneSided", Segment.Builder::oneSided, Segment::isOneSided)
            .build();

    static final Binding<Half, Half.Builder> HALF = Binding.of("Half", Half::builder, Half.Builder::build)
            .required("language", Codecs.language(), Half.Builder::language, Half::getLanguage)
            .list("segments", Codecs.text(), Half.Builder::addSegments, Half::getSegments)
            .build();

    static final Binding<Divergence, Divergence.Builder> DIVERGENCE = Binding.of(
                    "Divergence", Divergence::builder, Divergence.Builder::build)
            .required("kind", Codecs.code(DivergenceKind.values()), Divergence.Builder::kind, Divergence::getKind)
            .list("segments", Codecs.text(), Divergence.Builder::addSegments, Divergence::getSegments)
            .value("quotes", Codecs.localized(), Divergence.Builder::quotes, Divergence::getQuotes)
            .value("note", Codecs.localized(), Divergence.Builder::note, Divergence::getNote)
            .build();

    static final Binding<Circulation, Circulation.Builder> CIRCULATION = Binding.of(
                    "Circulation", Circulation::builder, Circulation.Builder::build)
            .required("kind", Codecs.code(CirculationKind.values()), Circulation.Builder::kind, Circulation::getKind)
            .value("audience", Codecs.localized(), Circulation.Builder::audience, Circulation::getAudience)
            .value("channel", Codecs.localized(), Circulation.Builder::channel, Circulation::getChannel)
            .optional("channelOf", Values.PARTY, Circulation.Builder::channelOf, Circulation::getChannelOf)
            .optional("address", Codecs.text(), Circulation.Builder::address, Circulation::getAddress)
            .optional("date", Codecs.date(), Circulation.Builder::date, Circulation::getDate)
            .list("divergences", DIVERGENCE, Circulation.Builder::addDivergences, Circulation::getDivergences)
            .build();

    static final Binding<Review, Review.Builder> REVIEW = Binding.of("Review", Review::builder, Review.Builder::build)
            .required("state", Codecs.code(ReviewState.values()), Review.Builder::state, Review::getState)
            .list("discussedWith", Values.PARTY, Review.Builder::addDiscussedWith, Review::getDiscussedWith)
            .list("reviewers", ValueTables.MENTION, Review.Builder::addReviewers, Review::getReviewers)
            .optional("modality", Codecs.code(Modality.values()), Review.Builder::modality, Review::getModality)
            .optional("since", Codecs.date(), Review.Builder::since, Review::getSince)
            .optional("due", Codecs.date(), Review.Builder::due, Review::getDue)
            .value("asStated", Codecs.localized(), Review.Builder::asStated, Review::getAsStated)
            .build();

    static final Binding<DocumentVersion, DocumentVersion.Builder> DOCUMENT_VERSION = Binding.of(
                    "DocumentVersion", DocumentVersion::builder, DocumentVersion.Builder::build)
            .optional("label", Codecs.text(), DocumentVersion.Builder::label, DocumentVersion::getLabel)
            .list("languages", Codecs.language(), DocumentVersion.Builder::addLanguages, DocumentVersion::getLanguages)
            .optional("date", Codecs.date(), DocumentVersion.Builder::date, DocumentVersion::getDate)
            .optional("symbol", Values.SYMBOL, DocumentVersion.Builder::symbol, DocumentVersion::getSymbol)
            .optional("address", Codecs.text(), DocumentVersion.Builder::address, DocumentVersion::getAddress)
            .build();

    static final Binding<TopicRef, TopicRef.Builder> TOPIC_REF = Binding.of(
                    "TopicRef", TopicRef::builder, TopicRef.Builder::build)
            .required("group", Values.REFERENCE, TopicRef.Builder::group, TopicRef::getGroup)
            .required("topic", Codecs.text(), TopicRef.Builder::topic, TopicRef::getTopic)
            .build();

    static final Binding<BilingualDocument, BilingualDocument.Builder> BILINGUAL_DOCUMENT = Binding.of(
                    "BilingualDocument", BilingualDocument::builder, BilingualDocument.Builder::build)
            .required("id", Codecs.id(), BilingualDocument.Builder::id, BilingualDocument::getId)
            .optional("kind", Values.CODE, BilingualDocument.Builder::kind, BilingualDocument::getKind)
            .value("title", Codecs.localized(), BilingualDocument.Builder::title, BilingualDocument::getTitle)
            .value(
                    "description",
                    Codecs.localized(),
                    BilingualDocument.Builder::description,
                    BilingualDocument::getDescription)
            .list(
                    "otherNames",
                    ValueTables.OTHER_NAME,
                    BilingualDocument.Builder::addOtherNames,
                    BilingualDocument::getOtherNames)
            .optional("symbol", Values.SYMBOL, BilingualDocument.Builder::symbol, BilingualDocument::getSymbol)
            .optional("issuer", Values.PARTY, BilingualDocument.Builder::issuer, BilingualDocument::getIssuer)
            .optional(
                    "producedBy", Values.PARTY, BilingualDocument.Builder::producedBy, BilingualDocument::getProducedBy)
            .list(
                    "originalLanguages",
                    Codecs.language(),
                    BilingualDocument.Builder::addOriginalLanguages,
                    BilingualDocument::getOriginalLanguages)
            .optional("date", Codecs.date(), BilingualDocument.Builder::date, BilingualDocument::getDate)
            .value(
                    "dateAsStated",
                    Codecs.localized(),
                    BilingualDocument.Builder::dateAsStated,
                    BilingualDocument::getDateAsStated)
            .optional(
                    "dateAssumption",
                    Values.CODE,
                    BilingualDocument.Builder::dateAssumption,
                    BilingualDocument::getDateAssumption)
            .optional("meeting", Values.REFERENCE, BilingualDocument.Builder::meeting, BilingualDocument::getMeeting)
            .value("audience", Codecs.localized(), BilingualDocument.Builder::audience, BilingualDocument::getAudience)
            .value("subject", Codecs.localized(), BilingualDocument.Builder::subject, BilingualDocument::getSubject)
            .list("topics", TOPIC_REF, BilingualDocument.Builder::addTopics, BilingualDocument::getTopics)
            .list("versions", DOCUMENT_VERSION, BilingualDocument.Builder::addVersions, BilingualDocument::getVersions)
            .list(
                    "circulation",
                    CIRCULATION,
                    BilingualDocument.Builder::addCirculation,
                    BilingualDocument::getCirculation)
            .optional("review", REVIEW, BilingualDocument.Builder::review, BilingualDocument::getReview)
            .list(
                    "mentions",
                    ValueTables.MENTION,
                    BilingualDocument.Builder::addMentions,
                    BilingualDocument::getMentions)
            .list("segments", SEGMENT, BilingualDocument.Builder::addSegments, BilingualDocument::getSegments)
            .list("halves", HALF, BilingualDocument.Builder::addHalves, BilingualDocument::getHalves)
            .list(
                    "divergences",
                    DIVERGENCE,
                    BilingualDocument.Builder::addDivergences,
                    BilingualDocument::getDivergences)
            .list(
                    "evidence",
                    ValueTables.EVIDENCE,
                    BilingualDocument.Builder::addEvidence,
                    BilingualDocument::getEvidence)
            .value(
                    "extensions",
                    Values.EXTENSIONS,
                    BilingualDocument.Builder::extensions,
                    BilingualDocument::getExtensions)
            .build();

    private DocumentTables() {}
}
