package org.ngopartnership.model;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values of any form by name, kept as they are: what other systems say beside a record.
 *
 * @param from  makes a value of a plain part
 * @param to  the plain part of a value
 * @param <V>  the type of the values
 * @since 0.1
 */
public record Free<V>(
        Function<Map<?, ?>, Map<String, V>> from, Function<Map<String, V>, Map<String, @Nullable Object>> to)
        implements Kind<Map<String, V>> {

    @Override
    public Class<?> type() {
        return Map.class;
    }

    @Override
    public Map<String, V> placeholder() {
        return Map.of();
    }

    @Override
    public boolean isEmpty(Map<String, V> value) {
        return value.isEmpty();
    }

    @Override
    public Map<String, V> fromPlain(Object plain) {
        return from.apply(Plain.map(plain));
    }

    @Override
    public Map<String, @Nullable Object> toPlain(Map<String, V> value) {
        return to.apply(value);
    }
}
