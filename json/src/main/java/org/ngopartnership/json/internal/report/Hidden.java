package org.ngopartnership.json.internal.report;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.ngopartnership.validation.Finding;

/** Findings that were accepted before: each hides one of the same key. Not thread-safe. */
public final class Hidden {

    private final Map<FindingKey, Integer> left = new HashMap<>();
    private long hidden;

    /**
     * What hides these findings and no others.
     *
     * @param accepted  their keys, as often as they were accepted
     */
    public Hidden(Collection<FindingKey> accepted) {
        accepted.forEach(key -> left.merge(key, 1, Integer::sum));
    }

    /**
     * Whether a finding is to be hidden; if so, it is used up.
     *
     * @return true if it was accepted and not met as often before
     */
    public boolean hides(Finding finding) {
        if (left.isEmpty()) {
            return false;
        }
        Integer times = left.computeIfPresent(FindingKey.of(finding), (key, now) -> now - 1);
        if (times == null || times < 0) {
            return false;
        }
        hidden++;
        return true;
    }

    /** {@return how many findings were hidden} */
    public long count() {
        return hidden;
    }

    /** {@return how often an accepted finding was not met} */
    public int left(FindingKey key) {
        return Math.max(0, left.getOrDefault(key, 0));
    }
}
