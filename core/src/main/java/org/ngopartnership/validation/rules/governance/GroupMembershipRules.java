package org.ngopartnership.validation.rules.governance;

import java.util.List;
import java.util.Optional;
import org.ngopartnership.reference.ElectoralGroup;
import org.ngopartnership.reference.ElectoralGroups;
import org.ngopartnership.reference.GroupAnswer;
import org.ngopartnership.reference.GroupMembership;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.value.Country;
import org.ngopartnership.value.EvidenceBasis;

/** Rules on a stated electoral group against the dated table of the memberships. */
final class GroupMembershipRules {

    static final Rule<Object> GROUP_OF_THE_COUNTRY =
            Rule.acrossRecords("REG-002").checkAcross(() -> new SeatRegions(new OtherGroup()));

    static final Rule<Object> MEMBERSHIP_IS_DATED =
            Rule.acrossRecords("REG-003").checkAcross(() -> new SeatRegions(new Undated()));

    static final List<Rule<?>> ALL = List.of(GROUP_OF_THE_COUNTRY, MEMBERSHIP_IS_DATED);

    private GroupMembershipRules() {}

    /** Asked for every organization, so nothing is made. */
    private static boolean hasChanged(List<GroupMembership> memberships) {
        for (int i = 1; i < memberships.size(); i++) {
            if (!memberships.get(i).group().equals(memberships.get(0).group())) {
                return true;
            }
        }
        return false;
    }

    /** REG-002: only groups that were read in a list of members count. */
    private static final class OtherGroup implements SeatRegions.Judgement {

        @Override
        public boolean concerns(Country country, ElectoralGroups groups) {
            List<GroupMembership> memberships = groups.membershipsOf(country);
            for (int i = 0; i < memberships.size(); i++) {
                if (wasRead(memberships.get(i))) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public void judge(SeatRegions.Claim claim, Country country, ElectoralGroups groups) {
            Optional<ElectoralGroup> stated = groups.find(claim.group());
            Optional<ElectoralGroup> known = claim.dates().isEmpty()
                    ? alwaysIn(country, groups)
                    : claim.dates().stream()
                            .flatMap(date -> inAt(country, date, groups).stream())
                            .findFirst();
            if (stated.isPresent() && known.isPresent() && !known.equals(stated)) {
                claim.at()
                        .reportValue(
                                claim.group(),
                                "country",
                                country,
                                "group",
                                known.get().code());
            }
        }

        private static boolean wasRead(GroupMembership membership) {
            return membership.basis() == EvidenceBasis.STATED
                    && membership.group().isPresent();
        }

        /** The group at a date, if that is known for the whole of it. */
        private static Optional<ElectoralGroup> inAt(Country country, EdtfDate date, ElectoralGroups groups) {
            GroupAnswer answer = groups.groupOf(country, date);
            return answer.basis().filter(EvidenceBasis.STATED::equals).flatMap(basis -> answer.group());
        }

        /** The one group in which the country was whenever something is known of it. */
        private static Optional<ElectoralGroup> alwaysIn(Country country, ElectoralGroups groups) {
            List<GroupMembership> memberships = groups.membershipsOf(country);
            return hasChanged(memberships)
                    ? Optional.empty()
                    : memberships.stream()
                            .filter(OtherGroup::wasRead)
                            .findFirst()
                            .flatMap(GroupMembership::group)
                            .flatMap(groups::find);
        }
    }

    /** REG-003: where a country has changed its group, or left and come back, a claim without date says little. */
    private static final class Undated implements SeatRegions.Judgement {

        @Override
        public boolean concerns(Country country, ElectoralGroups groups) {
            return hasChanged(groups.membershipsOf(country));
        }

        @Override
        public void judge(SeatRegions.Claim claim, Country country, ElectoralGroups groups) {
            if (claim.dates().isEmpty()) {
                claim.at().reportValue(claim.group(), "country", country);
            }
        }
    }
}
