package org.ngopartnership.status;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.model.Table;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.value.PeriodBuilder;

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
    class Builder extends ImmutableSuspension.Builder implements PeriodBuilder<Builder> {
        Builder() {
            reason(LocalizedText.empty());
        }
    }
}
