package org.ngopartnership.json.internal.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.ngopartnership.validation.ReportLanguage;

/** The words of reports in one language. Immutable and thread-safe. */
public final class Words {

    private static final Words ENGLISH = new Words("words_en.properties");
    private static final Words FRENCH = new Words("words_fr.properties");

    private final Properties texts = new Properties();

    private Words(String resource) {
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
     * A number of things.
     *
     * @param key  the key of the thing
     * @param count  how many
     * @return the text
     */
    public String count(String key, long count) {
        return get(key + (count == 1 ? ".one" : ".many"), Map.of("count", count));
    }
}
