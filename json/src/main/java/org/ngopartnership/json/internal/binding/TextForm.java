package org.ngopartnership.json.internal.binding;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A form that short texts must have, tested without a regular expression; the pattern says the same in the schema.
 */
public enum TextForm {
    /** Any text. */
    ANY(Word.STRING, "") {
        @Override
        boolean matches(char[] chars, int offset, int length) {
            return true;
        }
    },
    /** The id of a record. */
    ID(Word.ID, "^[a-z0-9][a-z0-9._-]{0,63}$") {
        @Override
        boolean matches(char[] chars, int offset, int length) {
            if (length < 1 || length > MAX_ID || !isLowerOrDigit(chars[offset])) {
                return false;
            }
            for (int i = offset + 1; i < offset + length; i++) {
                char c = chars[i];
                if (!isLowerOrDigit(c) && c != '.' && c != '_' && c != '-') {
                    return false;
                }
            }
            return true;
        }
    },
    /** A code of an open list. */
    CODE(Word.CODE, "^[A-Z][A-Z0-9_]*$") {
        @Override
        boolean matches(char[] chars, int offset, int length) {
            if (length < 1 || !isUpper(chars[offset])) {
                return false;
            }
            for (int i = offset + 1; i < offset + length; i++) {
                char c = chars[i];
                if (!isUpper(c) && !isDigit(c) && c != '_') {
                    return false;
                }
            }
            return true;
        }
    },
    /** A country: two capital letters; whether it exists is a rule's matter. */
    COUNTRY(Word.COUNTRY, "^[A-Z]{2}$") {
        @Override
        boolean matches(char[] chars, int offset, int length) {
            return length == 2 && isUpper(chars[offset]) && isUpper(chars[offset + 1]);
        }
    },
    /** An e-mail address: something, one at sign, a domain of at least two labels. */
    EMAIL(Word.EMAIL, "^[^\\s@]+@[^\\s@.]+(\\.[^\\s@.]+)+$") {
        @Override
        boolean matches(char[] chars, int offset, int length) {
            int end = offset + length;
            int at = -1;
            int labelStart = -1;
            boolean dotted = false;
            for (int i = offset; i < end; i++) {
                char c = chars[i];
                if (c <= ' ' || Character.isWhitespace(c) || c == '\u00a0') {
                    return false;
                }
                if (c == '@') {
                    if (at >= 0 || i == offset) {
                        return false;
                    }
                    at = i;
                    labelStart = i + 1;
                } else if (c == '.' && at >= 0) {
                    if (i == labelStart) {
                        return false;
                    }
                    labelStart = i + 1;
                    dotted = true;
                }
            }
            return dotted && labelStart < end;
        }
    };

    private static final int MAX_ID = 64;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[ -]+");

    private final Word word;
    private final String pattern;

    TextForm(Word word, String pattern) {
        this.word = word;
        this.pattern = pattern;
    }

    /**
     * What a text without this form was surely meant to be.
     *
     * @param text  the text
     * @return the same in the right case or, of a country, its code; null if that is not sure
     */
    @Nullable
    String meant(String text) {
        String likely = switch (this) {
            case ID -> text.toLowerCase(Locale.ROOT);
            case CODE -> BETWEEN_WORDS.matcher(text.strip()).replaceAll("_").toUpperCase(Locale.ROOT);
            case COUNTRY -> CountryNames.codeOf(text);
            case ANY, EMAIL -> null;
        };
        return likely != null && text.length() <= MAX_ID && matches(likely) ? likely : null;
    }

    abstract boolean matches(char[] chars, int offset, int length);

    Word word() {
        return word;
    }

    String pattern() {
        return pattern;
    }

    /**
     * Whether a text has this form.
     *
     * @param text  the text
     * @return true if so
     */
    public boolean matches(String text) {
        return matches(text.toCharArray(), 0, text.length());
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLowerOrDigit(char c) {
        return c >= 'a' && c <= 'z' || isDigit(c);
    }
}
