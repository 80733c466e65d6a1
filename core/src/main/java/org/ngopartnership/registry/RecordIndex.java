package org.ngopartnership.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.value.PartnershipRecord;

/**
 * The records of a registry by their ids. Made when first asked, once for a registry.
 *
 * <p>Several records may bear one id, since a registry can be loaded before it is valid; they are kept in the order of
 * {@link PartnershipRegistry#records()}. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class RecordIndex {

    private final PartnershipRegistry registry;
    private volatile @Nullable Map<String, List<PartnershipRecord>> bearers;

    RecordIndex(PartnershipRegistry registry) {
        this.registry = registry;
    }

    /**
     * The record with an id.
     *
     * @param id  the id
     * @return the first record that bears it; empty if none does
     */
    public Optional<PartnershipRecord> find(String id) {
        return all(id).stream().findFirst();
    }

    /**
     * The record of a type with an id.
     *
     * @param type  the type, for example {@code Ngo.class}
     * @param id  the id
     * @param <T> the type
     * @return the first record of the type that bears the id; empty if there is none, even if a record of another type
     *     does
     */
    public <T extends PartnershipRecord> Optional<T> find(Class<T> type, String id) {
        return all(id).stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    /**
     * All records with an id.
     *
     * @param id  the id
     * @return its bearers; more than one in a registry that is not valid
     */
    public List<PartnershipRecord> all(String id) {
        Map<String, List<PartnershipRecord>> known = bearers;
        if (known == null) {
            known = bearersIn(registry);
            bearers = known;
        }
        return known.getOrDefault(id, List.of());
    }

    private static Map<String, List<PartnershipRecord>> bearersIn(PartnershipRegistry registry) {
        Map<String, List<PartnershipRecord>> bearers = new HashMap<>();
        registry.records().forEach(record -> bearers.merge(record.getId(), List.of(record), RecordIndex::joined));
        return bearers;
    }

    private static List<PartnershipRecord> joined(List<PartnershipRecord> first, List<PartnershipRecord> more) {
        List<PartnershipRecord> all = new ArrayList<>(first);
        all.addAll(more);
        return List.copyOf(all);
    }
}
