package org.ngopartnership.document;

import java.util.List;
import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.model.Table;
import org.ngopartnership.model.Text;
import org.ngopartnership.text.LanguageTag;

/**
 * The text of a document in one language: which segments, in which order. The halves in their order rebuild a
 * document that has one language after the other.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@PartnershipStyle
@PartnershipRules.All
public interface Half extends WithHalf {

    /** The properties, in the order of the JSON form. */
    Table<Half, Half.Builder> TABLE = Table.of("Half", Half.class, Half::builder, Half.Builder::build)
            .required("language", LanguageTag.KIND, Builder::language, Half::getLanguage)
            .list("segments", Text.ANY, Builder::addSegments, Half::getSegments);

    /** {@return the language} */
    LanguageTag getLanguage();

    /** {@return the ids of the segments, in the order of this language} */
    List<String> getSegments();

    /** {@return a new builder, without anything set} */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link Half}. */
    class Builder extends ImmutableHalf.Builder {
        Builder() {}

        /**
         * {@return this builder, with {@link Half#getLanguage()} set}
         *
         * @param language  a language tag (BCP 47)
         */
        public Builder language(String language) {
            return language(LanguageTag.parse(language));
        }
    }
}
