package org.ngopartnership.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.model.Table;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfDate;

/**
 * A time in which a status rested.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@PartnershipStyle
@PartnershipRules.All
public interface Suspension extends WithSuspension {

    /** The properties, in the order of the JSON form. */
    Table<Suspension, Suspension.Builder> TABLE = Table.of(
                    "Suspension", Suspension.class, Suspension::builder, Suspension.Builder::build)
            .optional("since", EdtfDate.KIND, Builder::since, Suspension::getSince)
            .optional("until", EdtfDate.KIND, Builder::until, Suspension::getUntil)
            .value("reason", LocalizedText.KIND, Builder::reason, Suspension::getReason)
            .list("decisions", Decision.TABLE, Builder::addDecisions, Suspension::getDecisions);

    /** {@return the first day} */
    Optional<EdtfDate> getSince();

    /** {@return the last day} */
    Optional<EdtfDate> getUntil();

    /** {@return the reason, by language} */
    LocalizedText getReason();

    /** {@return the decisions about it} */
    List<Decision> getDecisions();

    /** {@return a new builder, without anything set} */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link Suspension}. */
    class Builder extends ImmutableSuspension.Builder {
        Builder() {
            reason(LocalizedText.empty());
        }

        /**
         * Sets {@link Suspension#getSince()}.
         *
         * @param since  an EDTF date, for example {@code 2019} or {@code 2020-02-26}
         * @return this builder
         */
        public Builder since(String since) {
            return since(EdtfDate.parse(since));
        }

        /**
         * Sets {@link Suspension#getSince()}.
         *
         * @param since  a day
         * @return this builder
         */
        public Builder since(LocalDate since) {
            return since(EdtfDate.of(since));
        }

        /**
         * Sets {@link Suspension#getUntil()}.
         *
         * @param until  an EDTF date, for example {@code 2019} or {@code 2020-02-26}
         * @return this builder
         */
        public Builder until(String until) {
            return until(EdtfDate.parse(until));
        }

        /**
         * Sets {@link Suspension#getUntil()}.
         *
         * @param until  a day
         * @return this builder
         */
        public Builder until(LocalDate until) {
            return until(EdtfDate.of(until));
        }
    }
}
