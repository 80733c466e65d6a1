package org.ngopartnership.validation.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ngopartnership.governance.Committee;
import org.ngopartnership.governance.Meeting;
import org.ngopartnership.governance.WorkingGroup;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.time.EdtfPrecision;
import org.ngopartnership.validation.DataPath;
import org.ngopartnership.validation.MetRecord;
import org.ngopartnership.validation.RecordsCheck;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.RuleContext;
import org.ngopartnership.validation.Spot;
import org.ngopartnership.value.Party;
import org.ngopartnership.value.RecordRef;

/** Rules on a working group together with its meetings and the body it works under. */
final class GroupMeetings {

    static final Rule<Object> CREATED_IN_ITS_TIME =
            Rule.acrossRecords("WGP-003").error().source("SEED").checkAcross(CreatedInItsTime::new);

    static final Rule<Object> ONE_MEETING_A_DAY =
            Rule.acrossRecords("WGP-008").warning().source("SEED").checkAcross(OneMeetingADay::new);

    static final List<Rule<?>> ALL = List.of(CREATED_IN_ITS_TIME, ONE_MEETING_A_DAY);

    private GroupMeetings() {}

    private static List<RecordRef> meetings(WorkingGroup group) {
        return group.getMeetings().map(list -> list.getItems()).orElse(List.of());
    }

    /** Keeps the dates of meetings, which may be met before or after their group. */
    private abstract static class WithMeetings implements RecordsCheck {
        final Map<String, EdtfDate> dates = new HashMap<>();

        @Override
        public final void meet(MetRecord met, RuleContext context) {
            if (met.record() instanceof Meeting meeting) {
                meeting.getDate().ifPresent(date -> dates.put(meeting.getId(), date));
            } else if (met.record() instanceof WorkingGroup group) {
                meet(group, met);
            } else if (met.record() instanceof Committee committee) {
                meet(committee);
            }
        }

        abstract void meet(WorkingGroup group, MetRecord met);

        void meet(Committee committee) {}
    }

    /** WGP-003: the group is not created definitely before the body it works under, nor after one of its meetings. */
    private static final class CreatedInItsTime extends WithMeetings {

        private record Group(EdtfDate created, Spot at, Optional<String> parent, List<RecordRef> meetings) {}

        private final List<Group> groups = new ArrayList<>();
        private final Map<String, EdtfDate> bodies = new HashMap<>();

        @Override
        void meet(Committee committee) {
            committee.getCreated().ifPresent(created -> bodies.put(committee.getId(), created));
        }

        @Override
        void meet(WorkingGroup group, MetRecord met) {
            EdtfDate created = group.getCreated().orElse(null);
            if (created != null) {
                bodies.put(group.getId(), created);
                groups.add(new Group(created, met.at(DataPath.of("created")), parent(group), meetings(group)));
            }
        }

        private static Optional<String> parent(WorkingGroup group) {
            return group.getParent()
                    .map(parent -> parent instanceof Party.ById body ? body.id().id() : null);
        }

        @Override
        public void finish(RuleContext context) {
            for (Group group : groups) {
                group.parent().ifPresent(parent -> {
                    EdtfDate begun = bodies.get(parent);
                    if (begun != null && group.created().isDefinitelyBefore(begun)) {
                        group.at().reportValue(group.created(), "other", parent, "date", begun);
                    }
                });
                for (RecordRef meeting : group.meetings()) {
                    EdtfDate held = dates.get(meeting.id());
                    if (held != null && group.created().isDefinitelyAfter(held)) {
                        group.at().reportValue(group.created(), "other", meeting.id(), "date", held);
                        break;
                    }
                }
            }
        }
    }

    /** WGP-008: no two meetings of a group have the same full date. */
    private static final class OneMeetingADay extends WithMeetings {

        private record Listed(String meeting, Spot at) {}

        private final List<List<Listed>> groups = new ArrayList<>();

        @Override
        void meet(WorkingGroup group, MetRecord met) {
            List<Listed> listed = new ArrayList<>();
            for (int i = 0; i < meetings(group).size(); i++) {
                DataPath path = DataPath.of("meetings").property("items").index(i);
                listed.add(new Listed(meetings(group).get(i).id(), met.at(path)));
            }
            groups.add(listed);
        }

        @Override
        public void finish(RuleContext context) {
            for (List<Listed> group : groups) {
                Map<String, String> meetingOn = new HashMap<>();
                for (Listed one : group) {
                    EdtfDate held = dates.get(one.meeting());
                    if (held != null && isFullDate(held)) {
                        String other = meetingOn.putIfAbsent(held.toString(), one.meeting());
                        if (other != null && !other.equals(one.meeting())) {
                            one.at().reportValue(one.meeting(), "held", held, "other", other);
                        }
                    }
                }
            }
        }

        private static boolean isFullDate(EdtfDate date) {
            return !date.isInterval()
                    && date.precision() == EdtfPrecision.DAY
                    && !date.isApproximate()
                    && !date.isUncertain();
        }
    }
}
