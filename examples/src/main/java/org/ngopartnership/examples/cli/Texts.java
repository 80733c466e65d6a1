package org.ngopartnership.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.ngopartnership.validation.ReportLanguage;

/** What the command says, in one language: help, errors, headings. */
final class Texts {

    private final ReportLanguage language;
    private final ResourceBundle bundle;

    private Texts(ReportLanguage language, ResourceBundle bundle) {
        this.language = language;
        this.bundle = bundle;
    }

    /** The texts of a language, whatever the locale of the process. */
    static Texts in(ReportLanguage language) {
        String name = "texts_" + language.tag() + ".properties";
        try (InputStream in = Objects.requireNonNull(Texts.class.getResourceAsStream(name), name)) {
            return new Texts(language, new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    ReportLanguage language() {
        return language;
    }

    /** The same texts for the help of picocli. */
    ResourceBundle bundle() {
        return bundle;
    }

    boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** The text of a key, with {@code {0}}, {@code {1}} … replaced by the values, which are not looked into. */
    String get(String key, Object... values) {
        String template = bundle.getString(key);
        StringBuilder text = new StringBuilder();
        int done = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', done)) {
            text.append(template, done, open).append(values[template.charAt(open + 1) - '0']);
            done = open + 3;
        }
        return text.append(template, done, template.length()).toString();
    }

    /** A text with one form for one thing and another for several; the number is {@code {0}}. */
    String count(String key, long count, Object... more) {
        boolean one = count == 1 || count == 0 && language == ReportLanguage.FRENCH;
        Object[] values = new Object[more.length + 1];
        values[0] = count;
        System.arraycopy(more, 0, values, 1, more.length);
        return get(key + (one ? ".one" : ".many"), values);
    }
}
