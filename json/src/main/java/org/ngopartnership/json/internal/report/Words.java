package org.ngopartnership.json.internal.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.ngopartnership.validation.ReportLanguage;

/** The words of reports in one language. Immutable and thread-safe. */
public final class Words {

    private static final Words ENGLISH = new Words("words_en.properties", 1, 1);
    private static final Words FRENCH = new Words("words_fr.properties", 0, 1);

    private final Properties texts = new Properties();

    private final long leastOfOne;
    private final long mostOfOne;

    /** The numbers from least to most are said in the singular. */
    private Words(String resource, long leastOfOne, long mostOfOne) {
        this.leastOfOne = leastOfOne;
        this.mostOfOne = mostOfOne;
        try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(resource), resource)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The words of a language.
     *
     * @param language  the language
     * @return its words
     */
    public static Words of(ReportLanguage language) {
        return language == ReportLanguage.FRENCH ? FRENCH : ENGLISH;
    }

    /**
     * A word or phrase.
     *
     * @param key  its key
     * @param values  values by name
     * @return the text with {@code {name}} replaced by the values; values are not looked at for names
     */
    public String get(String key, Map<String, ?> values) {
        String template = Objects.requireNonNull(texts.getProperty(key), key);
        StringBuilder text = new StringBuilder();
        int done = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', done)) {
            int close = template.indexOf('}', open);
            text.append(template, done, open).append(values.get(template.substring(open + 1, close)));
            done = close + 1;
        }
        return text.append(template, done, template.length()).toString();
    }

    /**
     * A word.
     *
     * @param key  its key
     * @return the text
     */
    public String get(String key) {
        return get(key, Map.of());
    }

    /**
     * A phrase about a number of things.
     *
     * @param key  the key of the phrase
     * @param count  how many
     * @param values  values by name
     * @return the text
     */
    public String count(String key, long count, Map<String, ?> values) {
        return get(key + (leastOfOne <= count && count <= mostOfOne ? ".one" : ".many"), values);
    }

    /**
     * A day as a sentence names it.
     *
     * @param day  the day
     * @return the text
     */
    public String date(LocalDate day) {
        String month = get("month." + day.getMonthValue());
        Map<String, Object> values =
                Map.of("iso", day, "day", day.getDayOfMonth(), "month", month, "year", Integer.toString(day.getYear()));
        return get(day.getDayOfMonth() == 1 ? "date.first" : "date", values);
    }

    /**
     * A number of things.
     *
     * @param key  the key of the thing
     * @param count  how many
     * @return the text
     */
    public String count(String key, long count) {
        return count(key, count, Map.of("count", count));
    }
}
