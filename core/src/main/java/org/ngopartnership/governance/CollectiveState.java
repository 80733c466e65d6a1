package org.ngopartnership.governance;

import java.util.List;
import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.model.Table;
import org.ngopartnership.text.LocalizedText;

/**
 * What is said of the topics together: "some ongoing, others planned", without saying which.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@PartnershipStyle
@PartnershipRules.All
public interface CollectiveState extends WithCollectiveState {

    /** The properties, in the order of the JSON form. */
    Table<CollectiveState, CollectiveState.Builder> TABLE = Table.of(
                    "CollectiveState", CollectiveState.class, CollectiveState::builder, CollectiveState.Builder::build)
            .list("states", StateShare.TABLE, Builder::addStates, CollectiveState::getStates)
            .value("asStated", LocalizedText.KIND, Builder::asStated, CollectiveState::getAsStated);

    /** {@return which part is in which state} */
    List<StateShare> getStates();

    /** {@return the wording of the source, by language} */
    LocalizedText getAsStated();

    /** {@return a new builder, without anything set} */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link CollectiveState}. */
    class Builder extends ImmutableCollectiveState.Builder {
        Builder() {
            asStated(LocalizedText.empty());
        }
    }
}
