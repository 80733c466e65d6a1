package org.ngopartnership.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.text.LocalizedText;

class AgendaTest {

    private static Topic topic(String id, String label) {
        return Samples.topic(topic -> topic.id(id).label(LocalizedText.en(label)));
    }

    @Test
    void aTopicIsFoundByItsIdAndNotByItsPosition() {
        Topic first = topic("access", "Access");
        Agenda agenda = Samples.agenda(sample -> sample.items(List.of(topic("water", "Water"), first)));
        assertThat(agenda.topic("access")).contains(first);
        assertThat(agenda.topic("Access")).isEmpty();
        assertThat(Samples.agenda().topic("access")).isEmpty();
    }

    @Test
    void ofTwoTopicsWithOneIdTheFirstIsFound() {
        Topic first = topic("access", "Access");
        Agenda agenda = Samples.agenda(sample -> sample.addItems(first, topic("access", "Again")));
        assertThat(agenda.topic("access")).contains(first);
    }
}
