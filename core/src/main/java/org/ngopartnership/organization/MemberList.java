package org.ngopartnership.organization;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.model.Table;
import org.ngopartnership.model.Truth;
import org.ngopartnership.value.Count;

/**
 * The members of an organization, as far as they are listed. A list that is not complete says nothing about who is
 * missing.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@PartnershipStyle
@PartnershipRules.All
public interface MemberList extends WithMemberList {

    /** The properties, in the order of the JSON form. */
    Table<MemberList, MemberList.Builder> TABLE = Table.of(
                    "MemberList", MemberList.class, MemberList::builder, MemberList.Builder::build)
            .value("complete", Truth.SAID, Builder::complete, MemberList::isComplete)
            .optional("total", Count.TABLE, Builder::total, MemberList::getTotal)
            .list("byCountry", MembersInCountry.TABLE, Builder::addByCountry, MemberList::getByCountry);

    /** {@return whether the list names every country with members} */
    boolean isComplete();

    /** {@return how many members in all} */
    Optional<Count> getTotal();

    /** {@return the members by country} */
    List<MembersInCountry> getByCountry();

    /** {@return a new builder, without anything set} */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link MemberList}. */
    class Builder extends ImmutableMemberList.Builder {
        Builder() {
            complete(false);
        }
    }
}
