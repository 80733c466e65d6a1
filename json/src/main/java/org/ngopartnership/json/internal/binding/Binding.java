package org.ngopartnership.json.internal.binding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * The form of one type in JSON: its properties in declared order, each with its form in JSON, its setter and its getter.
 *
 * <p>Reading goes on after a problem; a required value that is missing or unreadable gets a placeholder, so that there
 * is always a value to check. Immutable and thread-safe.
 */
public final class Binding<T, B> implements Codec<T> {

    private static final int MOST_PROPERTIES = Long.SIZE;

    private final String name;
    private final Supplier<B> newBuilder;
    private final Function<B, T> build;
    private final Row<T, B>[] properties;
    private final Names names;
    private final long required;

    /**
     * The table of a type.
     *
     * @param name  the type's name in the schema
     * @param build  makes the value from a builder
     */
    public Binding(String name, Supplier<B> newBuilder, Function<B, T> build, List<Row<T, B>> rows) {
        if (rows.size() > MOST_PROPERTIES) {
            throw new IllegalArgumentException(name + " has more than " + MOST_PROPERTIES + " properties");
        }
        this.name = name;
        this.newBuilder = newBuilder;
        this.build = build;
        this.properties = array(rows);
        this.names = Names.of(rows.stream().map(row -> row.name).toList());
        long mask = 0;
        for (int i = 0; i < properties.length; i++) {
            mask |= properties[i].required ? 1L << i : 0;
        }
        this.required = mask;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type has no other way to come about
    private static <T, B> Row<T, B>[] array(List<Row<T, B>> rows) {
        return rows.toArray(new Row[0]);
    }

    /** {@return the type's name in the schema} */
    public String name() {
        return name;
    }

    /** {@return whether the table has a row for a property} */
    public boolean has(String property) {
        return names.all().contains(property);
    }

    @Override
    public @Nullable T read(Source in, Reading reading) {
        if (in.kind() != JsonType.OBJECT) {
            reading.wrongType(in, Word.OBJECT);
            return null;
        }
        return readProperties(in, reading);
    }

    /**
     * Reads the properties of an object whose beginning the source has passed, up to its end.
     *
     * @param in  the source, standing on the beginning of the object or a property that has been dealt with
     */
    public T readProperties(Source in, Reading reading) {
        B builder = newBuilder.get();
        long seen = 0;
        long set = 0;
        int index = Source.END;
        while ((index = in.nextProperty(names, index)) != Source.END) {
            if (index == Source.UNKNOWN) {
                reading.unknown(in, names);
                continue;
            }
            long bit = 1L << index;
            Row<T, B> property = properties[index];
            if ((seen & bit) != 0) {
                reading.duplicate(in, property.name);
                continue;
            }
            seen |= bit;
            in.toValue();
            if (property.read(builder, in, reading)) {
                set |= bit;
            }
        }
        if ((required & ~set) != 0) {
            complete(builder, seen, set, in, reading);
        }
        return build.apply(builder);
    }

    private void complete(B builder, long seen, long set, Source in, Reading reading) {
        for (int i = 0; i < properties.length; i++) {
            long bit = 1L << i;
            if ((required & bit & ~seen) != 0) {
                reading.missing(in, properties[i].name);
            }
            if ((required & bit & ~set) != 0) {
                properties[i].setPlaceholder(builder);
            }
        }
    }

    @Override
    public void write(T value, JsonGenerator out) {
        out.writeStartObject();
        writeProperties(value, out);
        out.writeEndObject();
    }

    /** Writes the properties of a value into an object that has been begun. */
    public void writeProperties(T value, JsonGenerator out) {
        for (Row<T, B> property : properties) {
            property.write(value, out);
        }
    }

    @Override
    public boolean isEmpty(T value) {
        for (Row<T, B> property : properties) {
            if (!property.isEmptyIn(value)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return definitions.refer(name, () -> describe(definitions));
    }

    private Map<String, Object> describe(Definitions definitions) {
        Map<String, Object> described = new LinkedHashMap<>();
        List<String> demanded = new ArrayList<>();
        for (Row<T, B> property : properties) {
            described.put(property.name, property.schema(definitions));
            if (property.required) {
                demanded.add(property.name);
            }
        }
        Map<String, Object> schema = Definitions.schema("type", "object", "properties", described);
        if (!demanded.isEmpty()) {
            schema.put("required", demanded);
        }
        schema.put("additionalProperties", false);
        return schema;
    }
}
