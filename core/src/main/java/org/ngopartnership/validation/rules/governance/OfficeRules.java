package org.ngopartnership.validation.rules.governance;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ngopartnership.governance.CommitteeTerm;
import org.ngopartnership.governance.Office;
import org.ngopartnership.governance.SeatList;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.time.EdtfSpan;
import org.ngopartnership.time.SpanOverlaps;
import org.ngopartnership.validation.FindingSink;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.rules.shared.ChairPost;
import org.ngopartnership.value.Mention;
import org.ngopartnership.value.Party;

/** Rules on who holds the offices of a committee. */
final class OfficeRules {

    static final Rule<CommitteeTerm> OFFICES_FIT_ROSTER = Rule.of(CommitteeTerm.class, "LC-010")
            .check((term, context, sink) -> {
                List<Office> offices = term.getOffices();
                if (!offices.isEmpty()) {
                    BitSet another = holdersOfAnother(offices);
                    Predicate<Party> fromNoMember = fromNoMember(term);
                    for (int i = 0; i < offices.size(); i++) {
                        Office office = offices.get(i);
                        Mention holder = office.getHolder().orElse(null);
                        if (holder != null
                                && (another.get(i)
                                        || isInTheChair(holder, office, term)
                                        || isOfMembers(office)
                                                && holder.getBody()
                                                        .filter(fromNoMember)
                                                        .isPresent())) {
                            report(holder, i, sink);
                        }
                    }
                }
            });

    static final List<Rule<?>> ALL = List.of(OFFICES_FIT_ROSTER);

    private OfficeRules() {}

    private static void report(Mention holder, int index, FindingSink sink) {
        DataPath at = DataPath.of("offices").index(index).property("holder");
        sink.report(at, "person", holder.getPerson());
    }

    /** The offices whose holders hold another one, listed before it, on the same day. */
    private static BitSet holdersOfAnother(List<Office> offices) {
        Map<String, List<Integer>> heldBy = new HashMap<>();
        for (int i = 0; i < offices.size(); i++) {
            int office = i;
            offices.get(i)
                    .getHolder()
                    .flatMap(Mention::getPerson)
                    .ifPresent(person -> heldBy.computeIfAbsent(person, unseen -> new ArrayList<>())
                            .add(office));
        }
        BitSet found = new BitSet();
        for (List<Integer> held : heldBy.values()) {
            if (held.size() > 1) {
                overlapping(held.stream().map(offices::get).toList()).stream()
                        .map(held::get)
                        .forEach(found::set);
            }
        }
        return found;
    }

    /**
     * Of the offices of one person those that overlap another one before them: two are told apart by their codes, or where
     * one has none by their labels, and an office may be listed twice.
     */
    private static BitSet overlapping(List<Office> offices) {
        List<EdtfSpan> spans = offices.stream()
                .map(office -> EdtfSpan.of(office.getSince(), office.getUntil())
                        .fromTheBeginning()
                        .runningOn())
                .toList();
        BitSet all = new BitSet();
        all.set(0, offices.size());
        BitSet coded = new BitSet();
        IntStream.range(0, offices.size())
                .filter(i -> offices.get(i).getCode().isPresent())
                .forEach(coded::set);
        BitSet uncoded = (BitSet) all.clone();
        uncoded.andNot(coded);
        int[] byCode = SpanOverlaps.firstBefore(
                spans, offices.stream().map(Office::getCode).toList(), coded);
        List<?> labels = offices.stream().map(Office::getLabel).toList();
        int[] byLabel = SpanOverlaps.firstBefore(spans, labels, all);
        int[] byLabelOfUncoded = SpanOverlaps.firstBefore(spans, labels, uncoded);
        BitSet found = new BitSet();
        for (int i = 0; i < offices.size(); i++) {
            found.set(i, coded.get(i) ? byCode[i] >= 0 || byLabelOfUncoded[i] >= 0 : byLabel[i] >= 0);
        }
        return found;
    }

    /** Whether the holder of another office than the chair's, held for the whole term, is in the chair as well. */
    private static boolean isInTheChair(Mention holder, Office office, CommitteeTerm term) {
        return holder.getPerson().isPresent()
                && term.getChair().flatMap(Mention::getPerson).equals(holder.getPerson())
                && isOfMembers(office)
                && (office.getSince().isEmpty() || office.getSince().equals(term.getStart()))
                && (office.getUntil().isEmpty() || office.getUntil().equals(term.getEnd()));
    }

    /** Who is in the chair need not come from a member. */
    private static boolean isOfMembers(Office office) {
        return office.getCode().filter(code -> !ChairPost.is(code)).isPresent();
    }

    /** Only ids tell organizations apart for certain. */
    private static Predicate<Party> fromNoMember(CommitteeTerm term) {
        SeatList seats = term.getSeats().filter(SeatList::isComplete).orElse(null);
        if (seats == null) {
            return organization -> false;
        }
        Set<Party> members = seats.getItems().stream()
                .flatMap(seat -> seat.getHolder().stream())
                .collect(Collectors.toSet());
        boolean known = members.stream().allMatch(Party.ById.class::isInstance);
        return organization -> organization instanceof Party.ById && known && !members.contains(organization);
    }
}
