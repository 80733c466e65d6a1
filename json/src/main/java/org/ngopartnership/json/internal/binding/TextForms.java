package org.ngopartnership.json.internal.binding;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.model.Form;
import org.ngopartnership.model.Text;
import org.ngopartnership.value.RecordRef;

/** What is said about the form of texts: the word in messages, the pattern in the schema, and what was meant. */
final class TextForms {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[ -]+");

    private TextForms() {}

    static Word word(Form form) {
        return switch (form) {
            case ANY, LANGUAGE -> Word.STRING;
            case ID -> Word.ID;
            case CODE -> Word.CODE;
            case COUNTRY -> Word.COUNTRY;
            case EMAIL -> Word.EMAIL;
            case DATE -> Word.DATE;
        };
    }

    /** The regular expression, never stricter than the type. */
    static String pattern(Form form) {
        return switch (form) {
            case ANY -> "";
            case ID -> "^[a-z0-9][a-z0-9._-]{0,63}$";
            case CODE -> "^[A-Z][A-Z0-9_]*$";
            case COUNTRY -> "^[A-Z]{2}$";
            case EMAIL -> "^[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+$";
            case DATE -> EdtfPattern.TEXT;
            case LANGUAGE -> LocalizedTextCodec.TAG_PATTERN;
        };
    }

    /**
     * What a text without the form was surely meant to be.
     *
     * @return the same in the right case or, of a country, its code; null if that is not sure
     */
    static @Nullable String meant(Text<?> kind, String text) {
        String likely = switch (kind.form()) {
            case ID -> text.toLowerCase(Locale.ROOT);
            case CODE -> BETWEEN_WORDS.matcher(text.strip()).replaceAll("_").toUpperCase(Locale.ROOT);
            case COUNTRY -> CountryNames.codeOf(text);
            case ANY, EMAIL, DATE, LANGUAGE -> null;
        };
        boolean brief = text.length() <= RecordRef.MAX_LENGTH;
        return likely != null && brief && kind.parse().apply(likely).isPresent() ? likely : null;
    }
}
