package org.ngopartnership.validation.rules.governance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ngopartnership.event.Meeting;
import org.ngopartnership.governance.Committee;
import org.ngopartnership.governance.WorkingGroup;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.validation.MetRecord;
import org.ngopartnership.validation.RecordsCheck;
import org.ngopartnership.validation.RuleContext;
import org.ngopartnership.value.Party;
import org.ngopartnership.value.RecordRef;

/**
 * Keeps the dates of meetings, which may be met before or after their group. A meeting is the group's if the group lists
 * it, or if it says so itself.
 */
abstract class MeetingsOfGroups implements RecordsCheck {

    private final Map<String, EdtfDate> dates = new HashMap<>();
    private final Map<String, List<String>> meetingsOf = new HashMap<>();

    @Override
    public final void meet(MetRecord met, RuleContext context) {
        if (met.record() instanceof Meeting meeting) {
            meeting.getDate().ifPresent(date -> {
                dates.put(meeting.getId(), date);
                if (meeting.getBody().orElse(null) instanceof Party.ById body) {
                    meetingsOf
                            .computeIfAbsent(body.id().id(), unseen -> new ArrayList<>())
                            .add(meeting.getId());
                    meet(meeting.getId(), date, body.id().id(), met);
                }
            });
        } else if (met.record() instanceof WorkingGroup group) {
            meet(group, met);
        } else if (met.record() instanceof Committee committee) {
            meet(committee);
        }
    }

    abstract void meet(WorkingGroup group, MetRecord met);

    void meet(Committee committee) {}

    /** Meets a meeting that says whose it is; that may be no group. */
    void meet(String meeting, EdtfDate date, String body, MetRecord met) {}

    final Optional<EdtfDate> dateOf(String meeting) {
        return Optional.ofNullable(dates.get(meeting));
    }

    /** The dated meetings that say they are a group's. */
    final List<String> meetingsOf(String group) {
        return meetingsOf.getOrDefault(group, List.of());
    }

    static List<RecordRef> listed(WorkingGroup group) {
        return group.getMeetings().map(list -> list.getItems()).orElse(List.of());
    }
}
