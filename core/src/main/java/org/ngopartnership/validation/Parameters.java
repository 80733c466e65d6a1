package org.ngopartnership.validation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The values a message names, and how values are quoted. An empty {@link Optional} is a value that is not there. */
final class Parameters {

    private Parameters() {}

    static Map<String, String> of(Object... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException("A name without value among " + namesAndValues.length + " arguments");
        }
        if (namesAndValues.length == 0) {
            return Map.of();
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            @Nullable Object value = namesAndValues[i + 1];
            if (value instanceof Optional<?> optional) {
                value = optional.isPresent() ? optional.get() : null;
            }
            if (value != null) {
                parameters.put(namesAndValues[i].toString(), Finding.cut(value.toString()));
            }
        }
        return Collections.unmodifiableMap(parameters);
    }

    static Map<String, String> with(String name, String value, Map<String, String> others) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(name, value);
        parameters.putAll(others);
        return Collections.unmodifiableMap(parameters);
    }
}
