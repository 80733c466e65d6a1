package org.ngopartnership.registry;

import java.util.List;

/**
 * What came of merging two registries.
 *
 * @param registry  the merged registry
 * @param conflicts  every pair of records that bear one id and differ, in the order of the second registry, each with
 *     the first record as it stood then; whatever the policy made of them
 * @since 0.1
 */
public record RegistryMerge(PartnershipRegistry registry, List<MergeConflict> conflicts) {

    /**
     * Copies the list.
     *
     * @param registry  the merged registry
     * @param conflicts  every pair of records that bear one id and differ
     */
    public RegistryMerge {
        conflicts = List.copyOf(conflicts);
    }

    /** {@return whether there was no conflict, so that the merged registry holds all that either held} */
    public boolean isClean() {
        return conflicts.isEmpty();
    }
}
