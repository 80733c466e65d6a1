package org.ngopartnership.testkit;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.model.Kind;
import org.ngopartnership.model.Property;
import org.ngopartnership.model.RecordType;
import org.ngopartnership.model.Table;
import org.ngopartnership.registry.PartnershipRegistry;

/** Makes values of the examples on the pages of rules, which are registries or single records. */
final class ExampleValues {

    private ExampleValues() {}

    static Object read(String json) {
        Map<String, @Nullable Object> plain = PlainJson.read(json);
        Object type = plain.remove("type");
        return plain.containsKey("schemaVersion")
                ? PartnershipRegistry.TABLE.fromPlain(plain)
                : tableOf(type == null ? RecordType.NGO : RecordType.valueOf(type.toString()))
                        .fromPlain(plain);
    }

    /** A value with what stands in another one wherever that differs from a third. */
    static Object differing(Object valid, Object broken, Object other) {
        return differing(tableOf(valid), valid, broken, other);
    }

    private static <T, B> T differing(Table<T, B> table, Object valid, Object broken, Object other) {
        T different = table.type().cast(broken);
        T same = table.type().cast(other);
        Set<String> differences = Set.copyOf(table.differences(table.type().cast(valid), different));
        B builder = table.newBuilder().get();
        for (Property<T, B, ?> property : table.properties()) {
            boolean differs =
                    differences.contains(property.name()) && !property.name().equals("id");
            property.copy(differs ? different : same, builder);
        }
        return table.build().apply(builder);
    }

    static Table<?, ?> tableOf(RecordType type) {
        return tableWhere(property -> property.records() == type, type);
    }

    private static Table<?, ?> tableOf(Object value) {
        return value instanceof PartnershipRegistry
                ? PartnershipRegistry.TABLE
                : tableWhere(property -> property.kind().type().isInstance(value), value);
    }

    private static Table<?, ?> tableWhere(Predicate<Property<?, ?, ?>> wanted, Object what) {
        for (Property<?, ?, ?> property : PartnershipRegistry.TABLE.properties()) {
            Kind<?> kind = property.kind();
            if (kind instanceof Table<?, ?> table && wanted.test(property)) {
                return table;
            }
        }
        throw new IllegalArgumentException("A registry holds no " + Objects.toString(what));
    }
}
