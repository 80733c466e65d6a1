package org.ngopartnership.regime;

import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.organization.Level;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.Code;

/**
 * A status that a regime knows, with what the regime asks of it. An absent value means that the regime says nothing
 * of it.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@PartnershipStyle
public interface RegimeStatus extends WithRegimeStatus {

    /** {@return the code, unique inside the regime, for example {@code ASSOCIATE}} */
    Code getCode();

    /** {@return the name, by language} */
    LocalizedText getName();

    /**
     * {@return how close the relation is; higher is closer, and statuses of one organization can be compared over
     * its regimes}
     */
    int getRank();

    /** {@return whether no source bears the rank out; it may then sort and warn, but no error rests on it} */
    boolean isRankAssumed();

    /** {@return the levels at which a holder must work; empty for any} */
    List<Level> getLevels();

    /** {@return who admits to the status} */
    Optional<Code> getDecider();

    /** {@return on whose recommendation} */
    Optional<Code> getRecommender();

    /** {@return for how many years it is granted} */
    OptionalInt getTermYears();

    /** {@return for how many years an organization must have existed and worked when it applies} */
    OptionalInt getExistenceYears();

    /** {@return for how many years a status has to be held before} */
    OptionalInt getPriorYears();

    /** {@return the least status that has to be held before} */
    Optional<Code> getPriorStatus();

    /** {@return the last day of a year on which to apply, for a decision in the year after} */
    Optional<MonthDay> getDeadline();

    /** {@return every how many years the status is reviewed} */
    OptionalInt getReviewYears();

    /** {@return every how many years a holder reports} */
    OptionalInt getReportYears();

    /** {@return the versions of the list of documents to submit, the oldest first} */
    List<Code> getChecklists();

    /** {@return a new builder, without anything set} */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link RegimeStatus}. */
    class Builder extends ImmutableRegimeStatus.Builder {
        Builder() {
            name(LocalizedText.empty());
            rankAssumed(false);
        }

        /**
         * {@return this builder, with {@link RegimeStatus#getCode()} set}
         *
         * @param code  a code of capital letters, digits and underscores
         */
        public Builder code(String code) {
            return code(Code.of(code));
        }

        /**
         * {@return this builder, with {@link RegimeStatus#getDecider()} set}
         *
         * @param decider  a code of capital letters, digits and underscores
         */
        public Builder decider(String decider) {
            return decider(Code.of(decider));
        }

        /**
         * {@return this builder, with {@link RegimeStatus#getRecommender()} set}
         *
         * @param recommender  a code of capital letters, digits and underscores
         */
        public Builder recommender(String recommender) {
            return recommender(Code.of(recommender));
        }

        /**
         * {@return this builder, with {@link RegimeStatus#getPriorStatus()} set}
         *
         * @param priorStatus  a code of capital letters, digits and underscores
         */
        public Builder priorStatus(String priorStatus) {
            return priorStatus(Code.of(priorStatus));
        }

        /**
         * {@return this builder, with more of {@link RegimeStatus#getChecklists()}}
         *
         * @param checklists  codes of capital letters, digits and underscores
         */
        public Builder addChecklists(String... checklists) {
            for (String checklist : checklists) {
                addChecklists(Code.of(checklist));
            }
            return this;
        }
    }
}
