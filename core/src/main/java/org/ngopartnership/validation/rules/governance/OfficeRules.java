package org.ngopartnership.validation.rules.governance;

import java.util.List;
import java.util.Optional;
import org.ngopartnership.governance.CommitteeTerm;
import org.ngopartnership.governance.Office;
import org.ngopartnership.governance.SeatList;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.validation.FindingSink;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.rules.shared.ChairPost;
import org.ngopartnership.value.Mention;
import org.ngopartnership.value.Party;

/** Rules on who holds the offices of a committee. */
final class OfficeRules {

    static final Rule<CommitteeTerm> OFFICES_FIT_ROSTER = Rule.of(CommitteeTerm.class, "LC-010")
            .warning()
            .source("S31", "T14")
            .check((term, context, sink) -> {
                List<Office> offices = term.getOffices();
                for (int i = 0; i < offices.size(); i++) {
                    Mention holder = offices.get(i).getHolder().orElse(null);
                    if (holder != null
                            && (holdsAnother(holder, offices, i)
                                    || isInTheChair(holder, offices.get(i), term)
                                    || comesFromNoMember(offices.get(i), holder, term))) {
                        report(holder, i, sink);
                    }
                }
            });

    static final List<Rule<?>> ALL = List.of(OFFICES_FIT_ROSTER);

    private OfficeRules() {}

    private static void report(Mention holder, int index, FindingSink sink) {
        DataPath at = DataPath.of("offices").index(index).property("holder");
        sink.report(at, "person", holder.getPerson());
    }

    /** Whether the person holds an office listed before this one on the same day. */
    private static boolean holdsAnother(Mention holder, List<Office> offices, int index) {
        Optional<String> person = holder.getPerson();
        Office office = offices.get(index);
        for (int i = 0; person.isPresent() && i < index; i++) {
            Office other = offices.get(i);
            if (other.getHolder().flatMap(Mention::getPerson).equals(person)
                    && isAnother(office, other)
                    && Spans.shareDay(office.getSince(), office.getUntil(), other.getSince(), other.getUntil())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the holder of another office than the chair's, held for the whole term, is in the chair as well. */
    private static boolean isInTheChair(Mention holder, Office office, CommitteeTerm term) {
        return holder.getPerson().isPresent()
                && term.getChair().flatMap(Mention::getPerson).equals(holder.getPerson())
                && office.getCode().filter(code -> !ChairPost.is(code)).isPresent()
                && (office.getSince().isEmpty() || office.getSince().equals(term.getStart()))
                && (office.getUntil().isEmpty() || office.getUntil().equals(term.getEnd()));
    }

    /** Two offices by their codes, or where one has none by their labels; an office may be listed twice. */
    private static boolean isAnother(Office one, Office other) {
        return one.getCode().isPresent() && other.getCode().isPresent()
                ? !one.getCode().equals(other.getCode())
                : !one.getLabel().equals(other.getLabel());
    }

    /** Only ids tell organizations apart for certain; and who is in the chair need not come from a member. */
    private static boolean comesFromNoMember(Office office, Mention holder, CommitteeTerm term) {
        Party organization = holder.getBody().orElse(null);
        SeatList seats = term.getSeats().orElse(null);
        return organization instanceof Party.ById
                && seats != null
                && seats.isComplete()
                && office.getCode().filter(code -> !ChairPost.is(code)).isPresent()
                && seats.getItems().stream()
                        .flatMap(seat -> seat.getHolder().stream())
                        .allMatch(member -> member instanceof Party.ById && !member.equals(organization));
    }
}
