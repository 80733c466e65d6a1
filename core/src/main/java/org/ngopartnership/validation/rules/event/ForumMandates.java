package org.ngopartnership.validation.rules.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.ngopartnership.event.EventState;
import org.ngopartnership.event.Forum;
import org.ngopartnership.governance.Committee;
import org.ngopartnership.governance.CommitteeTerm;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.reference.StandingCommittee;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.time.EdtfSpan;
import org.ngopartnership.time.EdtfSpans;
import org.ngopartnership.time.SpanCounts;
import org.ngopartnership.validation.MetRecord;
import org.ngopartnership.validation.RecordsCheck;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.RuleContext;
import org.ngopartnership.validation.Spot;
import org.ngopartnership.validation.rules.shared.LiaisonCommittee;

/** Rules on the forums of a mandate of the Liaison Committee. */
final class ForumMandates {

    static final Rule<Object> FOUR_IN_A_MANDATE = Rule.acrossRecords("FOR-003").checkAcross(Mandates::new);

    static final List<Rule<?>> ALL = List.of(FOUR_IN_A_MANDATE);

    private ForumMandates() {}

    /** FOR-003: judges the terms up to the last edition by which the series is said to be complete. */
    private static final class Mandates implements RecordsCheck {

        private record Edition(Optional<EdtfDate> dates, Optional<EventState> state, boolean complete) {}

        private record Mandate(EdtfDate start, EdtfDate end, int forums, Spot at) {
            EdtfSpan span() {
                return EdtfSpan.between(start, end);
            }
        }

        private final List<Edition> editions = new ArrayList<>();
        private final List<Mandate> mandates = new ArrayList<>();

        @Override
        public void meet(MetRecord met, RuleContext context) {
            LiaisonCommittee known = LiaisonCommittee.in(context).orElse(null);
            if (known == null) {
                return;
            }
            StandingCommittee laidDown = known.laidDown();
            if (met.record() instanceof Forum forum) {
                if (forum.getSeries().filter(laidDown.forums()::equals).isPresent()) {
                    editions.add(new Edition(forum.getDates(), forum.getState(), forum.isSeriesComplete()));
                }
            } else if (met.record() instanceof Committee committee && known.is(committee)) {
                List<CommitteeTerm> terms = committee.getTerms();
                for (int i = 0; i < terms.size(); i++) {
                    CommitteeTerm term = terms.get(i);
                    if (term.getStart().isPresent()
                            && term.getEnd().isPresent()
                            && term.getStart().get().isDefinitelyAfter(laidDown.since())
                            && LiaisonCommittee.mayLastItsMonths(term, laidDown)) {
                        Spot at = met.at(DataPath.of("terms").index(i));
                        mandates.add(
                                new Mandate(term.getStart().get(), term.getEnd().get(), laidDown.forumsInTerm(), at));
                    }
                }
            }
        }

        @Override
        public void finish(RuleContext context) {
            Optional<EdtfDate> complete = editions.stream()
                    .filter(Edition::complete)
                    .flatMap(edition -> edition.dates().stream())
                    .max(EdtfDate.BY_EARLIEST_CONCEIVABLE);
            if (complete.isEmpty()) {
                return;
            }
            List<Mandate> known = mandates.stream()
                    .filter(mandate -> complete.get().isDefinitelyAfter(mandate.end()))
                    .toList();
            long undated = editions.stream()
                    .filter(Mandates::mayBeHeld)
                    .filter(edition -> edition.dates().isEmpty())
                    .count();
            EdtfSpans mayBeHeld = EdtfSpans.of(spans(Mandates::mayBeHeld));
            int[] held = SpanCounts.within(known.stream().map(Mandate::span).toList(), spans(Mandates::isHeld));
            for (int i = 0; i < known.size(); i++) {
                long most = undated
                        + mayBeHeld
                                .mayMeet(known.get(i).span(), known.get(i).forums())
                                .size();
                int forums = known.get(i).forums();
                if (most < forums || held[i] > forums) {
                    report(known.get(i), most < forums ? most : held[i]);
                }
            }
        }

        private static boolean mayBeHeld(Edition edition) {
            return edition.state().orElse(EventState.HELD) != EventState.CANCELLED;
        }

        private static boolean isHeld(Edition edition) {
            return edition.state().orElse(EventState.HELD) == EventState.HELD;
        }

        private List<EdtfSpan> spans(Predicate<Edition> some) {
            return editions.stream()
                    .filter(some)
                    .flatMap(edition -> edition.dates().stream())
                    .map(EdtfSpan::of)
                    .toList();
        }

        private static void report(Mandate mandate, long held) {
            mandate.at()
                    .report("held", held, "expected", mandate.forums(), "start", mandate.start(), "end", mandate.end());
        }
    }
}
