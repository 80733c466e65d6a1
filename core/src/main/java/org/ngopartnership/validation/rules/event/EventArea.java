package org.ngopartnership.validation.rules.event;

import java.util.List;
import java.util.stream.Stream;
import org.ngopartnership.validation.Rule;

/** The classes of rules on conferences, forums and meetings. */
public final class EventArea {

    /** The rules of all of them. */
    public static final List<Rule<?>> RULES = Stream.of(
                    ConferenceRules.ALL,
                    ForumRules.ALL,
                    AttendanceRules.ALL,
                    MeetingRules.ALL,
                    ForumSeries.ALL,
                    ForumMandates.ALL)
            .<Rule<?>>flatMap(List::stream)
            .toList();

    private EventArea() {}
}
