package org.ngopartnership.validation.rules.governance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.ngopartnership.document.BilingualDocument;
import org.ngopartnership.event.Conference;
import org.ngopartnership.event.Event;
import org.ngopartnership.governance.Mechanism;
import org.ngopartnership.governance.MechanismValidation;
import org.ngopartnership.governance.ValidationState;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.validation.MetRecord;
import org.ngopartnership.validation.RecordsCheck;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.RuleContext;
import org.ngopartnership.validation.Spot;
import org.ngopartnership.validation.rules.shared.Events;
import org.ngopartnership.value.Evidence;
import org.ngopartnership.value.Party;

/** Rules on the validations that mechanisms still need from an edition of a conference. */
final class MechanismRules {

    static final Rule<Object> EDITION_IS_NOT_PAST_WHEN_NAMED =
            Rule.acrossRecords("MEC-001").checkAcross(NamedTooLate::new);

    static final Rule<Object> EDITION_HAS_VALIDATED =
            Rule.acrossRecords("MEC-002").checkAcross(StillPending::new);

    static final List<Rule<?>> ALL = List.of(EDITION_IS_NOT_PAST_WHEN_NAMED, EDITION_HAS_VALIDATED);

    private MechanismRules() {}

    private static void validations(
            Mechanism mechanism,
            Predicate<Optional<ValidationState>> states,
            BiConsumer<String, DataPath> validations) {
        for (int i = 0; i < mechanism.getValidations().size(); i++) {
            MechanismValidation validation = mechanism.getValidations().get(i);
            if (validation.getBy() instanceof Party.ById by && states.test(validation.getState())) {
                validations.accept(
                        by.id().id(), DataPath.of("validations").index(i).property("by"));
            }
        }
    }

    /** MEC-002: the edition is definitely past at the day of judgement, and the validation still pending. */
    private static final class StillPending implements RecordsCheck {

        private record Pending(String edition, Spot at) {}

        private final Map<String, EdtfDate> editions = new HashMap<>();
        private final List<Pending> pending = new ArrayList<>();

        @Override
        public void meet(MetRecord met, RuleContext context) {
            if (met.record() instanceof Conference conference) {
                conference
                        .getDates()
                        .filter(dates -> Events.isStanding(conference.getState()))
                        .ifPresent(dates -> editions.put(conference.getId(), dates));
            } else if (met.record() instanceof Mechanism mechanism) {
                validations(
                        mechanism,
                        state -> state.filter(ValidationState.PENDING::equals).isPresent(),
                        (edition, path) -> pending.add(new Pending(edition, met.at(path))));
            }
        }

        @Override
        public void finish(RuleContext context) {
            for (Pending one : pending) {
                EdtfDate dates = editions.get(one.edition());
                if (dates != null && dates.isDefinitelyBefore(context.asOf())) {
                    one.at().reportValue(one.edition(), "dates", dates);
                }
            }
        }
    }

    /** MEC-001: the edition was definitely past already when the document that names it was written, and is not said to have decided. */
    private static final class NamedTooLate implements RecordsCheck {

        private record Named(String edition, Spot at) {}

        private record Naming(List<String> documents, List<Named> editions) {}

        private final Map<String, EdtfDate> dates = new HashMap<>();
        private final Map<String, String> meetingOf = new HashMap<>();
        private final List<Naming> all = new ArrayList<>();

        @Override
        public void meet(MetRecord met, RuleContext context) {
            if (met.record() instanceof Event event) {
                event.heldOn().ifPresent(held -> dates.put(event.getId(), held));
            } else if (met.record() instanceof BilingualDocument document) {
                document.getDate().ifPresent(written -> dates.put(document.getId(), written));
                document.getMeeting().ifPresent(meeting -> meetingOf.put(document.getId(), meeting.id()));
            } else if (met.record() instanceof Mechanism mechanism) {
                List<Named> editions = new ArrayList<>();
                validations(
                        mechanism,
                        state -> state.orElse(ValidationState.PENDING) == ValidationState.PENDING,
                        (edition, path) -> editions.add(new Named(edition, met.at(path))));
                if (!editions.isEmpty()) {
                    all.add(new Naming(documents(mechanism), editions));
                }
            }
        }

        private static List<String> documents(Mechanism mechanism) {
            List<String> documents = new ArrayList<>();
            for (Evidence evidence : mechanism.getEvidence()) {
                evidence.getDocument().ifPresent(document -> documents.add(document.id()));
            }
            return documents.stream().distinct().toList();
        }

        @Override
        public void finish(RuleContext context) {
            for (Naming naming : all) {
                List<EdtfDate> written = laterAndLater(naming.documents());
                for (Named named : naming.editions()) {
                    EdtfDate edition = dates.get(named.edition());
                    int first = edition == null ? written.size() : firstAfter(edition, written);
                    if (edition != null && first < written.size()) {
                        named.at().reportValue(named.edition(), "dates", edition, "written", written.get(first));
                    }
                }
            }
        }

        private static int firstAfter(EdtfDate edition, List<EdtfDate> laterAndLater) {
            int low = 0;
            int high = laterAndLater.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (edition.isDefinitelyBefore(laterAndLater.get(middle))) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            return low;
        }

        /** When documents were written, in their order, without those before which one was written at least as late. */
        private List<EdtfDate> laterAndLater(List<String> documents) {
            List<EdtfDate> later = new ArrayList<>();
            for (String document : documents) {
                EdtfDate written = dates.getOrDefault(document, dates.get(meetingOf.getOrDefault(document, "")));
                if (written != null
                        && (later.isEmpty()
                                || EdtfDate.BY_EARLIEST_CONCEIVABLE.compare(later.get(later.size() - 1), written)
                                        < 0)) {
                    later.add(written);
                }
            }
            return later;
        }
    }
}
