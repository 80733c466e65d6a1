package org.ngopartnership.validation.toy;

import java.util.Map;

/** A text by language, without a constraint of its own. */
public record ToyText(Map<String, String> byLanguage) {

    public static ToyText of(Map<String, String> byLanguage) {
        return new ToyText(byLanguage);
    }
}
