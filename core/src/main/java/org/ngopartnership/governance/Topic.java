package org.ngopartnership.governance;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.model.Choice;
import org.ngopartnership.model.Table;
import org.ngopartnership.model.Text;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.OtherName;

/**
 * A topic of a working group.
 *
 * <p>Its identity is its id inside the group. The position is only the order of one list: the same topic may be
 * "Theme 1" in one paper and third in another.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@PartnershipStyle
@PartnershipRules.All
public interface Topic extends WithTopic {

    /** The properties, in the order of the JSON form. */
    Table<Topic, Topic.Builder> TABLE = Table.of("Topic", Topic.class, Topic::builder, Topic.Builder::build)
            .required("id", Text.ANY, Builder::id, Topic::getId)
            .value("label", LocalizedText.KIND, Builder::label, Topic::getLabel)
            .list("otherNames", OtherName.TABLE, Builder::addOtherNames, Topic::getOtherNames)
            .optional("state", Choice.of(TopicState.values()), Builder::state, Topic::getState);

    /** {@return the id, unique inside the group} */
    String getId();

    /** {@return the label, by language} */
    LocalizedText getLabel();

    /** {@return how other sources word the label} */
    List<OtherName> getOtherNames();

    /** {@return how far it has come} */
    Optional<TopicState> getState();

    /** {@return a new builder, without anything set} */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link Topic}. */
    class Builder extends ImmutableTopic.Builder {
        Builder() {
            label(LocalizedText.empty());
        }
    }
}
