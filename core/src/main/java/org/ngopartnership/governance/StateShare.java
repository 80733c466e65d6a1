package org.ngopartnership.governance;

import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.value.Share;

/**
 * That a part of several topics is in one state.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@PartnershipStyle
@PartnershipRules.All
public interface StateShare extends WithStateShare {

    /** {@return which part} */
    Share getShare();

    /** {@return the state} */
    TopicState getState();

    /**
     * Starts a new {@code StateShare}.
     *
     * @return a builder without anything set
     */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link StateShare}. */
    class Builder extends ImmutableStateShare.Builder {
        Builder() {}
    }
}
