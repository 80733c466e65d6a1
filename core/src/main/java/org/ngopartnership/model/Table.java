package org.ngopartnership.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ngopartnership.model.Property.Arity;

/**
 * The properties of a type, in the order of the JSON form.
 *
 * <pre>{@code
 * Table<Term, Term.Builder> TABLE = Table.of("Term", Term.class, Term::builder, Term.Builder::build)
 *         .optional("end", EdtfDate.KIND, Term.Builder::end, Term::getEnd);
 * }</pre>
 *
 * <p>A table is the kind of the values of its type, so that it stands for them in the tables of others. A type that is
 * only gone through, by rules of a caller's own, needs neither builder nor setters. Immutable and thread-safe: every
 * method returns a longer table.
 *
 * @param <T>  the type
 * @param <B>  its builder
 * @since 0.1
 */
public final class Table<T, B> implements Kind<T> {

    private final String name;
    private final Class<T> type;
    private final Supplier<B> newBuilder;
    private final Function<B, T> build;
    private final List<Property<T, B, ?>> properties;

    private Table(
            String name,
            Class<T> type,
            Supplier<B> newBuilder,
            Function<B, T> build,
            List<Property<T, B, ?>> properties) {
        this.name = name;
        this.type = type;
        this.newBuilder = newBuilder;
        this.build = build;
        this.properties = properties;
    }

    /**
     * {@return the table of a type, without properties yet}
     *
     * @param name  the name of the type, also in the schema
     * @param type  the type
     * @param newBuilder  makes a builder
     * @param build  makes a value from a builder
     * @param <T>  the type
     * @param <B>  its builder
     */
    public static <T, B> Table<T, B> of(String name, Class<T> type, Supplier<B> newBuilder, Function<B, T> build) {
        return new Table<>(name, type, newBuilder, build, List.of());
    }

    /**
     * {@return the table of a type that is only gone through, without properties yet}
     *
     * @param type  the type
     * @param <T>  the type
     */
    public static <T> Table<T, T> of(Class<T> type) {
        return of(type.getSimpleName(), type, Property.noBuilder(type), Function.identity());
    }

    /**
     * {@return this table and a property that every value has}
     *
     * @param property  its name
     * @param kind  what its values are
     * @param setter  sets it in a builder
     * @param getter  gets it
     * @param <V>  the type of its values
     */
    public <V> Table<T, B> required(
            String property,
            Kind<V> kind,
            BiConsumer<? super B, ? super V> setter,
            Function<? super T, ? extends V> getter) {
        return with(new Property<>(property, Arity.REQUIRED, kind, getter, setter, null));
    }

    /**
     * {@return this table and a property that may be absent}
     *
     * @param property  its name
     * @param kind  what its values are
     * @param setter  sets it in a builder
     * @param getter  gets it
     * @param <V>  the type of its values
     */
    public <V> Table<T, B> optional(
            String property,
            Kind<V> kind,
            BiConsumer<? super B, ? super V> setter,
            Function<? super T, Optional<V>> getter) {
        return with(new Property<>(property, Arity.OPTIONAL, kind, getter, setter, null));
    }

    /**
     * {@return this table and a property whose absence is an empty value of the type, such as a text in no language}
     *
     * @param property  its name
     * @param kind  what its values are
     * @param setter  sets it in a builder
     * @param getter  gets it
     * @param <V>  the type of its values
     */
    public <V> Table<T, B> value(
            String property,
            Kind<V> kind,
            BiConsumer<? super B, ? super V> setter,
            Function<? super T, ? extends V> getter) {
        return with(new Property<>(property, Arity.VALUE, kind, getter, setter, null));
    }

    /**
     * {@return this table and a list of values, absent if empty}
     *
     * @param property  its name
     * @param kind  what its elements are
     * @param adder  adds an element to a builder
     * @param getter  gets the list
     * @param <V>  the type of its elements
     */
    public <V> Table<T, B> list(
            String property,
            Kind<V> kind,
            BiConsumer<? super B, ? super V> adder,
            Function<? super T, ? extends List<? extends V>> getter) {
        return with(new Property<>(property, Arity.LIST, kind, getter, adder, null));
    }

    /**
     * {@return this table and a list of records, which make a registry; ids and references are checked over all such lists}
     *
     * @param property  its name
     * @param records  the type of the records
     * @param table  their table
     * @param adder  adds a record to a builder
     * @param getter  gets the list
     * @param <V>  their type in Java
     */
    public <V> Table<T, B> records(
            String property,
            RecordType records,
            Table<V, ?> table,
            BiConsumer<? super B, ? super V> adder,
            Function<? super T, ? extends List<? extends V>> getter) {
        return with(new Property<>(property, Arity.LIST, table, getter, adder, records));
    }

    /**
     * {@return this table and a text that stands in every value and is always the same, such as the version of a form}
     *
     * @param property  its name
     * @param text  the text
     */
    public Table<T, B> constant(String property, String text) {
        return required(property, new Constant(text), (builder, same) -> {}, value -> text);
    }

    /**
     * {@return this table and a property that every value has, of a type that is only gone through}
     *
     * @param property  its name
     * @param kind  what its values are
     * @param getter  gets it
     * @param <V>  the type of its values
     */
    public <V> Table<T, B> required(String property, Kind<V> kind, Function<? super T, ? extends V> getter) {
        return required(property, kind, Property.noSetter(), getter);
    }

    /**
     * {@return this table and a property that may be absent, of a type that is only gone through}
     *
     * @param property  its name
     * @param kind  what its values are
     * @param getter  gets it
     * @param <V>  the type of its values
     */
    public <V> Table<T, B> optional(String property, Kind<V> kind, Function<? super T, Optional<V>> getter) {
        return optional(property, kind, Property.noSetter(), getter);
    }

    /**
     * {@return this table and a list of values, of a type that is only gone through}
     *
     * @param property  its name
     * @param kind  what its elements are
     * @param getter  gets the list
     * @param <V>  the type of its elements
     */
    public <V> Table<T, B> list(
            String property, Kind<V> kind, Function<? super T, ? extends List<? extends V>> getter) {
        return list(property, kind, Property.noSetter(), getter);
    }

    /**
     * {@return this table and values by name, of a type that is only gone through}
     *
     * @param property  its name
     * @param kind  what its values are
     * @param getter  gets the map
     * @param <V>  the type of its values
     */
    public <V> Table<T, B> keyed(
            String property, Kind<V> kind, Function<? super T, ? extends Map<String, ? extends V>> getter) {
        return with(new Property<>(property, Arity.KEYED, kind, getter, Property.noSetter(), null));
    }

    private Table<T, B> with(Property<T, B, ?> property) {
        if (properties.stream().anyMatch(other -> other.name().equals(property.name()))) {
            throw new IllegalArgumentException(name + " has two lines for " + property.name());
        }
        List<Property<T, B, ?>> longer = new ArrayList<>(properties);
        longer.add(property);
        return new Table<>(name, type, newBuilder, build, List.copyOf(longer));
    }

    /** {@return the name of the type} */
    public String name() {
        return name;
    }

    @Override
    public Class<T> type() {
        return type;
    }

    /** {@return the properties, in order} */
    public List<Property<T, B, ?>> properties() {
        return properties;
    }

    /** {@return what makes a builder of the type} */
    public Supplier<B> newBuilder() {
        return newBuilder;
    }

    /** {@return what makes a value from a builder} */
    public Function<B, T> build() {
        return build;
    }

    /**
     * Sets in a builder all that a value says; what it does not say stays as it was.
     *
     * @param value  the value
     * @param builder  the builder
     */
    public void copy(T value, B builder) {
        properties.forEach(property -> property.copy(value, builder));
    }

    /**
     * {@return the names of the properties in which two values differ, in order}
     *
     * @param one  a value
     * @param other  another
     */
    public List<String> differences(T one, T other) {
        return properties.stream()
                .filter(property -> !property.isSameIn(one, other))
                .map(Property::name)
                .toList();
    }

    @Override
    public T placeholder() {
        B builder = newBuilder.get();
        properties.forEach(property -> property.setPlaceholder(builder));
        return build.apply(builder);
    }

    @Override
    public boolean isEmpty(T value) {
        return properties.stream().allMatch(property -> property.valuesIn(value).isEmpty());
    }

    @Override
    public T fromPlain(Object plain) {
        B builder = newBuilder.get();
        Plain.map(plain).forEach((property, part) -> Plain.set(this, builder, String.valueOf(property), part));
        return build.apply(builder);
    }

    @Override
    public Map<String, Object> toPlain(T value) {
        return Plain.parts(this, value);
    }
}
