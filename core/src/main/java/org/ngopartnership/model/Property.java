package org.ngopartnership.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A property of a type: a line of its table.
 *
 * @param name  its name, in the JSON form and in paths
 * @param arity  how many values it has, and how a builder and a getter hold them
 * @param kind  what its values are
 * @param getter  gets the value, the {@link Optional}, the {@link List} or the {@link Map}, as the arity says
 * @param setter  sets one value in a builder, or adds one to a list
 * @param records  the type of the records that stand here; null if they are no records of a registry
 * @param <T>  the type
 * @param <B>  its builder
 * @param <V>  the type of a single value
 * @since 0.1
 */
public record Property<T, B, V>(
        String name,
        Arity arity,
        Kind<V> kind,
        Function<? super T, ?> getter,
        BiConsumer<? super B, ? super V> setter,
        @Nullable RecordType records) {

    /**
     * How many values a property has.
     *
     * @since 0.1
     */
    public enum Arity {
        /** One, always there. */
        REQUIRED,
        /** One, or an empty {@link Optional}. */
        OPTIONAL,
        /** One, of which an empty value of the type counts as absent. */
        VALUE,
        /** A {@link List} of any length. */
        LIST,
        /** A {@link Map} from names to values. */
        KEYED
    }

    static <A, C> Property<A, A, C> ofWay(String name, Kind<C> kind, Function<A, C> getter) {
        return new Property<>(name, Arity.REQUIRED, kind, getter, noSetter(), null);
    }

    /** The setter of types that are only gone through. */
    static <B, V> BiConsumer<B, V> noSetter() {
        return (builder, value) -> {
            throw new UnsupportedOperationException("A table without builder makes no values: " + value);
        };
    }

    /** The builder of types that are only gone through. */
    static <B> Supplier<B> noBuilder(Class<B> type) {
        return () -> {
            throw new UnsupportedOperationException("No builder of " + type.getName());
        };
    }

    /**
     * The values here.
     *
     * @param holder  a value of the type
     * @return the values that say something, in order; those of a map without their names
     */
    @SuppressWarnings("unchecked") // a getter of this arity gets values of the kind
    public List<V> valuesIn(T holder) {
        Object held = getter.apply(holder);
        return switch (arity) {
            case REQUIRED -> List.of((V) held);
            case OPTIONAL -> ((Optional<V>) held).stream().toList();
            case VALUE -> kind.isEmpty((V) held) ? List.of() : List.of((V) held);
            case LIST -> (List<V>) held;
            case KEYED -> List.copyOf(((Map<String, V>) held).values());
        };
    }

    /**
     * Whether two values of the type hold the same here.
     *
     * @param one  a value of the type
     * @param other  another
     * @return true if so
     */
    public boolean isSameIn(T one, T other) {
        return getter.apply(one).equals(getter.apply(other));
    }

    /**
     * Sets in a builder what a value says here; if it says nothing, the builder stays as it was.
     *
     * @param value  a value of the type
     * @param builder  the builder
     */
    public void copy(T value, B builder) {
        valuesIn(value).forEach(held -> setter.accept(builder, held));
    }

    /** Sets a placeholder where a value is required. */
    void setPlaceholder(B builder) {
        if (arity == Arity.REQUIRED) {
            setter.accept(builder, kind.placeholder());
        }
    }

    void setPlain(B builder, Object plain) {
        if (arity == Arity.LIST) {
            Plain.list(plain).forEach(element -> setter.accept(builder, kind.fromPlain(element)));
        } else {
            setter.accept(builder, kind.fromPlain(plain));
        }
    }

    /** The plain parts of what stands here; null if nothing does. */
    @Nullable
    Object plainIn(T holder) {
        List<V> values = valuesIn(holder);
        if (values.isEmpty()) {
            return null;
        }
        List<Object> plain = values.stream().map(kind::toPlain).toList();
        return arity == Arity.LIST ? plain : plain.get(0);
    }
}
