package org.ngopartnership.validation;

import java.util.Locale;

/**
 * A language in which findings, rules and reports are worded.
 *
 * @since 0.1
 */
public enum ReportLanguage {
    /** English. */
    ENGLISH("en"),
    /** French. */
    FRENCH("fr");

    private final String tag;

    ReportLanguage(String tag) {
        this.tag = tag;
    }

    /**
     * The language tag (BCP 47).
     *
     * @return {@code en} or {@code fr}
     */
    public String tag() {
        return tag;
    }

    /**
     * French for a French locale of any country, English for every other.
     *
     * @param locale  the reader's locale
     * @return the language to use
     */
    public static ReportLanguage of(Locale locale) {
        return locale.getLanguage().equals("fr") ? FRENCH : ENGLISH;
    }
}
