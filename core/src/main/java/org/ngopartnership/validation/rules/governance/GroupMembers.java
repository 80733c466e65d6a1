package org.ngopartnership.validation.rules.governance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.governance.MemberRoster;
import org.ngopartnership.governance.WorkingGroup;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.validation.MetRecord;
import org.ngopartnership.validation.RecordsCheck;
import org.ngopartnership.validation.RuleContext;
import org.ngopartnership.validation.Spot;
import org.ngopartnership.value.Party;

/**
 * WGP-004 over the members that a group lists: those whose stated history with UNESCO was over when the group was created.
 * If that has no date, the day of judgement counts.
 */
final class GroupMembers implements RecordsCheck {

    private record Member(String id, Optional<EdtfDate> created, Spot at) {}

    private @Nullable KeptHistories histories;
    private final List<Member> members = new ArrayList<>();

    @Override
    public void meet(MetRecord met, RuleContext context) {
        if (met.record() instanceof Ngo ngo) {
            histories = KeptHistories.meet(ngo, met);
        } else if (met.record() instanceof WorkingGroup group) {
            List<Party> listed = group.getMembers().map(MemberRoster::getItems).orElse(List.of());
            for (int i = 0; i < listed.size(); i++) {
                if (listed.get(i) instanceof Party.ById member) {
                    DataPath path = DataPath.of("members").property("items").index(i);
                    members.add(new Member(member.id().id(), group.getCreated(), met.at(path)));
                }
            }
        }
    }

    @Override
    public void finish(RuleContext context) {
        if (histories == null) {
            return;
        }
        Map<String, KeptHistories.History> known =
                histories.of(members.stream().map(Member::id).collect(Collectors.toSet()));
        for (Member member : members) {
            KeptHistories.History history = known.get(member.id());
            if (history != null
                    && history.periods().stream()
                            .noneMatch(period -> mayGoOn(period, member.created(), context.asOf()))) {
                member.at().report();
            }
        }
    }

    private static boolean mayGoOn(KeptPeriod period, Optional<EdtfDate> created, LocalDate asOf) {
        return created.isPresent()
                ? period.mayMeet(created, Optional.empty())
                : period.until().filter(until -> until.isDefinitelyBefore(asOf)).isEmpty();
    }
}
