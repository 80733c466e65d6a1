package org.ngopartnership.governance;

import java.util.List;
import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.model.Table;
import org.ngopartnership.model.Truth;
import org.ngopartnership.value.Party;

/**
 * The members of a group by name, as far as they are listed.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@PartnershipStyle
@PartnershipRules.All
public interface MemberRoster extends WithMemberRoster {

    /** The properties, in the order of the JSON form. */
    Table<MemberRoster, MemberRoster.Builder> TABLE = Table.of(
                    "MemberRoster", MemberRoster.class, MemberRoster::builder, MemberRoster.Builder::build)
            .value("complete", Truth.SAID, Builder::complete, MemberRoster::isComplete)
            .list("items", Party.KIND, Builder::addItems, MemberRoster::getItems);

    /** {@return whether the list names every member} */
    boolean isComplete();

    /** {@return the members} */
    List<Party> getItems();

    /** {@return a new builder, without anything set} */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link MemberRoster}. */
    class Builder extends ImmutableMemberRoster.Builder {
        Builder() {
            complete(false);
        }
    }
}
