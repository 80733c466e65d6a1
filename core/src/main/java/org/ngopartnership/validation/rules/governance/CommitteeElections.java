package org.ngopartnership.validation.rules.governance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ngopartnership.event.Conference;
import org.ngopartnership.event.Election;
import org.ngopartnership.governance.Committee;
import org.ngopartnership.validation.MetRecord;
import org.ngopartnership.validation.RecordsCheck;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.RuleContext;
import org.ngopartnership.validation.Spot;
import org.ngopartnership.validation.rules.shared.ChairPost;
import org.ngopartnership.validation.rules.shared.LiaisonCommittee;
import org.ngopartnership.validation.rules.shared.PersonName;
import org.ngopartnership.value.Mention;

/** Rules on the Liaison Committee together with the conferences that elected it. */
final class CommitteeElections {

    static final Rule<Object> CHAIR_IS_THE_ONE_ELECTED =
            Rule.acrossRecords("LC-005").checkAcross(Chairs::new);

    static final List<Rule<?>> ALL = List.of(CHAIR_IS_THE_ONE_ELECTED);

    private CommitteeElections() {}

    /** LC-005: compares names only where both are stated; a conference may come before or after the Committee. */
    private static final class Chairs implements RecordsCheck {

        private record Chair(String person, String conference, Spot at) {}

        private final Map<String, String> elected = new HashMap<>();
        private final List<Chair> chairs = new ArrayList<>();

        @Override
        public void meet(MetRecord met, RuleContext context) {
            if (met.record() instanceof Conference conference) {
                chairElectedAt(conference).ifPresent(person -> elected.put(conference.getId(), person));
            } else if (met.record() instanceof Committee committee) {
                LiaisonCommittee.eachTerm(committee, context, (term, at, laidDown) -> {
                    Optional<String> person = term.getChair().flatMap(Mention::getPerson);
                    if (person.isPresent() && term.getElectedBy().isPresent()) {
                        String conference = term.getElectedBy().get().id();
                        chairs.add(new Chair(person.get(), conference, met.at(at.property("chair"))));
                    }
                });
            }
        }

        /** The one person elected to the chair; empty where none or several are named. */
        private static Optional<String> chairElectedAt(Conference conference) {
            List<String> persons = conference.getElections().stream()
                    .filter(election -> ChairPost.is(election.getPost()))
                    .map(Election::getElected)
                    .flatMap(List::stream)
                    .flatMap(mention -> mention.getPerson().stream())
                    .distinct()
                    .toList();
            return persons.size() == 1 ? Optional.of(persons.get(0)) : Optional.empty();
        }

        @Override
        public void finish(RuleContext context) {
            for (Chair chair : chairs) {
                String person = elected.get(chair.conference());
                if (person != null && !PersonName.of(person).mayBe(PersonName.of(chair.person()))) {
                    chair.at().reportValue(chair.person(), "elected", person, "conference", chair.conference());
                }
            }
        }
    }
}
