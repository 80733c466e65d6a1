package org.ngopartnership.validation;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Messages with {@code {name}} where a value stands. A value is never looked at for names. */
final class MessageTemplate {

    private MessageTemplate() {}

    static String fill(String template, Map<String, String> values) {
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
            String value = values.get(template.substring(open + 1, close));
            filled.append(template, done, open);
            filled.append(value != null ? value : template.substring(open, close + 1));
            done = close + 1;
            open = template.indexOf('{', done);
        }
        return filled.append(template, done, template.length()).toString();
    }

    /** The names a template uses. */
    static Set<String> names(String template) {
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
