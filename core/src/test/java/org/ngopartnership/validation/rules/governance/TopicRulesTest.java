package org.ngopartnership.validation.rules.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ngopartnership.governance.Agenda;
import org.ngopartnership.governance.CollectiveState;
import org.ngopartnership.governance.Topic;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.validation.rules.Judge;

class TopicRulesTest {

    @Test
    void unknownStatesNeedACollectiveState() {
        Agenda agenda = Samples.agenda(items -> items.addItems(Samples.minimalTopic()));
        assertThat(Judge.places("TOP-003", agenda.withCollectiveState(Optional.empty())))
                .containsExactly("/items/1/state");
        assertThat(Judge.places("TOP-003", agenda)).isEmpty();
        CollectiveState nothing = CollectiveState.builder().build();
        assertThat(Judge.places("TOP-003", agenda.withCollectiveState(nothing))).containsExactly("/items/1/state");
        assertThat(Judge.places(
                        "TOP-003",
                        agenda.withCollectiveState(nothing.withAsStated(LocalizedText.en("some are ongoing")))))
                .isEmpty();
    }

    private static Topic topic(LocalizedText label) {
        return Samples.topic(topic -> topic.label(label));
    }

    @Test
    void aTopicIsLabelledInBothLanguages() {
        assertThat(Judge.places("TOP-007", Samples.topic())).isEmpty();
        assertThat(Judge.places("TOP-007", topic(LocalizedText.of("und", "fora"))))
                .isEmpty();
        assertThat(Judge.messages("TOP-007", topic(LocalizedText.fr("forums"))))
                .containsExactly("The label of topic \"villages\" is not given in the language \"en\".");
        assertThat(Judge.places("TOP-007", topic(LocalizedText.empty()))).containsExactly("/label", "/label");
    }

    private static Agenda withTopic(LocalizedText label) {
        return Samples.agenda(agenda -> agenda.addItems(topic(label)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "etc.",
                "etc",
                "Etc…",
                " etc. ",
                "...",
                "…",
                "et cetera",
                "and so on",
                "entre autres…",
                "etc.**",
                "etc.)",
                "(…)"
            })
    void aMarkerIsNoTopic(String marker) {
        Agenda agenda = withTopic(LocalizedText.en("more").fr(marker));
        assertThat(Judge.places("TOP-004", agenda)).containsExactly("/items/2/label");
        assertThat(Judge.messages("TOP-004", agenda)).singleElement().asString().startsWith("\"" + marker + "\" says");
        assertThat(Judge.places("TOP-004", withTopic(LocalizedText.en(marker).fr("forums"))))
                .as("in the first language")
                .containsExactly("/items/2/label");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "–",
                "**",
                "forums",
                "forums, etc.",
                "etching",
                "a topic with a very long label indeed etc."
            })
    void aTopicIsNoMarker(String label) {
        assertThat(Judge.places("TOP-004", withTopic(LocalizedText.en(label)))).isEmpty();
    }

    @Test
    void aCompleteAgendaHasNoMarker() {
        Agenda open = Samples.agenda();
        assertThat(Judge.places("TOP-004", open)).isEmpty();
        assertThat(Judge.places("TOP-004", open.withComplete(true))).containsExactly("/marker");
        assertThat(Judge.places("TOP-004", Samples.minimalAgenda(agenda -> agenda.complete(true))))
                .isEmpty();
    }
}
