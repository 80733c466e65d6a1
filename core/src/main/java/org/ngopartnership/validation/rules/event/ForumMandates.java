package org.ngopartnership.validation.rules.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ngopartnership.event.EventState;
import org.ngopartnership.event.Forum;
import org.ngopartnership.governance.Committee;
import org.ngopartnership.governance.CommitteeTerm;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.validation.MetRecord;
import org.ngopartnership.validation.RecordsCheck;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.RuleContext;
import org.ngopartnership.validation.Spot;
import org.ngopartnership.validation.rules.shared.LiaisonCommittee;

/** Rules on the forums of a mandate of the Liaison Committee. */
final class ForumMandates {

    /** How many forums the directives of 2011 provide for in a mandate. */
    private static final int FORUMS = 4;

    private static final String SERIES = "NGO_FORUM";

    static final Rule<Object> FOUR_IN_A_MANDATE =
            Rule.acrossRecords("FOR-003").info().source("S9", "S27").checkAcross(Mandates::new);

    static final List<Rule<?>> ALL = List.of(FOUR_IN_A_MANDATE);

    private ForumMandates() {}

    /** FOR-003: judges the terms up to the last edition by which the series is said to be complete. */
    private static final class Mandates implements RecordsCheck {

        private record Edition(Optional<EdtfDate> dates, Optional<EventState> state, boolean complete) {

            boolean mayFallIn(Mandate mandate) {
                return state.orElse(EventState.HELD) != EventState.CANCELLED
                        && (dates.isEmpty()
                                || !dates.get().isDefinitelyBefore(mandate.start())
                                        && !dates.get().isDefinitelyAfter(mandate.end()));
            }

            boolean fallsIn(Mandate mandate) {
                Optional<LocalDate> begun = mandate.start().latest();
                Optional<LocalDate> over = mandate.end().earliest();
                return state.orElse(EventState.HELD) == EventState.HELD
                        && dates.isPresent()
                        && begun.isPresent()
                        && over.isPresent()
                        && dates.get().isDefinitelyAfter(begun.get().minusDays(1))
                        && dates.get().isDefinitelyBefore(over.get().plusDays(1));
            }
        }

        private record Mandate(EdtfDate start, EdtfDate end, Spot at) {}

        private final List<Edition> editions = new ArrayList<>();
        private final List<Mandate> mandates = new ArrayList<>();

        @Override
        public void meet(MetRecord met, RuleContext context) {
            if (met.record() instanceof Forum forum) {
                if (forum.getSeries().filter(series -> series.is(SERIES)).isPresent()) {
                    editions.add(new Edition(forum.getDates(), forum.getState(), forum.isSeriesComplete()));
                }
            } else if (met.record() instanceof Committee committee && LiaisonCommittee.is(committee)) {
                List<CommitteeTerm> terms = committee.getTerms();
                for (int i = 0; i < terms.size(); i++) {
                    CommitteeTerm term = terms.get(i);
                    if (term.getStart().isPresent()
                            && term.getEnd().isPresent()
                            && term.getStart().get().isDefinitelyAfter(LiaisonCommittee.DIRECTIVES)
                            && LiaisonCommittee.mayLastTwoYears(term)) {
                        Spot at = met.at(DataPath.of("terms").index(i));
                        mandates.add(
                                new Mandate(term.getStart().get(), term.getEnd().get(), at));
                    }
                }
            }
        }

        @Override
        public void finish(RuleContext context) {
            for (Mandate mandate : mandates) {
                if (areAllKnown(mandate)) {
                    long most = editions.stream()
                            .filter(edition -> edition.mayFallIn(mandate))
                            .count();
                    long least = editions.stream()
                            .filter(edition -> edition.fallsIn(mandate))
                            .count();
                    if (most < FORUMS || least > FORUMS) {
                        mandate.at()
                                .report(
                                        "held",
                                        most < FORUMS ? most : least,
                                        "expected",
                                        FORUMS,
                                        "start",
                                        mandate.start(),
                                        "end",
                                        mandate.end());
                    }
                }
            }
        }

        /** A later edition up to which nothing is missing tells that nothing is missing in the mandate. */
        private boolean areAllKnown(Mandate mandate) {
            return editions.stream()
                    .anyMatch(edition -> edition.complete()
                            && edition.dates()
                                    .filter(dates -> dates.isDefinitelyAfter(mandate.end()))
                                    .isPresent());
        }
    }
}
