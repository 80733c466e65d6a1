package org.ngopartnership.document;

import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.model.RecordType;
import org.ngopartnership.model.Table;
import org.ngopartnership.model.Text;
import org.ngopartnership.value.RecordRef;

/**
 * A topic of a working group, named from outside.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@PartnershipStyle
@PartnershipRules.All
public interface TopicRef extends WithTopicRef {

    /** The properties, in the order of the JSON form. */
    Table<TopicRef, TopicRef.Builder> TABLE = Table.of(
                    "TopicRef", TopicRef.class, TopicRef::builder, TopicRef.Builder::build)
            .required("group", RecordRef.to(RecordType.WORKING_GROUP), Builder::group, TopicRef::getGroup)
            .required("topic", Text.ANY, Builder::topic, TopicRef::getTopic);

    /** {@return the working group} */
    RecordRef getGroup();

    /** {@return the id of the topic inside the group} */
    String getTopic();

    /** {@return a new builder, without anything set} */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link TopicRef}. */
    class Builder extends ImmutableTopicRef.Builder {
        Builder() {}

        /**
         * {@return this builder, with {@link TopicRef#getGroup()} set}
         *
         * @param group  the record's id
         */
        public Builder group(String group) {
            return group(RecordRef.of(group));
        }
    }
}
