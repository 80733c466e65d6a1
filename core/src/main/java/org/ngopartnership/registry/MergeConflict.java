package org.ngopartnership.registry;

import java.util.List;
import org.ngopartnership.value.PartnershipRecord;

/**
 * Two records that bear one id and are not equal, met when two registries are merged.
 *
 * @param id  the id that both bear
 * @param first  the record of the registry that is merged into
 * @param second  the record of the other registry
 * @param properties  where they differ: the properties of the record, by their names in the JSON form and in its order,
 *     for example {@code founded} and {@code partnerships}; empty if the records are of different types
 * @since 0.1
 */
public record MergeConflict(String id, PartnershipRecord first, PartnershipRecord second, List<String> properties) {

    /**
     * Copies the list.
     *
     * @param id  the id that both bear
     * @param first  the record of the registry that is merged into
     * @param second  the record of the other registry
     * @param properties  where they differ
     */
    public MergeConflict {
        properties = List.copyOf(properties);
    }

    static MergeConflict between(PartnershipRecord first, PartnershipRecord second) {
        return new MergeConflict(first.getId(), first, second, RecordLists.differences(first, second));
    }

    /** {@return whether the records are of different types, so that at most one of them can be meant by the id} */
    public boolean isTypeConflict() {
        return first.recordType() != second.recordType();
    }
}
