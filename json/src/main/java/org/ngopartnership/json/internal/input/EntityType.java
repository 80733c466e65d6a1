package org.ngopartnership.json.internal.input;

import org.ngopartnership.json.internal.binding.Binding;
import org.ngopartnership.json.internal.binding.Codecs;
import org.ngopartnership.model.Property;
import org.ngopartnership.model.RecordType;
import org.ngopartnership.model.Table;
import org.ngopartnership.value.PartnershipRecord;

/**
 * A type of records.
 *
 * @param type  its type in the model; the name is the {@code "type"} of a line in NDJSON
 * @param property  its property in a registry
 * @param javaType  its Java type
 * @param binding  its form in JSON
 * @param <T> the Java type
 */
public record EntityType<T extends PartnershipRecord>(
        RecordType type, String property, Class<T> javaType, Binding<T, ?> binding) {

    @SuppressWarnings("unchecked") // what stands in a list of records is a record, and has a table
    static EntityType<?> of(RecordType type, Property<?, ?, ?> list) {
        return of(type, list.name(), (Table<PartnershipRecord, ?>) list.kind());
    }

    private static <T extends PartnershipRecord> EntityType<T> of(RecordType type, String property, Table<T, ?> table) {
        return new EntityType<>(type, property, table.type(), Codecs.of(table));
    }
}
