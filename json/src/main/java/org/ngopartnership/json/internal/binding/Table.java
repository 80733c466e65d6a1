package org.ngopartnership.json.internal.binding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A table that is being written.
 *
 * @param <T> the type
 * @param <B> its builder
 */
public final class Table<T, B> {
    private static final int MOST_PROPERTIES = Long.SIZE;

    final String name;
    final Supplier<B> newBuilder;
    final Function<B, T> build;
    final List<Property<T, B>> rows = new ArrayList<>();

    Table(String name, Supplier<B> newBuilder, Function<B, T> build) {
        this.name = name;
        this.newBuilder = newBuilder;
        this.build = build;
    }

    /**
     * A property that every object must have.
     *
     * @param property  its name
     * @param codec  its form
     * @param setter  of the builder
     * @param getter  of the type
     * @param <V> the type of its values
     * @return this table
     */
    public <V> Table<T, B> required(
            String property,
            Codec<V> codec,
            BiConsumer<? super B, ? super V> setter,
            Function<? super T, ? extends V> getter) {
        return row(new Property.Single<>(property, true, codec, setter, getter));
    }

    /**
     * A property that may be absent, and is {@link Optional} in the type.
     *
     * @param property  its name
     * @param codec  its form
     * @param setter  of the builder
     * @param getter  of the type
     * @param <V> the type of its values
     * @return this table
     */
    public <V> Table<T, B> optional(
            String property,
            Codec<V> codec,
            BiConsumer<? super B, ? super V> setter,
            Function<? super T, Optional<V>> getter) {
        return row(new Property.Single<>(
                property, false, codec, setter, value -> getter.apply(value).orElse(null)));
    }

    /**
     * A property whose absence is an empty value of the type, such as a text in no language or {@code false}.
     *
     * @param property  its name
     * @param codec  its form
     * @param setter  of the builder
     * @param getter  of the type
     * @param <V> the type of its values
     * @return this table
     */
    public <V> Table<T, B> value(
            String property,
            Codec<V> codec,
            BiConsumer<? super B, ? super V> setter,
            Function<? super T, ? extends V> getter) {
        return row(new Property.Single<>(property, false, codec, setter, getter));
    }

    /**
     * A property that is {@code true} or absent.
     *
     * @param property  its name
     * @param setter  of the builder
     * @param getter  of the type
     * @return this table
     */
    public Table<T, B> flag(
            String property, BiConsumer<? super B, ? super Boolean> setter, Function<? super T, Boolean> getter) {
        return row(new Property.Single<>(property, false, Codecs.flag(), setter, getter));
    }

    /**
     * A list of values; absent if empty.
     *
     * @param property  its name
     * @param codec  the form of an element
     * @param adder  adds an element to the builder
     * @param getter  of the type
     * @param <V> the type of its elements
     * @return this table
     */
    public <V> Table<T, B> list(
            String property,
            Codec<V> codec,
            BiConsumer<? super B, ? super V> adder,
            Function<? super T, ? extends List<? extends V>> getter) {
        return row(new Property.Many<>(property, codec, adder, getter));
    }

    private Table<T, B> row(Property<T, B> row) {
        if (rows.stream().anyMatch(other -> other.name.equals(row.name))) {
            throw new IllegalArgumentException(name + " has two rows for " + row.name);
        }
        if (rows.size() == MOST_PROPERTIES) {
            throw new IllegalArgumentException(name + " has more than " + MOST_PROPERTIES + " rows");
        }
        rows.add(row);
        return this;
    }

    /**
     * Ends the table.
     *
     * @return the binding
     */
    public Binding<T, B> build() {
        return new Binding<>(this);
    }
}
