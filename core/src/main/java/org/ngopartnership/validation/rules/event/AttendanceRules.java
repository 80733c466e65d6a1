package org.ngopartnership.validation.rules.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ngopartnership.event.Attendance;
import org.ngopartnership.event.Forum;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.validation.FindingSink;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.value.Code;
import org.ngopartnership.value.Count;

/** Rules on figures of those who took part, and of those who could. */
final class AttendanceRules {

    /** What there is at any time, whether it takes part or not. */
    private static final Set<String> TOTALS = Set.of("PARTNERS", "MEMBER_STATES");

    static final Rule<Forum> FIGURES_HAVE_SOURCES = Rule.of(Forum.class, "FOR-008")
            .check((forum, context, sink) -> {
                List<Attendance> attendance = forum.getAttendance();
                Map<Code, Figures> figures = attendance.size() > 1 ? new LinkedHashMap<>() : Map.of();
                for (int i = 0; attendance.size() > 1 && i < attendance.size(); i++) {
                    figures.computeIfAbsent(attendance.get(i).getCounts(), unseen -> new Figures())
                            .add(attendance.get(i).getCount());
                }
                figures.forEach((counts, told) -> told.report(counts, sink));
            });

    static final Rule<Attendance> TOTAL_HAS_ITS_DAY = Rule.of(Attendance.class, "CNT-001")
            .check((attendance, context, sink) -> {
                Count count = attendance.getCount();
                if (TOTALS.contains(attendance.getCounts().text())
                        && count.getAsOf().isEmpty()
                        && count.getValue().isPresent()) {
                    sink.reportValue(
                            DataPath.of("count").property("value"),
                            count.getValue().getAsLong(),
                            "counts",
                            attendance.getCounts());
                }
            });

    static final List<Rule<?>> ALL = List.of(FIGURES_HAVE_SOURCES, TOTAL_HAS_ITS_DAY);

    private AttendanceRules() {}

    /** The figures that count the same. */
    private static final class Figures {
        private int number;
        private int unsourced;
        private long least = Long.MAX_VALUE;
        private long most = Long.MIN_VALUE;

        void add(Count count) {
            if (count.getValue().isPresent()) {
                number++;
                unsourced += count.getSource().isPresent() ? 0 : 1;
                least = Math.min(least, count.getValue().getAsLong());
                most = Math.max(most, count.getValue().getAsLong());
            }
        }

        void report(Code counts, FindingSink sink) {
            if (number > 1 && (unsourced > 0 || (double) most > 1.5 * least)) {
                sink.report(
                        DataPath.of("attendance"),
                        "counts",
                        counts,
                        "figures",
                        number,
                        "least",
                        least,
                        "most",
                        most,
                        "unsourced",
                        unsourced);
            }
        }
    }
}
