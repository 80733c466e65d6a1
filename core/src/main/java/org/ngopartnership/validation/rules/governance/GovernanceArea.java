package org.ngopartnership.validation.rules.governance;

import java.util.List;
import java.util.stream.Stream;
import org.ngopartnership.validation.Rule;

/** The classes of rules on committees, working groups and mechanisms. */
public final class GovernanceArea {

    /** The rules of all of them. */
    public static final List<Rule<?>> RULES = Stream.of(
                    GroupRules.ALL,
                    CommitteeRules.ALL,
                    SeatHolders.ALL,
                    OfficeRules.ALL,
                    RegionRules.ALL,
                    GroupMembershipRules.ALL,
                    StatedTotals.ALL,
                    TopicRules.ALL,
                    GroupMeetings.ALL,
                    MechanismRules.ALL,
                    CommitteeElections.ALL,
                    CommitteeMembers.ALL)
            .<Rule<?>>flatMap(List::stream)
            .toList();

    private GovernanceArea() {}
}
