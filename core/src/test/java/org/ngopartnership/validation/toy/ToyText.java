package org.ngopartnership.validation.toy;

import java.util.Map;
import org.ngopartnership.model.Table;

/** A text by language, without a constraint of its own. */
public record ToyText(Map<String, String> byLanguage) {

    static final Table<ToyText, ?> TABLE = Table.of(ToyText.class);

    public static ToyText of(Map<String, String> byLanguage) {
        return new ToyText(byLanguage);
    }
}
