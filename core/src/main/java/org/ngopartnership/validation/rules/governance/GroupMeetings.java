package org.ngopartnership.validation.rules.governance;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ngopartnership.governance.Committee;
import org.ngopartnership.governance.WorkingGroup;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.validation.MetRecord;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.RuleContext;
import org.ngopartnership.validation.Spot;
import org.ngopartnership.value.Party;
import org.ngopartnership.value.RecordRef;

/** Rules on a working group together with its meetings and the body it works under. */
final class GroupMeetings {

    static final Rule<Object> CREATED_IN_ITS_TIME =
            Rule.acrossRecords("WGP-003").checkAcross(CreatedInItsTime::new);

    static final Rule<Object> ONE_MEETING_A_DAY = Rule.acrossRecords("WGP-008").checkAcross(MeetingDays::new);

    static final List<Rule<?>> ALL = List.of(CREATED_IN_ITS_TIME, ONE_MEETING_A_DAY);

    private GroupMeetings() {}

    /** WGP-003: the group is not created definitely before the body it works under, nor after one of its meetings. */
    private static final class CreatedInItsTime extends MeetingsOfGroups {

        private record Group(String id, EdtfDate created, Spot at, Optional<String> parent, List<RecordRef> listed) {}

        /** By id; of two with one id the first counts. */
        private final Map<String, Group> groups = new LinkedHashMap<>();

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
                Spot at = met.at(DataPath.of("created"));
                groups.putIfAbsent(group.getId(), new Group(group.getId(), created, at, parent(group), listed(group)));
            }
        }

        private static Optional<String> parent(WorkingGroup group) {
            return group.getParent()
                    .map(parent -> parent instanceof Party.ById body ? body.id().id() : null);
        }

        @Override
        public void finish(RuleContext context) {
            for (Group group : groups.values()) {
                group.parent().ifPresent(parent -> {
                    EdtfDate begun = bodies.get(parent);
                    if (begun != null && group.created().isDefinitelyBefore(begun)) {
                        group.at().reportValue(group.created(), "other", parent, "date", begun);
                    }
                });
                Stream.concat(group.listed().stream().map(RecordRef::id), meetingsOf(group.id()).stream())
                        .filter(meeting -> dateOf(meeting)
                                .filter(group.created()::isDefinitelyAfter)
                                .isPresent())
                        .findFirst()
                        .ifPresent(meeting -> group.at()
                                .reportValue(
                                        group.created(),
                                        "other",
                                        meeting,
                                        "date",
                                        dateOf(meeting).orElseThrow()));
            }
        }
    }
}
