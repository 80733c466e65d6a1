package org.ngopartnership.json.internal.input;

import java.util.function.Function;
import org.ngopartnership.json.internal.binding.Binding;
import org.ngopartnership.text.LocalizedText;

/**
 * A type of records.
 *
 * @param code  its {@code "type"} in a line of NDJSON
 * @param property  its property in a registry
 * @param javaType  its Java type
 * @param binding  its table
 * @param id  the id of a record
 * @param name  the name of a record, for people; empty if it has none
 * @param <T> the Java type
 */
public record EntityType<T>(
        String code,
        String property,
        Class<T> javaType,
        Binding<T, ?> binding,
        Function<? super T, String> id,
        Function<? super T, LocalizedText> name) {

    /**
     * The id of a record of this type.
     *
     * @param record  the record
     * @return its id
     */
    public String idOf(Object record) {
        return id.apply(javaType.cast(record));
    }

    /**
     * The name of a record of this type.
     *
     * @param record  the record
     * @return its name, empty if it has none
     */
    public LocalizedText nameOf(Object record) {
        return name.apply(javaType.cast(record));
    }
}
