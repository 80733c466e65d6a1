package org.ngopartnership.reference;

import java.util.Optional;
import org.ngopartnership.value.EvidenceBasis;

/**
 * In which electoral group a State was at a date: in one, in none, or that is not known.
 *
 * @param state  which of the three
 * @param group  the group; present if the State was in one
 * @param basis  whether a source says so; empty if it is not known
 * @since 0.1
 */
public record GroupAnswer(State state, Optional<ElectoralGroup> group, Optional<EvidenceBasis> basis) {

    static final GroupAnswer UNKNOWN = new GroupAnswer(State.UNKNOWN, Optional.empty(), Optional.empty());

    /**
     * The three answers.
     *
     * @since 0.1
     */
    public enum State {
        /** The State was in the group. */
        MEMBER,
        /** The State was in no group. */
        NOT_MEMBER,
        /** Neither is known. */
        UNKNOWN
    }
}
