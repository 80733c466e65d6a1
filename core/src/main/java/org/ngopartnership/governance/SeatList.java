package org.ngopartnership.governance;

import java.util.List;
import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.constraint.PartnershipRules;

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

    /** {@return whether the list names every seat, vacant ones too} */
    boolean isComplete();

    /** {@return the seats} */
    List<Seat> getItems();

    /**
     * Starts a new {@code SeatList}.
     *
     * @return a builder without anything set
     */
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
