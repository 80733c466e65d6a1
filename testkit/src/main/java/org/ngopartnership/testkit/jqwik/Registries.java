package org.ngopartnership.testkit.jqwik;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.ngopartnership.model.Property;
import org.ngopartnership.model.RecordType;
import org.ngopartnership.model.Table;
import org.ngopartnership.registry.PartnershipRegistry;
import org.ngopartnership.value.PartnershipRecord;

/** Registries in which no id occurs twice and every reference resolves. */
final class Registries {

    private Registries() {}

    /** The types of these values. */
    static void addTo(Types types) {
        types.with(PartnershipRegistry.class, Registries::registries);
    }

    private static final int LONGEST_ID = 64;
    private static final int MOST = 3;

    static Arbitrary<PartnershipRegistry> registries() {
        return Combinators.combine(lists())
                .as(lists -> PartnershipRegistry.of(
                        lists.stream().flatMap(List::stream).toList()))
                .map(Links::between);
    }

    /** A list of each type that a registry holds. */
    private static List<Arbitrary<List<PartnershipRecord>>> lists() {
        List<Arbitrary<List<PartnershipRecord>>> lists = new ArrayList<>();
        for (Property<?, ?, ?> property : PartnershipRegistry.TABLE.properties()) {
            RecordType type = property.records();
            if (type != null && property.kind() instanceof Table<?, ?> table) {
                lists.add(some(type, table));
            }
        }
        return lists;
    }

    private static <T> Arbitrary<List<PartnershipRecord>> some(RecordType type, Table<T, ?> table) {
        return PartnershipArbitraries.of(table.type())
                .list()
                .ofMaxSize(MOST)
                .map(records -> numbered(type, table, records));
    }

    /** The records with ids of their own: each ends in its type and its number. */
    private static <T> List<PartnershipRecord> numbered(RecordType type, Table<T, ?> table, List<T> records) {
        List<PartnershipRecord> numbered = new ArrayList<>();
        for (T record : records) {
            String end = "-" + type.name().toLowerCase(Locale.ROOT).replace('_', '-') + (numbered.size() + 1);
            String id = ((PartnershipRecord) record).getId();
            String start = id.substring(0, Math.min(id.length(), LONGEST_ID - end.length()));
            Map<String, Object> parts = new LinkedHashMap<>(table.toPlain(record));
            parts.put("id", start + end);
            numbered.add((PartnershipRecord) table.fromPlain(parts));
        }
        return numbered;
    }
}
