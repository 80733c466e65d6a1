package org.ngopartnership.value;

import java.util.Arrays;
import org.ngopartnership.text.LanguageTag;

/**
 * Takes the languages of what it builds, read or as text.
 *
 * @param <B> the builder itself
 * @since 0.1
 */
public interface LanguagesBuilder<B> {

    /**
     * {@return this builder, with more languages}
     *
     * @param languages  the languages, in order
     */
    B addAllLanguages(Iterable<? extends LanguageTag> languages);

    /**
     * {@return this builder, with more languages}
     *
     * @param tags  language tags (BCP 47), in order
     */
    default B addLanguages(String... tags) {
        return addAllLanguages(Arrays.stream(tags).map(LanguageTag::parse).toList());
    }
}
