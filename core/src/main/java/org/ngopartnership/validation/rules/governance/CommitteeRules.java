package org.ngopartnership.validation.rules.governance;

import java.util.List;
import org.ngopartnership.governance.Committee;
import org.ngopartnership.governance.SeatList;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.rules.shared.LiaisonCommittee;

/** Rules on the terms of the Liaison Committee under the directives of 2011. */
final class CommitteeRules {

    static final Rule<Committee> NOT_MORE_THAN_TEN_SEATS_FILLED = Rule.of(Committee.class, "LC-001")
            .check((committee, context, sink) -> LiaisonCommittee.eachTerm(committee, context, (term, at, laidDown) -> {
                SeatList seats = term.getSeats().orElse(null);
                if (seats != null && seats.getItems().size() > laidDown.seats()) {
                    int filled = TermSeats.mostFilledAtOnce(term);
                    if (filled > laidDown.seats()) {
                        sink.report(at.property("seats"), "filled", filled, "seats", laidDown.seats());
                    }
                }
            }));

    static final Rule<Committee> EVERY_REGION_HAS_A_SEAT = Rule.of(Committee.class, "LC-003")
            .check((committee, context, sink) -> LiaisonCommittee.eachTerm(committee, context, (term, at, laidDown) -> {
                SeatList seats = term.getSeats().orElse(null);
                if (seats != null && seats.isComplete()) {
                    List<String> missing = MissingGroups.of(
                            seats.getItems(), context.reference().electoralGroups());
                    if (!missing.isEmpty()) {
                        sink.report(at.property("seats"), "regions", String.join(", ", missing));
                    }
                }
            }));

    static final Rule<Committee> CHAIR_IS_A_PERSON = Rule.of(Committee.class, "LC-006")
            .check((committee, context, sink) -> LiaisonCommittee.eachTerm(committee, context, (term, at, laidDown) -> {
                if (term.getChairOrganization().isPresent()) {
                    sink.report(at.property("chairOrganization"));
                }
            }));

    static final Rule<Committee> TERM_LASTS_TWO_YEARS = Rule.of(Committee.class, "LC-007")
            .check((committee, context, sink) -> LiaisonCommittee.eachTerm(committee, context, (term, at, laidDown) -> {
                if (!LiaisonCommittee.mayLastItsMonths(term, laidDown)) {
                    sink.reportValue(
                            at.property("end"),
                            term.getEnd().orElseThrow(),
                            "start",
                            term.getStart().orElseThrow(),
                            "end",
                            term.getEnd().orElseThrow());
                }
            }))
            .checkAcross(TermBeginnings::new);

    static final Rule<Committee> ALL_SEATS_NAMED = Rule.of(Committee.class, "LC-009")
            .check((committee, context, sink) -> LiaisonCommittee.eachTerm(committee, context, (term, at, laidDown) -> {
                SeatList seats = term.getSeats().orElse(null);
                if (seats != null && seats.isComplete()) {
                    int named = TermSeats.mostNamedAtOnce(seats.getItems());
                    if (named < laidDown.seats()) {
                        sink.report(at.property("seats"), "named", named, "seats", laidDown.seats());
                    }
                }
            }));

    static final List<Rule<?>> ALL = List.of(
            NOT_MORE_THAN_TEN_SEATS_FILLED,
            EVERY_REGION_HAS_A_SEAT,
            CHAIR_IS_A_PERSON,
            TERM_LASTS_TWO_YEARS,
            ALL_SEATS_NAMED);

    private CommitteeRules() {}
}
