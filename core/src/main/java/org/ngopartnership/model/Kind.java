package org.ngopartnership.model;

import java.util.List;

/**
 * What the values of a property are. A kind says nothing about a format; it knows the plain parts of a value, from
 * which any format can make it: {@link String}, {@link Number}, {@link Boolean}, {@link java.util.List} and
 * {@link java.util.Map} by name.
 *
 * <p>Two kinds are equal if they are the same. Immutable and thread-safe.
 *
 * @param <V>  the type of the values
 * @since 0.1
 */
public sealed interface Kind<V>
        permits ByLanguage, Choice, Constant, Free, Nested, OneOf, Reference, Table, Text, Truth, Whole {

    /** {@return the type of the values} */
    Class<?> type();

    /**
     * What stands in for a required value that is missing or unreadable, so that the rest of a record can be judged.
     *
     * @return a value of the type
     */
    V placeholder();

    /**
     * Whether a value says nothing, so that it counts as absent.
     *
     * @param value  a value
     * @return true for an empty one
     */
    default boolean isEmpty(V value) {
        return false;
    }

    /**
     * Makes a value from its plain parts.
     *
     * @param plain  a text, number, truth value, list or map, as {@link #toPlain} gives it
     * @return the value
     * @throws IllegalArgumentException if the plain parts are not those of such a value
     */
    V fromPlain(Object plain);

    /**
     * Takes a value apart.
     *
     * @param value  a value
     * @return its plain parts: a text, number, truth value, list or map, all of plain parts again
     */
    Object toPlain(V value);

    /**
     * This kind and all that stand in its values, however deep.
     *
     * @return the kinds in the order met, each once; instead of a {@link Nested} its table
     */
    default List<Kind<?>> reach() {
        return Reach.of(this);
    }
}
