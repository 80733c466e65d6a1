package org.ngopartnership.governance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ngopartnership.text.LocalizedText;

class AgendaTest {

    private static Topic topic(String id, String label) {
        return Topic.builder().id(id).label(LocalizedText.en(label)).build();
    }

    @Test
    void aTopicIsFoundByItsIdAndNotByItsPosition() {
        Topic first = topic("access", "Access");
        Agenda agenda =
                Agenda.builder().addItems(topic("water", "Water"), first).build();
        assertThat(agenda.topic("access")).contains(first);
        assertThat(agenda.topic("Access")).isEmpty();
        assertThat(Agenda.builder().build().topic("access")).isEmpty();
    }

    @Test
    void ofTwoTopicsWithOneIdTheFirstIsFound() {
        Topic first = topic("access", "Access");
        Agenda agenda =
                Agenda.builder().addItems(first, topic("access", "Again")).build();
        assertThat(agenda.topic("access")).contains(first);
    }
}
