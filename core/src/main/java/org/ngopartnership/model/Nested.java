package org.ngopartnership.model;

import java.util.function.Supplier;

/**
 * Values whose table is asked for later, since it is not complete yet: those of a type that holds values of itself.
 *
 * @param type  the type of the values
 * @param table  its table
 * @param <V>  the type of the values
 * @since 0.1
 */
public record Nested<V>(Class<V> type, Supplier<? extends Table<V, ?>> table) implements Kind<V> {

    @Override
    public V placeholder() {
        return table.get().placeholder();
    }

    @Override
    public boolean isEmpty(V value) {
        return table.get().isEmpty(value);
    }

    @Override
    public V fromPlain(Object plain) {
        return table.get().fromPlain(plain);
    }

    @Override
    public Object toPlain(V value) {
        return table.get().toPlain(value);
    }
}
