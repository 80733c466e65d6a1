package org.ngopartnership.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.value.PartnershipRecord;
import org.ngopartnership.value.RecordRef;
import org.ngopartnership.value.RecordType;

/**
 * A table that says which values stand inside a type, by their names in the JSON form; rules reach nested values along
 * it.
 *
 * <pre>{@code
 * static final Shape<Ngo> NGO = Shape.of(Ngo.class)
 *     .one("name", Ngo::getName, LocalizedText.class)
 *     .optional("headquarters", Ngo::getHeadquarters, Location.class)
 *     .each("partnerships", Ngo::getPartnerships, Partnership.class)
 *     .references("successors", Ngo::getSuccessors, RecordType.NGO);
 * }</pre>
 *
 * <p>A text without any language counts as absent: rules on texts do not meet it, the rules on what it stands in do.
 *
 * <p>Only values whose type has a shape of its own, or that refer to records, need a line. Types may nest in themselves.
 * Immutable: every method returns a longer table.
 *
 * @param <T>  the type described
 * @since 0.1
 */
public final class Shape<T> {

    private final Class<T> type;
    private final List<Column> columns;
    private final List<ReferenceColumn> references;
    private final List<Class<? extends T>> alternatives;

    private Shape(
            Class<T> type,
            List<Column> columns,
            List<ReferenceColumn> references,
            List<Class<? extends T>> alternatives) {
        this.type = type;
        this.columns = columns;
        this.references = references;
        this.alternatives = alternatives;
    }

    /**
     * Starts the table of a type.
     *
     * @param <T>  the type described
     * @param type  the type described
     * @return the empty table
     */
    public static <T> Shape<T> of(Class<T> type) {
        return new Shape<>(type, List.of(), List.of(), List.of());
    }

    /**
     * A single value inside, always there.
     *
     * @param <C>  its type
     * @param name  its name in the JSON form
     * @param getter  gets it
     * @param child  its type; there must be a shape of it
     * @return the longer table
     */
    public <C> Shape<T> one(String name, Function<? super T, ? extends @Nullable C> getter, Class<C> child) {
        return with(new Column(name, Arity.ONE, untyped(getter), child, null));
    }

    /**
     * A single value inside, which may be absent.
     *
     * @param <C>  its type
     * @param name  its name in the JSON form
     * @param getter  gets it
     * @param child  its type; there must be a shape of it
     * @return the longer table
     */
    public <C> Shape<T> optional(
            String name, Function<? super T, ? extends Optional<? extends C>> getter, Class<C> child) {
        return with(new Column(name, Arity.OPTIONAL, untyped(getter), child, null));
    }

    /**
     * A list of values inside.
     *
     * @param <C>  their type
     * @param name  its name in the JSON form
     * @param getter  gets the list
     * @param child  the type of its elements; there must be a shape of it
     * @return the longer table
     */
    public <C> Shape<T> each(String name, Function<? super T, ? extends List<? extends C>> getter, Class<C> child) {
        return with(new Column(name, Arity.LIST, untyped(getter), child, null));
    }

    /**
     * A map of values inside.
     *
     * @param <C>  their type
     * @param name  its name in the JSON form
     * @param getter  gets the map
     * @param child  the type of its values; there must be a shape of it
     * @return the longer table
     */
    public <C> Shape<T> keyed(
            String name, Function<? super T, ? extends Map<String, ? extends C>> getter, Class<C> child) {
        return with(new Column(name, Arity.MAP, untyped(getter), child, null));
    }

    /**
     * A list of records inside: what a registry is made of. Ids and references are checked over all such lists of the
     * type together.
     *
     * @param <C>  their type
     * @param name  its name in the JSON form
     * @param getter  gets the list
     * @param child  the type of its elements; there must be a shape of it
     * @param kind  the kind of the records
     * @return the longer table
     */
    public <C extends PartnershipRecord> Shape<T> records(
            String name, Function<? super T, ? extends List<? extends C>> getter, Class<C> child, RecordType kind) {
        return with(new Column(name, Arity.LIST, untyped(getter), child, kind));
    }

    /**
     * A reference to a record, always there.
     *
     * @param name  its name in the JSON form
     * @param getter  gets it
     * @param kinds  the kinds of record it may refer to; none said = any
     * @return the longer table
     */
    public Shape<T> reference(
            String name, Function<? super T, ? extends @Nullable RecordRef> getter, RecordType... kinds) {
        return with(new ReferenceColumn(name, Arity.ONE, untyped(getter), types(kinds)));
    }

    /**
     * A reference to a record, which may be absent.
     *
     * @param name  its name in the JSON form
     * @param getter  gets it
     * @param kinds  the kinds of record it may refer to; none said = any
     * @return the longer table
     */
    public Shape<T> optionalReference(
            String name, Function<? super T, Optional<RecordRef>> getter, RecordType... kinds) {
        return with(new ReferenceColumn(name, Arity.OPTIONAL, untyped(getter), types(kinds)));
    }

    /**
     * A list of references to records.
     *
     * @param name  its name in the JSON form
     * @param getter  gets the list
     * @param kinds  the kinds of record it may refer to; none said = any
     * @return the longer table
     */
    public Shape<T> references(
            String name, Function<? super T, ? extends List<RecordRef>> getter, RecordType... kinds) {
        return with(new ReferenceColumn(name, Arity.LIST, untyped(getter), types(kinds)));
    }

    /**
     * The alternatives of a sealed type. Each with rules or values of its own has a shape of its own; the constraint of
     * Bean Validation stands on the sealed type only.
     *
     * @param types  the alternatives
     * @return the longer table
     */
    @SafeVarargs
    public final Shape<T> alternatives(Class<? extends T>... types) {
        List<Class<? extends T>> all = new ArrayList<>(alternatives);
        for (Class<? extends T> alternative : types) {
            all.add(alternative);
        }
        return new Shape<>(type, columns, references, List.copyOf(all));
    }

    /** {@return the type described} */
    public Class<T> type() {
        return type;
    }

    List<Column> columns() {
        return columns;
    }

    List<ReferenceColumn> referenceColumns() {
        return references;
    }

    List<Class<? extends T>> alternatives() {
        return alternatives;
    }

    boolean holdsRecords() {
        return columns.stream().anyMatch(Column::holdsRecords);
    }

    private Shape<T> with(Column column) {
        requireNew(column.name());
        List<Column> all = new ArrayList<>(columns);
        all.add(column);
        return new Shape<>(type, List.copyOf(all), references, alternatives);
    }

    private Shape<T> with(ReferenceColumn column) {
        requireNew(column.name());
        List<ReferenceColumn> all = new ArrayList<>(references);
        all.add(column);
        return new Shape<>(type, columns, List.copyOf(all), alternatives);
    }

    private static List<RecordType> types(RecordType... said) {
        return List.of(said.length == 0 ? RecordType.values() : said);
    }

    private void requireNew(String name) {
        if (columns.stream().anyMatch(column -> column.name().equals(name))
                || references.stream().anyMatch(column -> column.name().equals(name))) {
            throw new IllegalArgumentException(type.getSimpleName() + " has two lines for " + name);
        }
    }

    /** The getter is only ever given values of the type described. */
    @SuppressWarnings("unchecked") // see above
    private static Function<Object, @Nullable Object> untyped(Function<?, ?> getter) {
        return (Function<Object, @Nullable Object>) getter;
    }

    /** How many values a getter gets. */
    enum Arity {
        ONE,
        OPTIONAL,
        LIST,
        MAP
    }

    /** Values inside the type. */
    record Column(
            String name,
            Arity arity,
            Function<Object, @Nullable Object> getter,
            Class<?> child,
            @Nullable RecordType records) {

        boolean holdsRecords() {
            return records != null;
        }
    }

    /** References to records inside the type. */
    record ReferenceColumn(
            String name, Arity arity, Function<Object, @Nullable Object> getter, List<RecordType> types) {}
}
