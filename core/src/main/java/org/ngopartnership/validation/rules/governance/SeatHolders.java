package org.ngopartnership.validation.rules.governance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ngopartnership.governance.Committee;
import org.ngopartnership.governance.CommitteeTerm;
import org.ngopartnership.governance.Seat;
import org.ngopartnership.governance.SeatList;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.validation.FindingSink;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.rules.shared.LiaisonCommittee;
import org.ngopartnership.value.Party;

/** LC-008: no organization has two seats of the Liaison Committee on one day. */
final class SeatHolders {

    static final Rule<Committee> NO_ORGANIZATION_TWICE = Rule.of(Committee.class, "LC-008")
            .error()
            .check((committee, context, sink) -> {
                List<CommitteeTerm> terms = committee.getTerms();
                for (int i = 0; i < terms.size(); i++) {
                    SeatList seats = terms.get(i).getSeats().orElse(null);
                    if (seats != null
                            && seats.getItems().size() > 1
                            && !LiaisonCommittee.isBeforeDirectives(terms.get(i))
                            && LiaisonCommittee.is(committee)) {
                        DataPath items =
                                DataPath.of("terms").index(i).property("seats").property("items");
                        judge(seats.getItems(), items, sink);
                    }
                }
            });

    static final List<Rule<?>> ALL = List.of(NO_ORGANIZATION_TWICE);

    private SeatHolders() {}

    private static void judge(List<Seat> seats, DataPath items, FindingSink sink) {
        Map<Party, List<Integer>> heldBy = new HashMap<>();
        for (int i = 0; i < seats.size(); i++) {
            Seat seat = seats.get(i);
            Party holder = seat.getHolder().orElse(null);
            if (holder != null) {
                List<Integer> held = heldBy.computeIfAbsent(holder, first -> new ArrayList<>());
                for (int earlier : held) {
                    if (shareDay(seats.get(earlier), seat)) {
                        sink.report(items.index(i).property("holder"), "position", earlier + 1);
                        break;
                    }
                }
                held.add(i);
            }
        }
    }

    private static boolean shareDay(Seat one, Seat other) {
        return Spans.shareDay(one.getSince(), one.getUntil(), other.getSince(), other.getUntil());
    }
}
