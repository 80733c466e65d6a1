package org.ngopartnership.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Values of a sealed type, of which each says what it is by its only property, such as a party by {@code id},
 * {@code code} or {@code name}.
 *
 * @param name  the name of the type
 * @param type  the sealed type
 * @param ways  one per case, exhaustive
 * @param <V>  the sealed type
 * @since 0.1
 */
public record OneOf<V>(String name, Class<V> type, List<Way<V, ?, ?>> ways) implements Kind<V> {

    /**
     * One way to say it.
     *
     * @param property  the property, by which the case gets its content
     * @param type  the case
     * @param make  makes the case of a content
     * @param get  gets the content of the case
     * @param <V>  the sealed type
     * @param <A>  the case
     * @param <C>  the type of the content
     * @since 0.1
     */
    public record Way<V, A extends V, C>(
            Property<A, A, C> property, Class<A> type, Function<C, A> make, Function<A, C> get) {

        /**
         * {@return the content of a value; null if it is of another case}
         *
         * @param value  a value of the sealed type
         */
        public @Nullable C contentOf(V value) {
            return type.isInstance(value) ? get.apply(type.cast(value)) : null;
        }

        private V fromPlain(Object plain) {
            return make.apply(property.kind().fromPlain(plain));
        }

        private @Nullable Object toPlain(V value) {
            C content = contentOf(value);
            return content == null ? null : property.kind().toPlain(content);
        }
    }

    /**
     * Starts with no way.
     *
     * @param name  the name of the type
     * @param type  the sealed type
     * @param <V>  the sealed type
     * @return the kind
     */
    public static <V> OneOf<V> of(String name, Class<V> type) {
        return new OneOf<>(name, type, List.of());
    }

    /**
     * One way more.
     *
     * @param property  the name of the property
     * @param kind  what its values are
     * @param alternative  the case
     * @param make  makes the case of a content
     * @param get  gets the content of the case
     * @param <A>  the case
     * @param <C>  the type of the content
     * @return the kind
     */
    public <A extends V, C> OneOf<V> way(
            String property, Kind<C> kind, Class<A> alternative, Function<C, A> make, Function<A, C> get) {
        List<Way<V, ?, ?>> more = new ArrayList<>(ways);
        more.add(new Way<>(Property.ofWay(property, kind, get), alternative, make, get));
        return new OneOf<>(name, type, List.copyOf(more));
    }

    @Override
    public V placeholder() {
        return placeholder(ways.get(0));
    }

    private static <V, A extends V, C> V placeholder(Way<V, A, C> way) {
        return way.make().apply(way.property().kind().placeholder());
    }

    @Override
    public V fromPlain(Object plain) {
        Map<?, ?> parts = Plain.map(plain);
        for (Way<V, ?, ?> way : ways) {
            Object content = parts.get(way.property().name());
            if (content != null && parts.size() == 1) {
                return way.fromPlain(content);
            }
        }
        throw new IllegalArgumentException("Not one of the ways to say a " + name + ": " + plain);
    }

    @Override
    public Map<String, Object> toPlain(V value) {
        for (Way<V, ?, ?> way : ways) {
            Object content = way.toPlain(value);
            if (content != null) {
                return Map.of(way.property().name(), content);
            }
        }
        throw new IllegalStateException(name + " has no way to say " + value);
    }
}
