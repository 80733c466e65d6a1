package org.ngopartnership.validation.rules;

import java.util.List;
import org.ngopartnership.governance.Agenda;
import org.ngopartnership.governance.Composition;
import org.ngopartnership.governance.CompositionPart;
import org.ngopartnership.governance.MembershipKind;
import org.ngopartnership.governance.Topic;
import org.ngopartnership.governance.TopicState;
import org.ngopartnership.validation.DataPath;
import org.ngopartnership.validation.Rule;

/** Rules on working groups and their topics. */
final class GroupRules {

    static final Rule<Composition> MEMBERS_ARE_PARTNERS = Rule.of(Composition.class, "WGP-004")
            .info()
            .source("SEED")
            .check((composition, context, sink) -> {
                List<CompositionPart> parts = composition.getParts();
                for (int i = 0; i < parts.size(); i++) {
                    if (parts.get(i).getKind() == MembershipKind.NON_PARTNER && !isCountedAsNone(parts.get(i))) {
                        sink.report(DataPath.of("parts").index(i));
                    }
                }
            });

    static final Rule<Agenda> UNKNOWN_STATES_EXPLAINED = Rule.of(Agenda.class, "TOP-003")
            .warning()
            .source("SEED")
            .check((agenda, context, sink) -> {
                List<Topic> topics = agenda.getItems();
                for (int i = 0; i < topics.size(); i++) {
                    if (agenda.getCollectiveState().isEmpty()
                            && topics.get(i)
                                    .getState()
                                    .filter(TopicState.UNKNOWN::equals)
                                    .isPresent()) {
                        sink.reportValue(
                                DataPath.of("items").index(i).property("state"),
                                TopicState.UNKNOWN,
                                "topic",
                                topics.get(i).getId());
                    }
                }
            });

    static final List<Rule<?>> ALL = List.of(MEMBERS_ARE_PARTNERS, UNKNOWN_STATES_EXPLAINED);

    private GroupRules() {}

    private static boolean isCountedAsNone(CompositionPart part) {
        return part.getCount().filter(count -> count.getValue().orElse(1) == 0).isPresent();
    }
}
