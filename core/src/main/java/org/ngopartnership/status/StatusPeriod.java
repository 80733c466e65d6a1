package org.ngopartnership.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.model.Table;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.Certainty;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.time.EdtfSpan;
import org.ngopartnership.value.Code;
import org.ngopartnership.value.PeriodBuilder;
import org.ngopartnership.value.WordedDate;
import org.ngopartnership.value.WordedDates;

/**
 * A period in which an organization held one status under one regime.
 *
 * <p>A period without {@code until} counts as in force from {@code since} on; a term that ran out does not end it.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@PartnershipStyle
@PartnershipRules.All
public interface StatusPeriod extends WordedDates, WithStatusPeriod {

    /** The properties, in the order of the JSON form. */
    Table<StatusPeriod, StatusPeriod.Builder> TABLE = Table.of(
                    "StatusPeriod", StatusPeriod.class, StatusPeriod::builder, StatusPeriod.Builder::build)
            .required("regime", Code.KIND, Builder::regime, StatusPeriod::getRegime)
            .required("status", Code.KIND, Builder::status, StatusPeriod::getStatus)
            .optional("since", EdtfDate.KIND, Builder::since, StatusPeriod::getSince)
            .value("sinceAsStated", LocalizedText.KIND, Builder::sinceAsStated, StatusPeriod::getSinceAsStated)
            .optional("sinceAssumption", Code.KIND, Builder::sinceAssumption, StatusPeriod::getSinceAssumption)
            .optional("until", EdtfDate.KIND, Builder::until, StatusPeriod::getUntil)
            .value("untilAsStated", LocalizedText.KIND, Builder::untilAsStated, StatusPeriod::getUntilAsStated)
            .optional("untilAssumption", Code.KIND, Builder::untilAssumption, StatusPeriod::getUntilAssumption)
            .optional("term", Term.TABLE, Builder::term, StatusPeriod::getTerm)
            .optional("endReason", Code.KIND, Builder::endReason, StatusPeriod::getEndReason)
            .list("suspensions", Suspension.TABLE, Builder::addSuspensions, StatusPeriod::getSuspensions)
            .list("decisions", Decision.TABLE, Builder::addDecisions, StatusPeriod::getDecisions);

    /** {@return the rules under which the status was held, for example {@code UNESCO_2011}} */
    Code getRegime();

    /** {@return the status, as a code of that regime, for example {@code CONSULTATIVE}} */
    Code getStatus();

    /** {@return the first day in force, as precisely as the source says} */
    Optional<EdtfDate> getSince();

    /** {@return the wording of {@link #getSince()} in the source, by language} */
    LocalizedText getSinceAsStated();

    /** {@return what was assumed in reading that wording, for example {@code DAY_MONTH_YEAR}} */
    Optional<Code> getSinceAssumption();

    /** {@return the last day in force; empty while it runs, as far as the source says} */
    Optional<EdtfDate> getUntil();

    /** {@return the wording of {@link #getUntil()} in the source, by language} */
    LocalizedText getUntilAsStated();

    /** {@return what was assumed in reading that wording, for example {@code DAY_MONTH_YEAR}} */
    Optional<Code> getUntilAssumption();

    /** {@return the term that was granted} */
    Optional<Term> getTerm();

    /** {@return why the period ended, for example {@code RECLASSIFICATION}} */
    Optional<Code> getEndReason();

    /** {@return the times in which the status rested} */
    List<Suspension> getSuspensions();

    /** {@return the decisions on this period} */
    List<Decision> getDecisions();

    /**
     * Whether the period may cover a day: neither begins definitely after it nor ends definitely before it.
     *
     * @param day  the day
     * @return false where the stated dates exclude the day
     */
    default boolean mayCover(LocalDate day) {
        return EdtfSpan.of(getSince(), getUntil()).covers(day).mayBe();
    }

    /**
     * Whether the status was in force on a day, suspended or not.
     *
     * <p>A period without {@code until} runs on. It does so only possibly from the day on at which a decision may have
     * ended it. A period without {@code since} covers any day only possibly.
     *
     * @param day  the day
     * @return how certain that is
     */
    default Certainty inForceOn(LocalDate day) {
        return Coverage.inForce(this, day);
    }

    /**
     * Whether the status rested on a day.
     *
     * <p>A suspension whose end is not stated covers what follows only possibly, and so does a decision on suspension
     * without one.
     *
     * @param day  the day
     * @return how certain that is; {@link Certainty#EXCLUDED} if no suspension is stated that may cover the day
     */
    default Certainty suspendedOn(LocalDate day) {
        return Coverage.suspended(this, day);
    }

    /**
     * Whether the period began earlier than another, as far as the earliest possible days tell; a start that is not
     * stated counts as the earliest.
     *
     * @param other  another period
     * @return true if it comes first when periods are sorted by their start
     */
    default boolean beganBefore(StatusPeriod other) {
        EdtfDate start = getSince().orElse(null);
        EdtfDate otherStart = other.getSince().orElse(null);
        return otherStart != null && (start == null || EdtfDate.BY_EARLIEST.compare(start, otherStart) < 0);
    }

    @Override
    default List<WordedDate> wordedDates() {
        List<WordedDate> since = WordedDate.list("since", getSinceAsStated(), getSinceAssumption());
        List<WordedDate> until = WordedDate.list("until", getUntilAsStated(), getUntilAssumption());
        if (since.isEmpty() || until.isEmpty()) {
            return since.isEmpty() ? until : since;
        }
        return List.of(since.get(0), until.get(0));
    }

    /** {@return a new builder, without anything set} */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link StatusPeriod}. */
    class Builder extends ImmutableStatusPeriod.Builder implements PeriodBuilder<Builder> {
        Builder() {
            sinceAsStated(LocalizedText.empty());
            untilAsStated(LocalizedText.empty());
        }

        /**
         * {@return this builder, with {@link StatusPeriod#getRegime()} set}
         *
         * @param regime  a code of capital letters, digits and underscores
         */
        public Builder regime(String regime) {
            return regime(Code.of(regime));
        }

        /**
         * {@return this builder, with {@link StatusPeriod#getStatus()} set}
         *
         * @param status  a code of capital letters, digits and underscores
         */
        public Builder status(String status) {
            return status(Code.of(status));
        }

        /**
         * {@return this builder, with {@link StatusPeriod#getSinceAssumption()} set}
         *
         * @param sinceAssumption  a code of capital letters, digits and underscores
         */
        public Builder sinceAssumption(String sinceAssumption) {
            return sinceAssumption(Code.of(sinceAssumption));
        }

        /**
         * {@return this builder, with {@link StatusPeriod#getUntilAssumption()} set}
         *
         * @param untilAssumption  a code of capital letters, digits and underscores
         */
        public Builder untilAssumption(String untilAssumption) {
            return untilAssumption(Code.of(untilAssumption));
        }

        /**
         * {@return this builder, with {@link StatusPeriod#getEndReason()} set}
         *
         * @param endReason  a code of capital letters, digits and underscores
         */
        public Builder endReason(String endReason) {
            return endReason(Code.of(endReason));
        }
    }
}
