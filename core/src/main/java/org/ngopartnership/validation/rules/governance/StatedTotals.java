package org.ngopartnership.validation.rules.governance;

import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.governance.Composition;
import org.ngopartnership.governance.CompositionPart;
import org.ngopartnership.governance.MeetingList;
import org.ngopartnership.governance.WorkingGroup;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.value.Count;
import org.ngopartnership.value.CountQualifier;

/** Rules that hold a list against the number a source gives. */
final class StatedTotals {

    private static final double NEAR_MEMBERS = 0.2;
    private static final double NEAR_MEETINGS = 0.3;

    /** How many more than stated are too many, even if the list is not complete. */
    private static final double TOO_MANY = 1.3;

    static final Rule<WorkingGroup> MEMBERS_FIT_COUNT = Rule.of(WorkingGroup.class, "WGP-005")
            .check((group, context, sink) -> group.getMembers().ifPresent(members -> {
                int listed = members.getItems().size();
                Total stated = Total.of(group.getComposition().orElse(null));
                if (stated != null && !stated.fits(listed, members.isComplete(), NEAR_MEMBERS)) {
                    sink.report(DataPath.of("members").property("items"), "listed", listed, "stated", stated.value());
                }
            }));

    static final Rule<MeetingList> MEETINGS_FIT_COUNT = Rule.of(MeetingList.class, "WGP-007")
            .check((meetings, context, sink) -> meetings.getCount().ifPresent(count -> {
                int listed = meetings.getItems().size();
                Total stated = Total.NONE.plus(count);
                if (stated != null && !stated.fits(listed, meetings.isComplete(), NEAR_MEETINGS)) {
                    sink.report(DataPath.of("items"), "listed", listed, "stated", stated.value());
                }
            }));

    static final List<Rule<?>> ALL = List.of(MEMBERS_FIT_COUNT, MEETINGS_FIT_COUNT);

    private StatedTotals() {}

    /** A number that a source gives, and whether there may be more or fewer. */
    private record Total(long value, boolean mayBeMore, boolean mayBeFewer) {

        static final Total NONE = new Total(0, false, false);

        /** The parts together, of which there may be more if one is not counted; nothing if there are none. */
        static @Nullable Total of(@Nullable Composition composition) {
            if (composition == null || composition.getParts().isEmpty()) {
                return null;
            }
            Total sum = NONE;
            for (CompositionPart part : composition.getParts()) {
                Count count = part.getCount().orElse(null);
                if (sum != null) {
                    sum = count == null || count.getValue().isEmpty() ? sum.orMore() : sum.plus(count);
                }
            }
            return sum;
        }

        private Total orMore() {
            return new Total(value, true, mayBeFewer);
        }

        /** Nothing if the count has no value, or one that cannot be. */
        @Nullable
        Total plus(Count count) {
            OptionalLong more = count.getValue();
            if (more.isEmpty() || more.getAsLong() < 0 || more.getAsLong() > Integer.MAX_VALUE) {
                return null;
            }
            CountQualifier qualifier = count.getQualifier();
            return new Total(
                    value + more.getAsLong(),
                    mayBeMore || qualifier == CountQualifier.AT_LEAST || qualifier == CountQualifier.MORE_THAN,
                    mayBeFewer || qualifier == CountQualifier.AT_MOST);
        }

        boolean fits(int listed, boolean complete, double near) {
            boolean tooMany = !mayBeMore && listed > value * (complete ? 1 + near : TOO_MANY);
            boolean tooFew = !mayBeFewer && complete && listed < value * (1 - near);
            return !tooMany && !tooFew;
        }
    }
}
