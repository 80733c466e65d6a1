package org.ngopartnership.governance;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.model.Choice;
import org.ngopartnership.model.Table;
import org.ngopartnership.model.Text;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.value.Party;
import org.ngopartnership.value.PeriodBuilder;
import org.ngopartnership.value.Region;

/**
 * A seat of a committee in one term. A seat without holder is vacant.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@PartnershipStyle
@PartnershipRules.All
public interface Seat extends WithSeat {

    /** The properties, in the order of the JSON form. */
    Table<Seat, Seat.Builder> TABLE = Table.of("Seat", Seat.class, Seat::builder, Seat.Builder::build)
            .optional("id", Text.ANY, Builder::id, Seat::getId)
            .optional("holder", Party.KIND, Builder::holder, Seat::getHolder)
            .optional("basis", Choice.of(SeatBasis.values()), Builder::basis, Seat::getBasis)
            .optional("region", Region.TABLE, Builder::region, Seat::getRegion)
            .optional("since", EdtfDate.KIND, Builder::since, Seat::getSince)
            .optional("until", EdtfDate.KIND, Builder::until, Seat::getUntil)
            .list("representatives", SeatHolder.TABLE, Builder::addRepresentatives, Seat::getRepresentatives);

    /** {@return the id of the seat inside the term} */
    Optional<String> getId();

    /** {@return the organization that holds it; empty for a vacant seat} */
    Optional<Party> getHolder();

    /** {@return on what ground} */
    Optional<SeatBasis> getBasis();

    /** {@return the region for which the seat stands} */
    Optional<Region> getRegion();

    /** {@return since when} */
    Optional<EdtfDate> getSince();

    /** {@return until when} */
    Optional<EdtfDate> getUntil();

    /** {@return the persons who sit for the organization, one after the other} */
    List<SeatHolder> getRepresentatives();

    /** {@return whether the seat is vacant} */
    default boolean vacant() {
        return getHolder().isEmpty();
    }

    /** {@return a new builder, without anything set} */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link Seat}. */
    class Builder extends ImmutableSeat.Builder implements PeriodBuilder<Builder> {
        Builder() {}
    }
}
