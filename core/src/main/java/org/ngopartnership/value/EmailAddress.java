package org.ngopartnership.value;

import java.util.Optional;
import java.util.function.Function;
import org.ngopartnership.model.Form;
import org.ngopartnership.model.Kind;
import org.ngopartnership.model.Text;

/**
 * The form of e-mail addresses: something, one at sign, a domain of at least two labels.
 *
 * @since 0.1
 */
public final class EmailAddress {

    /** What a property of e-mail addresses holds. */
    public static final Kind<String> KIND = new Text<>(
            String.class,
            Form.EMAIL,
            text -> isEmailAddress(text) ? Optional.of(text) : Optional.empty(),
            Function.identity(),
            () -> "unknown@unknown.invalid");

    private static final char NO_BREAK_SPACE = '\u00a0';

    private EmailAddress() {}

    /**
     * Whether a text has the form of an e-mail address.
     *
     * @param text  any text
     * @return true if so; whether there is such an address is another matter
     */
    public static boolean isEmailAddress(String text) {
        int at = text.indexOf('@');
        if (at <= 0 || at != text.lastIndexOf('@') || hasSpace(text)) {
            return false;
        }
        int domain = at + 1;
        return text.indexOf('.', domain) > domain && !text.endsWith(".") && text.indexOf("..", domain) < 0;
    }

    private static boolean hasSpace(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isSpace(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c >= NO_BREAK_SPACE && (c == NO_BREAK_SPACE || Character.isWhitespace(c));
    }
}
