package org.ngopartnership.json.internal.input;

import java.util.function.Function;
import org.ngopartnership.json.internal.binding.Binding;
import org.ngopartnership.model.RecordType;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.PartnershipRecord;

/**
 * A type of records.
 *
 * @param type  its type in the model; the name is the {@code "type"} of a line in NDJSON
 * @param property  its property in a registry
 * @param javaType  its Java type
 * @param binding  its table
 * @param name  the name of a record, for people; empty if it has none
 * @param <T> the Java type
 */
public record EntityType<T extends PartnershipRecord>(
        RecordType type,
        String property,
        Class<T> javaType,
        Binding<T, ?> binding,
        Function<? super T, LocalizedText> name) {

    /**
     * {@return the name of a record of this type, empty if it has none}
     *
     * @param record  the record
     */
    public LocalizedText nameOf(Object record) {
        return name.apply(javaType.cast(record));
    }
}
