package org.ngopartnership.governance;

import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.model.Choice;
import org.ngopartnership.model.Table;
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

    /** The properties, in the order of the JSON form. */
    Table<StateShare, StateShare.Builder> TABLE = Table.of(
                    "StateShare", StateShare.class, StateShare::builder, StateShare.Builder::build)
            .required("share", Choice.of(Share.values()), Builder::share, StateShare::getShare)
            .required("state", Choice.of(TopicState.values()), Builder::state, StateShare::getState);

    /** {@return which part} */
    Share getShare();

    /** {@return the state} */
    TopicState getState();

    /** {@return a new builder, without anything set} */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link StateShare}. */
    class Builder extends ImmutableStateShare.Builder {
        Builder() {}
    }
}
