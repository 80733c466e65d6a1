package org.ngopartnership.registry;

import org.ngopartnership.value.PartnershipRecord;

/**
 * Decides which record stands in the merged registry where two bear one id.
 *
 * <pre>{@code
 * MergePolicy preferNamed = conflict ->
 *         conflict.properties().contains("name") ? conflict.second() : conflict.first();
 * }</pre>
 *
 * @since 0.1
 */
@FunctionalInterface
public interface MergePolicy {

    /**
     * The record that stands in the merged registry.
     *
     * @param conflict  two records with one id
     * @return one of them, or another with the same id, for example one put together from both
     */
    PartnershipRecord resolve(MergeConflict conflict);

    /**
     * The policy that keeps what is there.
     *
     * @return a policy that keeps the first of two records
     */
    static MergePolicy keepFirst() {
        return MergeConflict::first;
    }

    /**
     * The policy that takes what comes.
     *
     * @return a policy that keeps the second of two records
     */
    static MergePolicy keepSecond() {
        return MergeConflict::second;
    }
}
