package org.ngopartnership.document;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ngopartnership.PartnershipRecordStyle;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.model.RecordType;
import org.ngopartnership.model.Table;
import org.ngopartnership.text.LanguageTag;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.value.Code;
import org.ngopartnership.value.Dated;
import org.ngopartnership.value.Evidence;
import org.ngopartnership.value.ExtensionValue;
import org.ngopartnership.value.Mention;
import org.ngopartnership.value.OtherName;
import org.ngopartnership.value.PartnershipRecord;
import org.ngopartnership.value.Party;
import org.ngopartnership.value.RecordRef;
import org.ngopartnership.value.WordedDateBuilder;

/**
 * A document, with its texts in several languages side by side where they are known.
 *
 * <p>A document may be described without having a title: title and description are both optional. The part with
 * segments and halves is optional too. Pairing is explicit: what belongs together is one segment.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@PartnershipRecordStyle
@PartnershipRules.All
public interface BilingualDocument extends PartnershipRecord, Dated, WithBilingualDocument {

    /** The properties, in the order of the JSON form. */
    Table<BilingualDocument, BilingualDocument.Builder> TABLE = Table.of(
                    "BilingualDocument",
                    BilingualDocument.class,
                    BilingualDocument::builder,
                    BilingualDocument.Builder::build)
            .required("id", RecordRef.ID, Builder::id, BilingualDocument::getId)
            .optional("kind", Code.KIND, Builder::kind, BilingualDocument::getKind)
            .value("title", LocalizedText.KIND, Builder::title, BilingualDocument::getTitle)
            .value("description", LocalizedText.KIND, Builder::description, BilingualDocument::getDescription)
            .list("otherNames", OtherName.TABLE, Builder::addOtherNames, BilingualDocument::getOtherNames)
            .optional("symbol", DocumentSymbol.KIND, Builder::symbol, BilingualDocument::getSymbol)
            .optional("issuer", Party.KIND, Builder::issuer, BilingualDocument::getIssuer)
            .optional("producedBy", Party.KIND, Builder::producedBy, BilingualDocument::getProducedBy)
            .list(
                    "originalLanguages",
                    LanguageTag.KIND,
                    Builder::addOriginalLanguages,
                    BilingualDocument::getOriginalLanguages)
            .optional("date", EdtfDate.KIND, Builder::date, BilingualDocument::getDate)
            .value("dateAsStated", LocalizedText.KIND, Builder::dateAsStated, BilingualDocument::getDateAsStated)
            .optional("dateAssumption", Code.KIND, Builder::dateAssumption, BilingualDocument::getDateAssumption)
            .optional("meeting", RecordRef.to(RecordType.MEETING), Builder::meeting, BilingualDocument::getMeeting)
            .value("audience", LocalizedText.KIND, Builder::audience, BilingualDocument::getAudience)
            .value("subject", LocalizedText.KIND, Builder::subject, BilingualDocument::getSubject)
            .list("topics", TopicRef.TABLE, Builder::addTopics, BilingualDocument::getTopics)
            .list("versions", DocumentVersion.TABLE, Builder::addVersions, BilingualDocument::getVersions)
            .list("circulation", Circulation.TABLE, Builder::addCirculation, BilingualDocument::getCirculation)
            .optional("review", Review.TABLE, Builder::review, BilingualDocument::getReview)
            .list("mentions", Mention.TABLE, Builder::addMentions, BilingualDocument::getMentions)
            .list("segments", Segment.TABLE, Builder::addSegments, BilingualDocument::getSegments)
            .list("halves", Half.TABLE, Builder::addHalves, BilingualDocument::getHalves)
            .list("divergences", Divergence.TABLE, Builder::addDivergences, BilingualDocument::getDivergences)
            .list("evidence", Evidence.TABLE, Builder::addEvidence, BilingualDocument::getEvidence)
            .value("extensions", ExtensionValue.KIND, Builder::extensions, BilingualDocument::getExtensions);

    /** {@return what it is, for example {@code NOTE} or {@code GUIDE}} */
    Optional<Code> getKind();

    /** {@return the title, by language} */
    LocalizedText getTitle();

    /** {@return how a source describes it, by language} */
    LocalizedText getDescription();

    /** {@return titles beside the official one} */
    List<OtherName> getOtherNames();

    /** {@return its symbol} */
    Optional<DocumentSymbol> getSymbol();

    /** {@return who issued it} */
    Optional<Party> getIssuer();

    /** {@return who wrote it} */
    Optional<Party> getProducedBy();

    /** {@return the languages in which it was written, in their order} */
    List<LanguageTag> getOriginalLanguages();

    /** {@return the meeting it belongs to} */
    Optional<RecordRef> getMeeting();

    /** {@return for whom it is, by language} */
    LocalizedText getAudience();

    /** {@return what it is about, by language} */
    LocalizedText getSubject();

    /** {@return the topics it belongs to} */
    List<TopicRef> getTopics();

    /** {@return its versions} */
    List<DocumentVersion> getVersions();

    /** {@return how it reached its readers} */
    List<Circulation> getCirculation();

    /** {@return its review} */
    Optional<Review> getReview();

    /** {@return the persons and roles it mentions} */
    List<Mention> getMentions();

    /** {@return its segments} */
    List<Segment> getSegments();

    /** {@return the order of the segments in each language} */
    List<Half> getHalves();

    /** {@return differences between its languages, found by a reader} */
    List<Divergence> getDivergences();

    @Override
    default LocalizedText label() {
        return getTitle().isEmpty() ? getDescription() : getTitle();
    }

    @Override
    default RecordType recordType() {
        return RecordType.DOCUMENT;
    }

    /**
     * {@return the segment with an id, if there is one}
     *
     * @param id  the id inside the document
     */
    default Optional<Segment> segment(String id) {
        return getSegments().stream()
                .filter(segment -> segment.getId().equals(id))
                .findFirst();
    }

    /** {@return a new builder, without anything set} */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link BilingualDocument}; only the id is demanded. */
    class Builder extends ImmutableBilingualDocument.Builder implements WordedDateBuilder<Builder> {
        Builder() {
            title(LocalizedText.empty());
            description(LocalizedText.empty());
            dateAsStated(LocalizedText.empty());
            audience(LocalizedText.empty());
            subject(LocalizedText.empty());
        }

        /**
         * {@return this builder, with all that another {@code BilingualDocument} says}
         *
         * @param other  the other
         */
        public Builder from(BilingualDocument other) {
            TABLE.copy(other, this);
            return this;
        }

        /**
         * {@return this builder, with more of {@link BilingualDocument#getOriginalLanguages()}}
         *
         * @param tags  language tags (BCP 47), in order
         */
        public Builder addOriginalLanguages(String... tags) {
            for (String tag : tags) {
                addOriginalLanguages(LanguageTag.parse(tag));
            }
            return this;
        }

        /**
         * {@return this builder, with {@link BilingualDocument#getKind()} set}
         *
         * @param kind  a code of capital letters, digits and underscores
         */
        public Builder kind(String kind) {
            return kind(Code.of(kind));
        }

        /**
         * {@return this builder, with {@link BilingualDocument#getSymbol()} set}
         *
         * @param symbol  a symbol in any form
         */
        public Builder symbol(String symbol) {
            return symbol(DocumentSymbol.parse(symbol));
        }

        /**
         * {@return this builder, with {@link BilingualDocument#getMeeting()} set}
         *
         * @param meeting  the record's id
         */
        public Builder meeting(String meeting) {
            return meeting(RecordRef.of(meeting));
        }
    }
}
