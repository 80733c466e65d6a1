package org.ngopartnership.validation.rules.event;

import java.util.List;
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
            .info()
            .source("S34", "T17")
            .check((forum, context, sink) -> {
                List<Attendance> attendance = forum.getAttendance();
                for (int i = 0; i < attendance.size(); i++) {
                    if (isFirstOfItsKind(attendance, i)) {
                        compare(attendance, i, sink);
                    }
                }
            });

    static final Rule<Attendance> TOTAL_HAS_ITS_DAY = Rule.of(Attendance.class, "CNT-001")
            .info()
            .source("S15", "S35")
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

    private static boolean isFirstOfItsKind(List<Attendance> attendance, int index) {
        Code counts = attendance.get(index).getCounts();
        for (int i = 0; i < index; i++) {
            if (attendance.get(i).getCounts().equals(counts)) {
                return false;
            }
        }
        return true;
    }

    /** Compares the figures that count the same as the one at an index, from there on. */
    private static void compare(List<Attendance> attendance, int index, FindingSink sink) {
        Code counts = attendance.get(index).getCounts();
        int figures = 0;
        int unsourced = 0;
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (int i = index; i < attendance.size(); i++) {
            Count count = attendance.get(i).getCount();
            if (attendance.get(i).getCounts().equals(counts) && count.getValue().isPresent()) {
                figures++;
                unsourced += count.getSource().isPresent() ? 0 : 1;
                least = Math.min(least, count.getValue().getAsLong());
                most = Math.max(most, count.getValue().getAsLong());
            }
        }
        if (figures > 1 && (unsourced > 0 || (double) most > 1.5 * least)) {
            sink.report(
                    DataPath.of("attendance"),
                    "counts",
                    counts,
                    "figures",
                    figures,
                    "least",
                    least,
                    "most",
                    most,
                    "unsourced",
                    unsourced);
        }
    }
}
