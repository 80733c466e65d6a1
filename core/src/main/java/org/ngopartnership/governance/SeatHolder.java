package org.ngopartnership.governance;

import java.util.Optional;
import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.model.Table;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.value.Mention;
import org.ngopartnership.value.PeriodBuilder;

/**
 * Who sits for an organization in a seat: persons change, the organization keeps the seat.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@PartnershipStyle
@PartnershipRules.All
public interface SeatHolder extends WithSeatHolder {

    /** The properties, in the order of the JSON form. */
    Table<SeatHolder, SeatHolder.Builder> TABLE = Table.of(
                    "SeatHolder", SeatHolder.class, SeatHolder::builder, SeatHolder.Builder::build)
            .required("mention", Mention.TABLE, Builder::mention, SeatHolder::getMention)
            .optional("since", EdtfDate.KIND, Builder::since, SeatHolder::getSince)
            .optional("until", EdtfDate.KIND, Builder::until, SeatHolder::getUntil);

    /** {@return the person, or the role} */
    Mention getMention();

    /** {@return since when} */
    Optional<EdtfDate> getSince();

    /** {@return until when} */
    Optional<EdtfDate> getUntil();

    /** {@return a new builder, without anything set} */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link SeatHolder}. */
    class Builder extends ImmutableSeatHolder.Builder implements PeriodBuilder<Builder> {
        Builder() {}
    }
}
