package org.ngopartnership.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Extensions and their plain parts. */
final class ExtensionParts {

    private ExtensionParts() {}

    static Map<String, ExtensionValue> fromPlain(Map<?, ?> plain) {
        Map<String, ExtensionValue> values = new LinkedHashMap<>();
        plain.forEach((name, part) -> values.put(String.valueOf(name), valueOf(part)));
        return values;
    }

    private static ExtensionValue valueOf(@Nullable Object plain) {
        if (plain == null) {
            return new ExtensionValue.Null();
        }
        if (plain instanceof String text) {
            return new ExtensionValue.Text(text);
        }
        if (plain instanceof Number number) {
            return new ExtensionValue.Num(number.toString());
        }
        if (plain instanceof Boolean truth) {
            return new ExtensionValue.Bool(truth);
        }
        if (plain instanceof List<?> items) {
            List<ExtensionValue> values = new ArrayList<>();
            items.forEach(item -> values.add(valueOf(item)));
            return new ExtensionValue.Items(values);
        }
        if (plain instanceof Map<?, ?> members) {
            return new ExtensionValue.Members(fromPlain(members));
        }
        throw new IllegalArgumentException("Not a value of JSON: " + plain);
    }

    static Map<String, @Nullable Object> toPlain(Map<String, ExtensionValue> values) {
        Map<String, @Nullable Object> plain = new LinkedHashMap<>();
        values.forEach((name, value) -> plain.put(name, plainOf(value)));
        return plain;
    }

    private static @Nullable Object plainOf(ExtensionValue value) {
        if (value instanceof ExtensionValue.Text text) {
            return text.value();
        }
        if (value instanceof ExtensionValue.Num number) {
            return new BigDecimal(number.literal());
        }
        if (value instanceof ExtensionValue.Bool truth) {
            return truth.value();
        }
        if (value instanceof ExtensionValue.Items items) {
            List<@Nullable Object> plain = new ArrayList<>();
            items.values().forEach(item -> plain.add(plainOf(item)));
            return plain;
        }
        return value instanceof ExtensionValue.Members members ? toPlain(members.values()) : null;
    }
}
