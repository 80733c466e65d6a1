package org.ngopartnership.language;

import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A language in which findings, rules and reports are worded.
 *
 * <p>A language is at hand if its texts are: English, French, and every other whose files lie beside theirs. Where a language
 * lacks a text, the English one is taken. Immutable and thread-safe; two are equal if their tags are.
 *
 * @since 0.1
 */
public final class ReportLanguage {

    /** English. */
    public static final ReportLanguage ENGLISH = new ReportLanguage("en");

    /** French. */
    public static final ReportLanguage FRENCH = new ReportLanguage("fr");

    private static final String FOLDER = "/org/ngopartnership/validation/rules/";
    private static final LanguageTexts TEXTS =
            LanguageTexts.beside(name -> ReportLanguage.class.getResourceAsStream(FOLDER + name), "texts");

    private final String tag;

    private ReportLanguage(String tag) {
        this.tag = tag;
    }

    /**
     * The language at hand that is nearest to a tag (BCP 47): French for {@code fr-CA}, English where there is none.
     *
     * @param tag  the tag of the reader's language, well-formed or not
     * @return the language to use
     */
    public static ReportLanguage of(String tag) {
        String rest = tag;
        while (!rest.isEmpty()) {
            Optional<ReportLanguage> found = find(rest);
            if (found.isPresent()) {
                return found.get();
            }
            rest = rest.substring(0, Math.max(0, rest.lastIndexOf('-')));
        }
        return ENGLISH;
    }

    /**
     * The language at hand that is nearest to a locale.
     *
     * @param locale  the reader's locale
     * @return the language to use; English where there is none
     */
    public static ReportLanguage of(Locale locale) {
        return of(locale.toLanguageTag());
    }

    /**
     * {@return the language of a tag and no other; empty if its texts are not at hand}
     *
     * @param tag  the tag (BCP 47) in any case, well-formed or not
     */
    public static Optional<ReportLanguage> find(String tag) {
        try {
            String canonical = new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
            return Optional.of(new ReportLanguage(canonical))
                    .filter(language -> !TEXTS.keys(language).isEmpty());
        } catch (IllformedLocaleException noTag) {
            return Optional.empty();
        }
    }

    /**
     * {@return the languages at hand, as far as two letters name them: English first, then in the order of their
     * tags}
     */
    public static List<ReportLanguage> atHand() {
        List<ReportLanguage> found = new ArrayList<>(List.of(ENGLISH));
        for (String code : Locale.getISOLanguages()) {
            find(code).filter(language -> !found.contains(language)).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    /**
     * The texts of this library's own that belong to no rule: areas, and the messages of the constraints for fields.
     *
     * @return the texts in every language at hand
     */
    public static LanguageTexts texts() {
        return TEXTS;
    }

    /** {@return the language tag (BCP 47), for example {@code en}} */
    public String tag() {
        return tag;
    }

    /** {@return the locale of this language, without a country} */
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReportLanguage language && language.tag.equals(tag);
    }

    @Override
    public int hashCode() {
        return tag.hashCode();
    }

    /** The tag. */
    @Override
    public String toString() {
        return tag;
    }
}
