package org.ngopartnership.examples.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.language.LanguageTexts;
import org.ngopartnership.language.MessageTemplate;
import org.ngopartnership.language.ReportLanguage;

/**
 * What the command says, in one language: help, errors, headings.
 *
 * @param language  the language
 */
record Texts(ReportLanguage language) {

    private static final LanguageTexts ALL = LanguageTexts.beside(Texts.class::getResourceAsStream, "texts");

    /** The texts of a language, whatever the locale of the process. */
    static Texts in(ReportLanguage language) {
        return new Texts(language);
    }

    /** The same texts for the help of picocli. */
    ResourceBundle bundle() {
        return new Bundle(language);
    }

    boolean has(String key) {
        return ALL.find(language, key).isPresent();
    }

    /** The text of a key, with {@code {0}}, {@code {1}} … replaced by the values, which are not looked into. */
    String get(String key, Object... values) {
        return ALL.get(language, key, byPlace(values));
    }

    /** A text with one form for one thing and another for several; the number is {@code {0}}. */
    String count(String key, long count, Object... more) {
        Object[] values = new Object[more.length + 1];
        values[0] = count;
        System.arraycopy(more, 0, values, 1, more.length);
        return ALL.count(language, key, count, byPlace(values));
    }

    private static Map<String, Object> byPlace(Object... values) {
        Map<String, Object> byPlace = new HashMap<>();
        for (int i = 0; i < values.length; i++) {
            byPlace.put(Integer.toString(i), values[i]);
        }
        return byPlace;
    }

    /** Names the languages at hand only in help, where they are asked for. */
    private static final class Bundle extends ResourceBundle {
        private static final String LANGUAGES = "{languages}";

        private final ReportLanguage language;

        Bundle(ReportLanguage language) {
            this.language = language;
        }

        @Override
        protected @Nullable Object handleGetObject(String key) {
            return ALL.find(language, key)
                    .map(text -> text.contains(LANGUAGES)
                            ? MessageTemplate.fill(
                                    text, Map.of("languages", languages(key.startsWith("label.") ? "|" : ", ")))
                            : text)
                    .orElse(null);
        }

        private static String languages(String between) {
            return ReportLanguage.atHand().stream().map(ReportLanguage::tag).collect(Collectors.joining(between));
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.enumeration(ALL.keys(ReportLanguage.ENGLISH));
        }
    }
}
