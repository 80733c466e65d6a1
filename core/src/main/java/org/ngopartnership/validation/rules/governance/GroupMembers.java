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
import org.ngopartnership.time.EdtfSpan;
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

    /** The last year, and the first before the common era, of which a day is told as a date. */
    private static final int LAST_YEAR = 9999;

    private record Member(String id, Optional<EdtfDate> created, Spot at) {}

    private @Nullable KeptHistories histories;
    private final List<Member> members = new ArrayList<>();

    @Override
    public void meet(MetRecord met, RuleContext context) {
        if (met.record() instanceof Ngo ngo) {
            histories = KeptHistories.meet(ngo, met, context);
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
            if (history != null && !history.mayMeet(since(member, context.asOf()))) {
                member.at().report();
            }
        }
    }

    /** The time from the creation of the group on; of any period nobody knows whether it began later. */
    private static EdtfSpan since(Member member, LocalDate asOf) {
        return EdtfSpan.of(member.created().or(() -> Optional.of(date(asOf))), Optional.empty());
    }

    private static EdtfDate date(LocalDate day) {
        return Math.abs(day.getYear()) > LAST_YEAR ? EdtfDate.ofYear(day.getYear()) : EdtfDate.of(day);
    }
}
