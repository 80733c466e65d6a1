package org.ngopartnership.governance;

import java.util.Optional;
import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.model.Choice;
import org.ngopartnership.model.Table;
import org.ngopartnership.value.Count;
import org.ngopartnership.value.RegionScheme;

/**
 * How many seats a committee has: in all, on one ground, or for each region of a scheme.
 *
 * <p>Neither {@link #getBasis()} nor {@link #getEachRegionOf()}: the seats in all.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@PartnershipStyle
@PartnershipRules.All
public interface SeatQuota extends WithSeatQuota {

    /** The properties, in the order of the JSON form. */
    Table<SeatQuota, SeatQuota.Builder> TABLE = Table.of(
                    "SeatQuota", SeatQuota.class, SeatQuota::builder, SeatQuota.Builder::build)
            .optional("basis", Choice.of(SeatBasis.values()), Builder::basis, SeatQuota::getBasis)
            .optional(
                    "eachRegionOf", Choice.of(RegionScheme.values()), Builder::eachRegionOf, SeatQuota::getEachRegionOf)
            .required("count", Count.TABLE, Builder::count, SeatQuota::getCount);

    /** {@return the ground on which these seats are held} */
    Optional<SeatBasis> getBasis();

    /** {@return the scheme in which each region has this many seats} */
    Optional<RegionScheme> getEachRegionOf();

    /** {@return how many seats} */
    Count getCount();

    /** {@return a new builder, without anything set} */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link SeatQuota}. */
    class Builder extends ImmutableSeatQuota.Builder {
        Builder() {}
    }
}
