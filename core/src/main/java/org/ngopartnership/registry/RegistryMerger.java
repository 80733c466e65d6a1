package org.ngopartnership.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.value.PartnershipRecord;

/** Merges a registry into another. For one merge. */
final class RegistryMerger {

    private final MergePolicy policy;
    /** The records in order; null where one has been replaced by one of another type. */
    private final List<@Nullable PartnershipRecord> records;
    /** Where the records stand that came from the first registry, by id. */
    private final Map<String, List<Integer>> places = new HashMap<>();

    private final List<MergeConflict> conflicts = new ArrayList<>();

    RegistryMerger(PartnershipRegistry first, MergePolicy policy) {
        this.policy = policy;
        this.records = new ArrayList<>(first.records().toList());
        for (int i = 0; i < records.size(); i++) {
            places.computeIfAbsent(at(i).getId(), id -> new ArrayList<>()).add(i);
        }
    }

    RegistryMerge merge(PartnershipRegistry second) {
        second.records().forEach(this::meet);
        return new RegistryMerge(
                PartnershipRegistry.of(records.stream().filter(Objects::nonNull).toList()), conflicts);
    }

    private void meet(PartnershipRecord second) {
        List<Integer> known = places.get(second.getId());
        if (known == null) {
            records.add(second);
        } else if (known.stream().noneMatch(place -> at(place).equals(second))) {
            settle(known, MergeConflict.between(at(known.get(0)), second));
        }
    }

    private void settle(List<Integer> known, MergeConflict conflict) {
        conflicts.add(conflict);
        PartnershipRecord chosen = policy.resolve(conflict);
        if (!chosen.getId().equals(conflict.id())) {
            throw new IllegalArgumentException(
                    "The policy gave a record of another id for " + conflict.id() + ": " + chosen.getId());
        }
        int place = known.get(0);
        if (chosen.recordType() == conflict.first().recordType()) {
            records.set(place, chosen);
        } else {
            records.set(place, null);
            records.add(chosen);
            known.set(0, records.size() - 1);
        }
    }

    private PartnershipRecord at(int place) {
        return Objects.requireNonNull(records.get(place));
    }
}
