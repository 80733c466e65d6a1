package org.ngopartnership.validation.rules.governance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ngopartnership.governance.Committee;
import org.ngopartnership.governance.Seat;
import org.ngopartnership.governance.SeatList;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.time.EdtfSpan;
import org.ngopartnership.time.SpanOverlaps;
import org.ngopartnership.validation.FindingSink;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.rules.shared.LiaisonCommittee;
import org.ngopartnership.value.Party;

/** LC-008: no organization has two seats of the Liaison Committee on one day. */
final class SeatHolders {

    static final Rule<Committee> NO_ORGANIZATION_TWICE = Rule.of(Committee.class, "LC-008")
            .check((committee, context, sink) -> LiaisonCommittee.eachTerm(committee, context, (term, at, laidDown) -> {
                List<Seat> seats = term.getSeats().map(SeatList::getItems).orElse(List.of());
                if (seats.size() > 1) {
                    judge(seats, at.property("seats").property("items"), sink);
                }
            }));

    static final List<Rule<?>> ALL = List.of(NO_ORGANIZATION_TWICE);

    private SeatHolders() {}

    private static void judge(List<Seat> seats, DataPath items, FindingSink sink) {
        Map<Party, List<Integer>> heldBy = new LinkedHashMap<>();
        for (int i = 0; i < seats.size(); i++) {
            int seat = i;
            seats.get(i)
                    .getHolder()
                    .ifPresent(holder -> heldBy.computeIfAbsent(holder, unseen -> new ArrayList<>())
                            .add(seat));
        }
        for (List<Integer> held : heldBy.values()) {
            int[] earlier = held.size() > 1 ? SpanOverlaps.firstBefore(spans(held, seats)) : new int[0];
            for (int i = 0; i < earlier.length; i++) {
                if (earlier[i] >= 0) {
                    sink.report(items.index(held.get(i)).property("holder"), "position", held.get(earlier[i]) + 1);
                }
            }
        }
    }

    private static List<EdtfSpan> spans(List<Integer> held, List<Seat> seats) {
        return held.stream()
                .map(seats::get)
                .map(seat -> EdtfSpan.of(seat.getSince(), seat.getUntil())
                        .fromTheBeginning()
                        .runningOn())
                .toList();
    }
}
