package org.ngopartnership.validation.rules.governance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ngopartnership.governance.WorkingGroup;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.validation.MetRecord;
import org.ngopartnership.validation.RuleContext;
import org.ngopartnership.validation.Spot;

/** WGP-008: no two meetings of a group are on one day. It speaks where the group lists one, else at the later met. */
final class MeetingDays extends MeetingsOfGroups {

    private record Place(String meeting, Spot at) {}

    private record Pair(Place later, String other) {}

    private final Map<String, List<Place>> listedBy = new LinkedHashMap<>();
    private final Map<String, Map<LocalDate, String>> firstOn = new HashMap<>();
    private final Map<String, List<Pair>> pairsOf = new HashMap<>();

    @Override
    void meet(WorkingGroup group, MetRecord met) {
        List<Place> listed = new ArrayList<>();
        for (int i = 0; i < listed(group).size(); i++) {
            DataPath path = DataPath.of("meetings").property("items").index(i);
            listed.add(new Place(listed(group).get(i).id(), met.at(path)));
        }
        listedBy.putIfAbsent(group.getId(), listed);
    }

    @Override
    void meet(String meeting, EdtfDate date, String body, MetRecord met) {
        date.day().ifPresent(day -> {
            String other =
                    firstOn.computeIfAbsent(body, unseen -> new HashMap<>()).putIfAbsent(day, meeting);
            if (other != null) {
                pairsOf.computeIfAbsent(body, unseen -> new ArrayList<>())
                        .add(new Pair(new Place(meeting, met.at(DataPath.of("date"))), other));
            }
        });
    }

    @Override
    public void finish(RuleContext context) {
        listedBy.forEach((group, listed) -> {
            Set<String> known = listed.stream().map(Place::meeting).collect(Collectors.toSet());
            for (Pair pair : pairsOf.getOrDefault(group, List.of())) {
                if (!known.contains(pair.later().meeting()) && !known.contains(pair.other())) {
                    report(pair.later(), pair.other());
                }
            }
            Map<LocalDate, String> meetingOn = new HashMap<>();
            for (String meeting : meetingsOf(group)) {
                if (!known.contains(meeting)) {
                    day(meeting).ifPresent(day -> meetingOn.putIfAbsent(day, meeting));
                }
            }
            for (Place one : listed) {
                day(one.meeting())
                        .map(day -> meetingOn.putIfAbsent(day, one.meeting()))
                        .ifPresent(other -> report(one, other));
            }
        });
    }

    private Optional<LocalDate> day(String meeting) {
        return dateOf(meeting).flatMap(EdtfDate::day);
    }

    private void report(Place one, String other) {
        if (!one.meeting().equals(other)) {
            dateOf(one.meeting())
                    .ifPresent(held -> one.at().report("meeting", one.meeting(), "held", held, "other", other));
        }
    }
}
