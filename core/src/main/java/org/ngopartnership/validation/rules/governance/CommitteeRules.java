package org.ngopartnership.validation.rules.governance;

import java.util.List;
import org.ngopartnership.governance.Committee;
import org.ngopartnership.governance.CommitteeTerm;
import org.ngopartnership.governance.SeatList;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.validation.FindingSink;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.rules.shared.LiaisonCommittee;

/** Rules on the terms of the Liaison Committee under the directives of 2011. */
final class CommitteeRules {

    static final Rule<Committee> NOT_MORE_THAN_TEN_SEATS_FILLED = Rule.of(Committee.class, "LC-001")
            .check((committee, context, sink) -> eachTerm(committee, sink, (term, at, findings) -> {
                SeatList seats = term.getSeats().orElse(null);
                if (seats != null && seats.getItems().size() > LiaisonCommittee.SEATS) {
                    int filled = TermSeats.mostFilledAtOnce(term);
                    if (filled > LiaisonCommittee.SEATS) {
                        findings.report(at.property("seats"), "filled", filled, "seats", LiaisonCommittee.SEATS);
                    }
                }
            }));

    static final Rule<Committee> EVERY_REGION_HAS_A_SEAT = Rule.of(Committee.class, "LC-003")
            .check((committee, context, sink) -> eachTerm(committee, sink, (term, at, findings) -> {
                SeatList seats = term.getSeats().orElse(null);
                if (seats != null && seats.isComplete()) {
                    List<String> missing = ElectoralGroups.definitelyMissing(seats.getItems());
                    if (!missing.isEmpty()) {
                        findings.report(at.property("seats"), "regions", String.join(", ", missing));
                    }
                }
            }));

    static final Rule<Committee> CHAIR_IS_A_PERSON = Rule.of(Committee.class, "LC-006")
            .check((committee, context, sink) -> eachTerm(committee, sink, (term, at, findings) -> {
                if (term.getChairOrganization().isPresent()) {
                    findings.report(at.property("chairOrganization"));
                }
            }));

    static final Rule<Committee> TERM_LASTS_TWO_YEARS = Rule.of(Committee.class, "LC-007")
            .check((committee, context, sink) -> eachTerm(committee, sink, (term, at, findings) -> {
                if (!LiaisonCommittee.mayLastTwoYears(term)) {
                    findings.reportValue(
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
            .check((committee, context, sink) -> eachTerm(committee, sink, (term, at, findings) -> {
                SeatList seats = term.getSeats().orElse(null);
                if (seats != null && seats.isComplete()) {
                    int named = TermSeats.mostNamedAtOnce(seats.getItems());
                    if (named < LiaisonCommittee.SEATS) {
                        findings.report(at.property("seats"), "named", named, "seats", LiaisonCommittee.SEATS);
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

    private static void eachTerm(Committee committee, FindingSink sink, TermCheck check) {
        List<CommitteeTerm> terms = LiaisonCommittee.is(committee) ? committee.getTerms() : List.of();
        for (int i = 0; i < terms.size(); i++) {
            if (!LiaisonCommittee.isBeforeDirectives(terms.get(i))) {
                check.check(terms.get(i), DataPath.of("terms").index(i), sink);
            }
        }
    }

    private interface TermCheck {
        void check(CommitteeTerm term, DataPath at, FindingSink findings);
    }
}
