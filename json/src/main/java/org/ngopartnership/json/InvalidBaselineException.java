package org.ngopartnership.json;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.ngopartnership.json.internal.report.Words;
import org.ngopartnership.validation.ReportLanguage;

/**
 * What was given as a baseline is no report as {@link ImportReport#writeJson} writes it. The message is in English.
 *
 * @since 0.1
 */
public final class InvalidBaselineException extends IOException {

    private static final long serialVersionUID = 1L;
    private final EnumMap<ReportLanguage, String> messages = new EnumMap<>(ReportLanguage.class);

    InvalidBaselineException(String key, Map<String, ?> values) {
        super(Words.of(ReportLanguage.ENGLISH).get(key, values));
        for (ReportLanguage language : ReportLanguage.values()) {
            messages.put(language, Words.of(language).get(key, values));
        }
    }

    /**
     * What is wrong, in a language.
     *
     * @param language  the language
     * @return a sentence
     */
    public String message(ReportLanguage language) {
        return messages.getOrDefault(language, "");
    }
}
