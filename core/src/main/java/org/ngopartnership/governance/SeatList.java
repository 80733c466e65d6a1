package org.ngopartnership.governance;

import java.util.List;
import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.model.Table;
import org.ngopartnership.model.Truth;

/**
 * The seats of a committee in one term, as far as they are known.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@PartnershipStyle
@PartnershipRules.All
public interface SeatList extends WithSeatList {

    /** The properties, in the order of the JSON form. */
    Table<SeatList, SeatList.Builder> TABLE = Table.of(
                    "SeatList", SeatList.class, SeatList::builder, SeatList.Builder::build)
            .value("complete", Truth.SAID, Builder::complete, SeatList::isComplete)
            .list("items", Seat.TABLE, Builder::addItems, SeatList::getItems);

    /** {@return whether the list names every seat, vacant ones too} */
    boolean isComplete();

    /** {@return the seats} */
    List<Seat> getItems();

    /** {@return a new builder, without anything set} */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link SeatList}. */
    class Builder extends ImmutableSeatList.Builder {
        Builder() {
            complete(false);
        }
    }
}
