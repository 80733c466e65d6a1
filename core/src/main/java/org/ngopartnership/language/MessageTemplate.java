package org.ngopartnership.language;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Texts with {@code {name}} where a value stands. A value is never looked at for names.
 *
 * @since 0.1
 */
public final class MessageTemplate {

    private MessageTemplate() {}

    /**
     * {@return a text with its values; a name without a value is left as it stands}
     *
     * @param template  the text with names
     * @param values  the values by name
     */
    public static String fill(String template, Map<String, ?> values) {
        int open = template.indexOf('{');
        if (open < 0) {
            return template;
        }
        StringBuilder filled = new StringBuilder(template.length() + 40);
        int done = 0;
        while (open >= 0) {
            int close = template.indexOf('}', open);
            if (close < 0) {
                break;
            }
            Object value = values.get(template.substring(open + 1, close));
            filled.append(template, done, open);
            if (value != null) {
                filled.append(value);
            } else {
                filled.append(template, open, close + 1);
            }
            done = close + 1;
            open = template.indexOf('{', done);
        }
        return filled.append(template, done, template.length()).toString();
    }

    /**
     * {@return the names a text uses, sorted}
     *
     * @param template  the text with names
     */
    public static Set<String> names(String template) {
        Set<String> names = new TreeSet<>();
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', open + 1)) {
            int close = template.indexOf('}', open);
            if (close > 0) {
                names.add(template.substring(open + 1, close));
            }
        }
        return names;
    }
}
