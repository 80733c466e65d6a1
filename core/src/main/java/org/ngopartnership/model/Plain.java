package org.ngopartnership.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plain parts of values, as what they should be. */
final class Plain {

    private Plain() {}

    /** The plain part as what it should be. */
    static <P> P as(Class<P> expected, Object plain) {
        if (!expected.isInstance(plain)) {
            throw new IllegalArgumentException("Not a " + expected.getSimpleName() + ": " + plain);
        }
        return expected.cast(plain);
    }

    static Map<?, ?> map(Object plain) {
        return as(Map.class, plain);
    }

    static List<?> list(Object plain) {
        return as(List.class, plain);
    }

    /** Sets a property of a value being made. */
    static <B> void set(Table<?, B> table, B builder, String name, Object plain) {
        Property<?, B, ?> property = table.properties().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(table.name() + " has no property " + name));
        try {
            property.setPlain(builder, plain);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(name + ": " + wrong.getMessage(), wrong);
        }
    }

    /** The plain parts of a value by name, in order. */
    static <T> Map<String, Object> parts(Table<T, ?> table, T value) {
        Map<String, Object> plain = new LinkedHashMap<>();
        for (Property<T, ?, ?> property : table.properties()) {
            @Nullable Object part = property.plainIn(value);
            if (part != null) {
                plain.put(property.name(), part);
            }
        }
        return plain;
    }
}
