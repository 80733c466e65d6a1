package org.ngopartnership.reference;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.text.LanguageTag;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.Code;
import org.ngopartnership.value.OtherName;

/**
 * A concept of the partnership with its terms: in each language a preferred term, an acronym, other forms.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@PartnershipStyle
public interface GlossaryTerm extends WithGlossaryTerm {

    /** {@return the id of the concept, for example {@code ICNGO}} */
    Code getId();

    /** {@return the preferred term, by language} */
    LocalizedText getTerm();

    /** {@return the acronym, by language; languages may share one} */
    LocalizedText getAcronym();

    /** {@return other forms in use} */
    List<OtherName> getVariants();

    /** {@return the languages in which the term stands in the note from which this library started} */
    List<LanguageTag> getSeedLanguages();

    /** {@return the languages in which something of this concept is not verified} */
    List<LanguageTag> getUnverifiedLanguages();

    /** {@return what else is to be known, in English} */
    Optional<String> getNote();

    /** {@return a new builder, without anything set} */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link GlossaryTerm}. */
    class Builder extends ImmutableGlossaryTerm.Builder {
        Builder() {
            term(LocalizedText.empty());
            acronym(LocalizedText.empty());
        }

        /**
         * {@return this builder, with {@link GlossaryTerm#getId()} set}
         *
         * @param id  a code of capital letters, digits and underscores
         */
        public Builder id(String id) {
            return id(Code.of(id));
        }

        /**
         * {@return this builder, with more of {@link GlossaryTerm#getSeedLanguages()}}
         *
         * @param tags  language tags (BCP 47)
         */
        public Builder addSeedLanguages(String... tags) {
            for (String tag : tags) {
                addSeedLanguages(LanguageTag.parse(tag));
            }
            return this;
        }

        /**
         * {@return this builder, with more of {@link GlossaryTerm#getUnverifiedLanguages()}}
         *
         * @param tags  language tags (BCP 47)
         */
        public Builder addUnverifiedLanguages(String... tags) {
            for (String tag : tags) {
                addUnverifiedLanguages(LanguageTag.parse(tag));
            }
            return this;
        }
    }
}
