package org.ngopartnership.json.internal.report;

import java.time.LocalDate;
import java.util.Map;
import org.ngopartnership.language.LanguageTexts;
import org.ngopartnership.language.ReportLanguage;

/** The words of reports in one language. Immutable and thread-safe. */
public record Words(ReportLanguage language) {

    private static final LanguageTexts TEXTS = LanguageTexts.beside(Words.class::getResourceAsStream, "texts");

    /** {@return the words of a language} */
    public static Words of(ReportLanguage language) {
        return new Words(language);
    }

    /**
     * A word or phrase.
     *
     * @return the text with {@code {name}} replaced by the values; values are not looked at for names
     */
    public String get(String key, Map<String, ?> values) {
        return TEXTS.get(language, key, values);
    }

    /** {@return a word} */
    public String get(String key) {
        return get(key, Map.of());
    }

    /**
     * {@return a phrase about a number of things}
     *
     * @param key  the key of the phrase
     */
    public String count(String key, long count, Map<String, ?> values) {
        return TEXTS.count(language, key, count, values);
    }

    /** {@return a day as a sentence names it} */
    public String date(LocalDate day) {
        String month = get("month." + day.getMonthValue());
        Map<String, Object> values =
                Map.of("iso", day, "day", day.getDayOfMonth(), "month", month, "year", Integer.toString(day.getYear()));
        return get(day.getDayOfMonth() == 1 ? "date.first" : "date", values);
    }

    /**
     * {@return a number of things}
     *
     * @param key  the key of the thing
     */
    public String count(String key, long count) {
        return count(key, count, Map.of("count", count));
    }
}
