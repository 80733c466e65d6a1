package org.ngopartnership.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MessageTemplateTest {

    @Test
    void namesGiveWayToValues() {
        Map<String, String> values = Map.of("a", "1", "b", "2");
        assertThat(MessageTemplate.fill("{a} and {b}, {a}.", values)).isEqualTo("1 and 2, 1.");
        assertThat(MessageTemplate.fill("nothing", values)).isEqualTo("nothing");
    }

    @Test
    void whatIsNotNamedStays() {
        assertThat(MessageTemplate.fill("{x} {a", Map.of("a", "1"))).isEqualTo("{x} {a");
        assertThat(MessageTemplate.fill("{}", Map.of())).isEqualTo("{}");
    }

    @Property
    void aValueIsNeverLookedAt(@ForAll String one) {
        assertThat(MessageTemplate.fill("<{a}|{b}>", Map.of("a", one, "b", "{a}")))
                .isEqualTo("<" + one + "|{a}>");
    }

    @Test
    void namesAreListed() {
        assertThat(MessageTemplate.names("{b} {a} {b} }{")).containsExactly("a", "b");
    }
}
