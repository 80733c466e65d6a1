package org.ngopartnership.json;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.ngopartnership.json.internal.report.Words;
import org.ngopartnership.language.ReportLanguage;

/**
 * What was given as a baseline is no report as {@link ImportReport#writeJson} writes it. The message is in English.
 *
 * @since 0.1
 */
public final class InvalidBaselineException extends IOException {

    private static final long serialVersionUID = 1L;
    private final String key;
    private final HashMap<String, String> values = new HashMap<>();

    InvalidBaselineException(String key, Map<String, ?> values) {
        super(Words.of(ReportLanguage.ENGLISH).get(key, values));
        this.key = key;
        values.forEach((name, value) -> this.values.put(name, value.toString()));
    }

    /**
     * What is wrong, in a language.
     *
     * @param language  the language
     * @return a sentence
     */
    public String message(ReportLanguage language) {
        return Words.of(language).get(key, values);
    }
}
