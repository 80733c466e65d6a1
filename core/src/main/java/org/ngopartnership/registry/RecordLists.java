package org.ngopartnership.registry;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ngopartnership.model.Kind;
import org.ngopartnership.model.Property;
import org.ngopartnership.model.Table;
import org.ngopartnership.value.PartnershipRecord;

/** The lists of records of a registry, by its table. */
final class RecordLists {

    private RecordLists() {}

    /** All records, list by list. */
    static Stream<PartnershipRecord> recordsIn(PartnershipRegistry registry) {
        return lists().flatMap(list -> list.valuesIn(registry).stream()).map(PartnershipRecord.class::cast);
    }

    /** Adds a record to the list of its type. */
    static void add(PartnershipRegistry.Builder registry, PartnershipRecord record) {
        Property<PartnershipRegistry, PartnershipRegistry.Builder, ?> list = lists().filter(
                        each -> each.kind().type().isInstance(record))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "A registry has no place for a " + record.getClass().getName()));
        add(list, registry, record);
    }

    /** Where two records differ; nowhere if they are of different types. */
    static List<String> differences(PartnershipRecord one, PartnershipRecord other) {
        return lists().flatMap(list -> differences(list.kind(), one, other).stream())
                .findFirst()
                .orElse(List.of());
    }

    private static Stream<Property<PartnershipRegistry, PartnershipRegistry.Builder, ?>> lists() {
        return PartnershipRegistry.TABLE.properties().stream().filter(property -> property.records() != null);
    }

    @SuppressWarnings("unchecked") // the record is of the type of the list
    private static <V> void add(
            Property<PartnershipRegistry, PartnershipRegistry.Builder, V> list,
            PartnershipRegistry.Builder registry,
            PartnershipRecord record) {
        list.setter().accept(registry, (V) record);
    }

    private static <V> Optional<List<String>> differences(
            Kind<V> kind, PartnershipRecord one, PartnershipRecord other) {
        if (!(kind instanceof Table<V, ?> table)
                || !table.type().isInstance(one)
                || !table.type().isInstance(other)) {
            return Optional.empty();
        }
        return Optional.of(
                table.differences(table.type().cast(one), table.type().cast(other)));
    }
}
