package org.ngopartnership.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.model.ByLanguage;
import org.ngopartnership.model.Kind;

/**
 * A text told in any number of languages, for example {@code LocalizedText.en("Report").fr("Rapport")}.
 *
 * <p>Each language stands once, under its tag in canonical form (see {@link LanguageTag}), in the order in which the texts were
 * given; that order counts for equality, because a written document shows it. A text may be empty or blank, and there may be
 * no language at all: what is wrong with such a text is for the rules to say. A text whose language is not known stands under
 * {@code und}. Wherever a tag is put in, any case and any deprecated form is taken, and a tag that is not well-formed is an
 * {@link IllegalArgumentException}; a question about such a tag is answered with "not there".
 *
 * <p>Immutable and thread-safe. Questions look through the languages one by one, which is quick for the handful that a
 * document has.
 *
 * @since 0.1
 */
@PartnershipRules.All
public sealed interface LocalizedText permits LocalizedText.Chain {

    /** What a property of texts by language holds. */
    Kind<LocalizedText> KIND = new ByLanguage<>(
            LocalizedText.class,
            LocalizedText::copyOf,
            LocalizedText::asMap,
            LocalizedText::isEmpty,
            LocalizedText::empty);

    /**
     * A text in no language.
     *
     * @return the empty text
     */
    static Chain empty() {
        return TaggedTexts.EMPTY;
    }

    /**
     * {@return a text in English, to which more can be added}
     *
     * @param text  the English text
     */
    static Chain en(String text) {
        return TaggedTexts.EMPTY.put("en", text);
    }

    /**
     * {@return a text in French, to which more can be added}
     *
     * @param text  the French text
     */
    static Chain fr(String text) {
        return TaggedTexts.EMPTY.put("fr", text);
    }

    /**
     * {@return a text whose language is not known}
     *
     * @param text  the text
     */
    static Chain und(String text) {
        return TaggedTexts.EMPTY.put("und", text);
    }

    /**
     * {@return a text in one language}
     *
     * @param tag  the language
     * @param text  the text
     * @throws IllegalArgumentException if the tag is not well-formed
     */
    static Chain of(String tag, String text) {
        return TaggedTexts.EMPTY.with(tag, text);
    }

    /**
     * {@return a text in two languages}
     *
     * @param tag1  the first language
     * @param text1  the text in the first language
     * @param tag2  the second language
     * @param text2  the text in the second language
     * @throws IllegalArgumentException if a tag is not well-formed or both are the same language
     */
    static Chain of(String tag1, String text1, String tag2, String text2) {
        return TaggedTexts.ofDistinct(tag1, text1, tag2, text2);
    }

    /**
     * {@return a text in the languages that are the keys of a map, in the map's order}
     *
     * @param texts  the texts by language
     * @throws IllegalArgumentException if a tag is not well-formed or two are the same language
     */
    static Chain copyOf(Map<String, String> texts) {
        String[] pairs = new String[texts.size() * 2];
        int length = 0;
        for (Map.Entry<String, String> text : texts.entrySet()) {
            pairs[length++] = text.getKey();
            pairs[length++] = text.getValue();
        }
        return TaggedTexts.ofDistinct(pairs);
    }

    /**
     * A text from an array that holds tag, text, tag, text and so on, for readers that have made sure of the tags already.
     *
     * @param pairs  the tags, canonical and each but once (neither is checked), and their texts; it is copied
     * @param length  how many elements count
     * @return the text
     * @throws IllegalArgumentException if the length is odd or not within the array
     * @throws NullPointerException if an element that counts is null
     */
    static LocalizedText ofPairs(String[] pairs, int length) {
        return TaggedTexts.ofPairs(pairs, length);
    }

    /**
     * This text with the given text in one language: in place of the one it has in that language, else at the end.
     *
     * @param tag  the language
     * @param text  the text
     * @return the text so changed
     * @throws IllegalArgumentException if the tag is not well-formed
     */
    LocalizedText with(String tag, String text);

    /**
     * This text without one language.
     *
     * @param tag  the language
     * @return the rest, or this text if it is not told in that language
     */
    LocalizedText without(String tag);

    /**
     * Tells whether this text is told in no language.
     *
     * @return true if there is none
     */
    boolean isEmpty();

    /** {@return the number of languages} */
    int size();

    /**
     * The languages in their order.
     *
     * @return the tags, canonical
     */
    List<String> languages();

    /**
     * The language at a position.
     *
     * @param index  the position, from 0
     * @return the tag, canonical
     * @throws IndexOutOfBoundsException if there is no such position
     */
    String tagAt(int index);

    /**
     * {@return the text at a position}
     *
     * @param index  the position, from 0
     * @throws IndexOutOfBoundsException if there is no such position
     */
    String textAt(int index);

    /**
     * The text in exactly this language; {@link #lookup} also takes the nearest.
     *
     * @param tag  the language
     * @return the text, or empty if there is none
     */
    Optional<String> get(String tag);

    /**
     * Tells whether there is a text in exactly this language.
     *
     * @param tag  the language
     * @return true if there is one, be it blank
     */
    boolean has(String tag);

    /**
     * The texts by language, in their order.
     *
     * @return an unmodifiable map
     */
    Map<String, String> asMap();

    /**
     * The text that suits a reader best, by the lookup of RFC 4647, section 3.4: each range in turn is shortened from its end
     * until a text has exactly that tag, so that {@code fr-CA} finds {@code fr}, and {@code fr} does not find {@code fr-CA}.
     * A wildcard inside a range is left out ({@code de-*-DE} is {@code de-DE}). A range that starts with a wildcard is passed
     * over unless it is the last: then the default is the first text. Without it there is no default.
     *
     * @param ranges  the languages wanted, the dearest first
     * @return the text, or empty if no range finds one
     * @see <a href="https://www.rfc-editor.org/rfc/rfc4647#section-3.4">RFC 4647</a>
     */
    Optional<String> lookup(String... ranges);

    /**
     * A text to which languages are added by name.
     *
     * @since 0.1
     */
    sealed interface Chain extends LocalizedText permits TaggedTexts {

        /**
         * This text with the given English text.
         *
         * @param text  the English text
         * @return the text so changed
         */
        Chain en(String text);

        /**
         * This text with the given French text.
         *
         * @param text  the French text
         * @return the text so changed
         */
        Chain fr(String text);

        /**
         * This text with the given text in a language not known.
         *
         * @param text  the text
         * @return the text so changed
         */
        Chain und(String text);

        @Override
        Chain with(String tag, String text);
    }
}
