package org.ngopartnership.model;

/**
 * The one text that may stand at a place, such as the version of a form.
 *
 * @param text  the text
 * @since 0.1
 */
public record Constant(String text) implements Kind<String> {

    @Override
    public Class<String> type() {
        return String.class;
    }

    @Override
    public String placeholder() {
        return text;
    }

    @Override
    public String fromPlain(Object plain) {
        if (!plain.equals(text)) {
            throw new IllegalArgumentException("Not " + text + ": " + plain);
        }
        return text;
    }

    @Override
    public String toPlain(String value) {
        return value;
    }
}
