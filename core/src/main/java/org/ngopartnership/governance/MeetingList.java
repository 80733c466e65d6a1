package org.ngopartnership.governance;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.model.RecordType;
import org.ngopartnership.model.Table;
import org.ngopartnership.model.Truth;
import org.ngopartnership.value.Count;
import org.ngopartnership.value.RecordRef;

/**
 * The meetings of a group, as far as they are recorded.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@PartnershipStyle
@PartnershipRules.All
public interface MeetingList extends WithMeetingList {

    /** The properties, in the order of the JSON form. */
    Table<MeetingList, MeetingList.Builder> TABLE = Table.of(
                    "MeetingList", MeetingList.class, MeetingList::builder, MeetingList.Builder::build)
            .value("complete", Truth.SAID, Builder::complete, MeetingList::isComplete)
            .optional("count", Count.TABLE, Builder::count, MeetingList::getCount)
            .list("items", RecordRef.to(RecordType.MEETING), Builder::addItems, MeetingList::getItems);

    /** {@return whether the list names every meeting} */
    boolean isComplete();

    /** {@return how many meetings there were} */
    Optional<Count> getCount();

    /** {@return the meetings} */
    List<RecordRef> getItems();

    /** {@return a new builder, without anything set} */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link MeetingList}. */
    class Builder extends ImmutableMeetingList.Builder {
        Builder() {
            complete(false);
        }

        /**
         * {@return this builder, with more of {@link MeetingList#getItems()}}
         *
         * @param ids  the ids of the records, in order
         */
        public Builder addItems(String... ids) {
            for (String id : ids) {
                addItems(RecordRef.of(id));
            }
            return this;
        }
    }
}
