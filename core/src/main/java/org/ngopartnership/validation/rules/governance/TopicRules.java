package org.ngopartnership.validation.rules.governance;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ngopartnership.governance.Agenda;
import org.ngopartnership.governance.Topic;
import org.ngopartnership.governance.TopicState;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.rules.shared.Texts;

/** Rules on the topics of a working group. */
final class TopicRules {

    private static final DataPath LABEL = DataPath.of("label");
    private static final int LONGEST_MARKER = 24;

    /** What says that a list goes on, without the dots, brackets and the like around it. */
    private static final Set<String> MARKERS = Set.of(
            "etc",
            "et cetera",
            "et caetera",
            "and so on",
            "and others",
            "among others",
            "et autres",
            "entre autres",
            "et ainsi de suite");

    static final Rule<Agenda> UNKNOWN_STATES_EXPLAINED = Rule.of(Agenda.class, "TOP-003")
            .check((agenda, context, sink) -> {
                List<Topic> topics = agenda.getItems();
                for (int i = 0; i < topics.size(); i++) {
                    if (!isStatedTogether(agenda)
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

    static final Rule<Agenda> MARKER_IS_NO_ITEM = Rule.of(Agenda.class, "TOP-004")
            .check((agenda, context, sink) -> {
                if (agenda.isComplete() && !Texts.isBlank(agenda.getMarker())) {
                    sink.reportValue(DataPath.of("marker"), agenda.getMarker().textAt(0));
                }
                List<Topic> topics = agenda.getItems();
                for (int i = 0; i < topics.size(); i++) {
                    int marker = marker(topics.get(i).getLabel());
                    if (marker >= 0) {
                        LocalizedText label = topics.get(i).getLabel();
                        sink.reportValue(DataPath.of("items").index(i).property("label"), label.textAt(marker));
                    }
                }
            });

    static final Rule<Topic> LABEL_IN_BOTH_LANGUAGES = Rule.of(Topic.class, "TOP-007")
            .check((topic, context, sink) -> {
                LocalizedText label = topic.getLabel();
                if (!Texts.mayBeToldIn(label, "en")) {
                    sink.report(LABEL, "topic", topic.getId(), "language", "en");
                }
                if (!Texts.mayBeToldIn(label, "fr")) {
                    sink.report(LABEL, "topic", topic.getId(), "language", "fr");
                }
            });

    static final List<Rule<?>> ALL = List.of(UNKNOWN_STATES_EXPLAINED, MARKER_IS_NO_ITEM, LABEL_IN_BOTH_LANGUAGES);

    private TopicRules() {}

    private static boolean isStatedTogether(Agenda agenda) {
        return agenda.getCollectiveState()
                .filter(state -> !state.getStates().isEmpty() || !Texts.isBlank(state.getAsStated()))
                .isPresent();
    }

    /** The position of a text that is no topic but says that the list goes on; -1 if there is none. */
    private static int marker(LocalizedText label) {
        for (int i = 0; i < label.size(); i++) {
            if (isMarker(label.textAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isMarker(String text) {
        int start = 0;
        int end = text.length();
        while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        if (start == end) {
            return text.indexOf('.') >= 0 || text.indexOf('…') >= 0;
        }
        return end - start <= LONGEST_MARKER
                && MARKERS.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
    }
}
