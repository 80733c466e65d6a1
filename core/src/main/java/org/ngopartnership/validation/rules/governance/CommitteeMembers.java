package org.ngopartnership.validation.rules.governance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.governance.Committee;
import org.ngopartnership.governance.CommitteeTerm;
import org.ngopartnership.governance.Seat;
import org.ngopartnership.governance.SeatList;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.reference.StandingCommittee;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.time.EdtfSpan;
import org.ngopartnership.validation.MetRecord;
import org.ngopartnership.validation.RecordsCheck;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.RuleContext;
import org.ngopartnership.validation.Spot;
import org.ngopartnership.validation.rules.shared.LiaisonCommittee;
import org.ngopartnership.value.Party;

/** Rules on the members of the Liaison Committee together with their partnerships. */
final class CommitteeMembers {

    static final Rule<Object> FOUR_ASSOCIATE_AND_SIX_CONSULTATIVE =
            Rule.acrossRecords("LC-002").checkAcross(Quotas::new);

    static final Rule<Object> MEMBERS_ARE_PARTNERS =
            Rule.acrossRecords("LC-004").checkAcross(Partners::new);

    static final List<Rule<?>> ALL = List.of(FOUR_ASSOCIATE_AND_SIX_CONSULTATIVE, MEMBERS_ARE_PARTNERS);

    private CommitteeMembers() {}

    /** Meets the organizations and the terms with seats of the Liaison Committee. */
    private abstract static class TermsCheck implements RecordsCheck {
        private @Nullable KeptHistories histories;

        @Override
        public final void meet(MetRecord met, RuleContext context) {
            if (met.record() instanceof Ngo ngo) {
                histories = KeptHistories.meet(ngo, met, context);
            } else if (met.record() instanceof Committee committee) {
                LiaisonCommittee.eachTerm(
                        committee,
                        context,
                        (term, at, laidDown) -> term.getSeats()
                                .ifPresent(seats -> meet(term, seats, at.property("seats"), laidDown, met)));
            }
        }

        abstract void meet(CommitteeTerm term, SeatList seats, DataPath at, StandingCommittee laidDown, MetRecord met);

        final Map<String, KeptHistories.History> historiesOf(Stream<String> organizations) {
            return histories == null ? Map.of() : histories.of(organizations.collect(Collectors.toSet()));
        }
    }

    /** LC-002: counts the statuses of the first day, if all of them are known for certain. */
    private static final class Quotas extends TermsCheck {
        private record Roster(
                EdtfDate start,
                LocalDate first,
                LocalDate last,
                List<String> holders,
                StandingCommittee laidDown,
                Spot at) {}

        private final List<Roster> rosters = new ArrayList<>();

        @Override
        void meet(CommitteeTerm term, SeatList seats, DataPath at, StandingCommittee laidDown, MetRecord met) {
            EdtfDate start = term.getStart().orElse(null);
            if (start != null
                    && seats.isComplete()
                    && !start.isQualified()
                    && start.earliest().isPresent()
                    && start.latest().isPresent()) {
                List<String> holders = onFirstDay(start, seats);
                if (!holders.isEmpty()) {
                    rosters.add(new Roster(
                            start, start.earliest().get(), start.latest().get(), holders, laidDown, met.at(at)));
                }
            }
        }

        /** The organizations that hold seats on the first day; none if one of them is not told by its id, or when. */
        private static List<String> onFirstDay(EdtfDate start, SeatList seats) {
            List<String> holders = new ArrayList<>();
            for (Seat seat : seats.getItems()) {
                boolean later = seat.getSince()
                        .filter(since -> since.isDefinitelyAfter(start))
                        .isPresent();
                if (!seat.vacant() && !later) {
                    boolean fromTheStart = seat.getSince()
                            .map(since -> since.equals(start) || since.isDefinitelyBefore(start))
                            .orElse(true);
                    boolean beyond = seat.getUntil()
                            .map(until -> until.isDefinitelyAfter(start))
                            .orElse(true);
                    if (!fromTheStart || !beyond || !(seat.getHolder().get() instanceof Party.ById holder)) {
                        return List.of();
                    }
                    holders.add(holder.id().id());
                }
            }
            return holders;
        }

        @Override
        public void finish(RuleContext context) {
            Map<String, KeptHistories.History> histories =
                    historiesOf(rosters.stream().flatMap(roster -> roster.holders().stream()));
            for (Roster roster : rosters) {
                int associate = 0;
                int consultative = 0;
                for (String holder : roster.holders()) {
                    KeptPeriod.Status status = statusOn(roster, histories.get(holder));
                    associate += status == KeptPeriod.Status.ASSOCIATE ? 1 : 0;
                    consultative += status == KeptPeriod.Status.CONSULTATIVE ? 1 : 0;
                }
                if (associate + consultative == roster.holders().size()
                        && (associate > roster.laidDown().associateSeats()
                                || consultative > roster.laidDown().consultativeSeats())) {
                    roster.at().report("start", roster.start(), "associate", associate, "consultative", consultative);
                }
            }
        }

        /** The status on the first day; OTHER if it is another, not known, or two may be. */
        private static KeptPeriod.Status statusOn(Roster roster, KeptHistories.@Nullable History history) {
            if (history == null) {
                return KeptPeriod.Status.OTHER;
            }
            List<Integer> periods = history.spans().mayMeet(EdtfSpan.between(roster.start(), roster.start()), 2);
            KeptPeriod only = periods.size() == 1 ? history.periods().get(periods.get(0)) : null;
            return only != null && only.covers(roster.first(), roster.last()) ? only.status() : KeptPeriod.Status.OTHER;
        }
    }

    /** LC-004: a complete history of which no period may meet the time of the seat. */
    private static final class Partners extends TermsCheck {

        private record Held(String holder, Optional<EdtfDate> since, Optional<EdtfDate> until, Spot at) {}

        private final List<Held> seats = new ArrayList<>();

        @Override
        void meet(CommitteeTerm term, SeatList list, DataPath at, StandingCommittee laidDown, MetRecord met) {
            List<Seat> items = list.getItems();
            for (int i = 0; i < items.size(); i++) {
                Seat seat = items.get(i);
                if (seat.getHolder().orElse(null) instanceof Party.ById holder) {
                    seats.add(new Held(
                            holder.id().id(),
                            seat.getSince().or(term::getStart),
                            seat.getUntil().or(term::getEnd),
                            met.at(at.property("items").index(i).property("holder"))));
                }
            }
        }

        @Override
        public void finish(RuleContext context) {
            Map<String, KeptHistories.History> histories =
                    historiesOf(seats.stream().map(Held::holder));
            for (Held seat : seats) {
                KeptHistories.History history = histories.get(seat.holder());
                if (history != null
                        && history.complete()
                        && !history.mayMeet(EdtfSpan.of(seat.since(), seat.until()))) {
                    seat.at().reportValue(seat.holder(), "since", seat.since(), "until", seat.until());
                }
            }
        }
    }
}
