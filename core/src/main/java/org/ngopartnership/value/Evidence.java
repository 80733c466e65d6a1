package org.ngopartnership.value;

import java.util.Optional;
import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.model.Choice;
import org.ngopartnership.model.RecordType;
import org.ngopartnership.model.Table;
import org.ngopartnership.model.Text;
import org.ngopartnership.text.LanguageTag;
import org.ngopartnership.text.LocalizedText;

/**
 * Where a value of a record comes from: the place in a document, or the address of a page, and whether it stands
 * there or was concluded.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@PartnershipStyle
@PartnershipRules.All
public interface Evidence extends WithEvidence {

    /** The properties, in the order of the JSON form. */
    Table<Evidence, Evidence.Builder> TABLE = Table.of(
                    "Evidence", Evidence.class, Evidence::builder, Evidence.Builder::build)
            .optional("path", Text.ANY, Builder::path, Evidence::getPath)
            .optional("document", RecordRef.to(RecordType.DOCUMENT), Builder::document, Evidence::getDocument)
            .optional("segment", Text.ANY, Builder::segment, Evidence::getSegment)
            .optional("language", LanguageTag.KIND, Builder::language, Evidence::getLanguage)
            .required("basis", Choice.of(EvidenceBasis.values()), Builder::basis, Evidence::getBasis)
            .value("note", LocalizedText.KIND, Builder::note, Evidence::getNote)
            .optional("source", Text.ANY, Builder::source, Evidence::getSource);

    /**
     * {@return the way to the value inside the record, by property names and ids, for example {@code
     * agenda/forums/label}; empty for the record as a whole}
     */
    Optional<String> getPath();

    /** {@return the document that is the source} */
    Optional<RecordRef> getDocument();

    /** {@return the id of the segment in that document} */
    Optional<String> getSegment();

    /** {@return the language whose text is meant; empty for all} */
    Optional<LanguageTag> getLanguage();

    /** {@return whether the source says so, or it was concluded} */
    EvidenceBasis getBasis();

    /** {@return how it was concluded, by language} */
    LocalizedText getNote();

    /** {@return the address of the source} */
    Optional<String> getSource();

    /** {@return a new builder, without anything set} */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link Evidence}. */
    class Builder extends ImmutableEvidence.Builder {
        Builder() {
            note(LocalizedText.empty());
        }

        /**
         * {@return this builder, with {@link Evidence#getDocument()} set}
         *
         * @param document  the record's id
         */
        public Builder document(String document) {
            return document(RecordRef.of(document));
        }

        /**
         * {@return this builder, with {@link Evidence#getLanguage()} set}
         *
         * @param language  a language tag (BCP 47)
         */
        public Builder language(String language) {
            return language(LanguageTag.parse(language));
        }
    }
}
