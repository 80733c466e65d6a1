package org.ngopartnership.model;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Values that a text stands for, such as dates and codes.
 *
 * @param type  the type of the values
 * @param form  the form of the texts
 * @param parse  makes a value of a text; empty if the text is not of the form
 * @param format  the text of a value
 * @param stopgap  gives what stands in for a missing value
 * @param <V>  the type of the values
 * @since 0.1
 */
public record Text<V>(
        Class<V> type, Form form, Function<String, Optional<V>> parse, Function<V, String> format, Supplier<V> stopgap)
        implements Kind<V> {

    /** Any text, as itself. */
    public static final Kind<String> ANY =
            new Text<>(String.class, Form.ANY, Optional::of, Function.identity(), () -> "");

    @Override
    public V placeholder() {
        return stopgap.get();
    }

    @Override
    public V fromPlain(Object plain) {
        String text = Plain.as(String.class, plain);
        return parse.apply(text)
                .orElseThrow(() -> new IllegalArgumentException("Not of the form " + form + ": " + text));
    }

    @Override
    public String toPlain(V value) {
        return format.apply(value);
    }
}
