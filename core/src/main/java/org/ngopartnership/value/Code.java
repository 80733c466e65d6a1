package org.ngopartnership.value;

import java.util.Optional;
import org.ngopartnership.model.Form;
import org.ngopartnership.model.Kind;
import org.ngopartnership.model.Text;

/**
 * A code of an open list: whoever needs a further one may use it. Codes of closed lists are enums.
 *
 * @param text  capital letters, digits and underscores, the first a letter
 * @since 0.1
 */
public record Code(String text) {

    /** What a property of codes holds. */
    public static final Kind<Code> KIND =
            new Text<>(Code.class, Form.CODE, Code::tryOf, Code::text, () -> new Code("UNKNOWN"));

    /**
     * Checks the form of the code.
     *
     * @param text  capital letters, digits and underscores, the first a letter
     * @throws IllegalArgumentException if it is not of the form {@code [A-Z][A-Z0-9_]*}
     */
    public Code {
        if (!isCode(text)) {
            throw new IllegalArgumentException("Not a code of the form [A-Z][A-Z0-9_]*: " + text);
        }
    }

    /**
     * {@return a code}
     *
     * @param text  for example {@code EXECUTIVE_BOARD}
     * @throws IllegalArgumentException if the text is not of the form {@code [A-Z][A-Z0-9_]*}
     */
    public static Code of(String text) {
        return new Code(text);
    }

    /**
     * {@return a code, if the text has the form of one; empty if the text is not of the form {@code [A-Z][A-Z0-9_]*}}
     *
     * @param text  any text
     */
    public static Optional<Code> tryOf(String text) {
        return isCode(text) ? Optional.of(new Code(text)) : Optional.empty();
    }

    /**
     * Whether a text has the form of a code.
     *
     * @param text  any text
     * @return true for capital letters, digits and underscores, the first a letter
     */
    public static boolean isCode(String text) {
        if (text.isEmpty() || !isCapital(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isCapital(c) && (c < '0' || c > '9') && c != '_') {
                return false;
            }
        }
        return true;
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /**
     * Whether this is the code written so.
     *
     * @param code  the text of a code
     * @return true if the texts are equal
     */
    public boolean is(String code) {
        return text.equals(code);
    }

    /** The text of the code. */
    @Override
    public String toString() {
        return text;
    }
}
