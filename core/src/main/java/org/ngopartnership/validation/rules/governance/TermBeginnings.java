package org.ngopartnership.validation.rules.governance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ngopartnership.event.Conference;
import org.ngopartnership.governance.Committee;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.validation.MetRecord;
import org.ngopartnership.validation.RecordsCheck;
import org.ngopartnership.validation.RuleContext;
import org.ngopartnership.validation.Spot;
import org.ngopartnership.validation.rules.shared.Events;
import org.ngopartnership.validation.rules.shared.LiaisonCommittee;

/** LC-007 over records: a term of the Liaison Committee does not begin definitely before the conference that elects it. */
final class TermBeginnings implements RecordsCheck {

    private record Beginning(EdtfDate start, Optional<EdtfDate> end, String conference, Spot at) {}

    private final Map<String, EdtfDate> conferences = new HashMap<>();
    private final List<Beginning> beginnings = new ArrayList<>();

    @Override
    public void meet(MetRecord met, RuleContext context) {
        if (met.record() instanceof Conference conference) {
            if (conference.getDates().isPresent() && Events.isStanding(conference.getState())) {
                conferences.put(conference.getId(), conference.getDates().get());
            }
        } else if (met.record() instanceof Committee committee) {
            LiaisonCommittee.eachTerm(committee, context, (term, at, laidDown) -> {
                if (term.getStart().isPresent() && term.getElectedBy().isPresent()) {
                    beginnings.add(new Beginning(
                            term.getStart().get(),
                            term.getEnd(),
                            term.getElectedBy().get().id(),
                            met.at(at.property("start"))));
                }
            });
        }
    }

    @Override
    public void finish(RuleContext context) {
        for (Beginning term : beginnings) {
            EdtfDate elected = conferences.get(term.conference());
            if (elected != null && term.start().isDefinitelyBefore(elected)) {
                term.at().reportValue(term.start(), "start", term.start(), "end", term.end(), "conference", elected);
            }
        }
    }
}
