package org.ngopartnership.document;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.model.Table;
import org.ngopartnership.model.Text;
import org.ngopartnership.text.LanguageTag;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.value.DatedBuilder;
import org.ngopartnership.value.LanguagesBuilder;

/**
 * A version of a document.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@PartnershipStyle
@PartnershipRules.All
public interface DocumentVersion extends WithDocumentVersion {

    /** The properties, in the order of the JSON form. */
    Table<DocumentVersion, DocumentVersion.Builder> TABLE = Table.of(
                    "DocumentVersion", DocumentVersion.class, DocumentVersion::builder, DocumentVersion.Builder::build)
            .optional("label", Text.ANY, Builder::label, DocumentVersion::getLabel)
            .list("languages", LanguageTag.KIND, Builder::addLanguages, DocumentVersion::getLanguages)
            .optional("date", EdtfDate.KIND, Builder::date, DocumentVersion::getDate)
            .optional("symbol", DocumentSymbol.KIND, Builder::symbol, DocumentVersion::getSymbol)
            .optional("address", Text.ANY, Builder::address, DocumentVersion::getAddress);

    /** {@return how the version is called} */
    Optional<String> getLabel();

    /** {@return its languages} */
    List<LanguageTag> getLanguages();

    /** {@return its date} */
    Optional<EdtfDate> getDate();

    /** {@return its symbol} */
    Optional<DocumentSymbol> getSymbol();

    /** {@return its address, if it is online} */
    Optional<String> getAddress();

    /** {@return a new builder, without anything set} */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link DocumentVersion}. */
    class Builder extends ImmutableDocumentVersion.Builder implements DatedBuilder<Builder>, LanguagesBuilder<Builder> {
        Builder() {}

        /**
         * {@return this builder, with {@link DocumentVersion#getSymbol()} set}
         *
         * @param symbol  a symbol in any form
         */
        public Builder symbol(String symbol) {
            return symbol(DocumentSymbol.parse(symbol));
        }
    }
}
