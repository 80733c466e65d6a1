package org.ngopartnership.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.Code;
import org.ngopartnership.value.WordedDate;
import org.ngopartnership.value.WordedDates;

class WordedDatesTest {

    private static final String ASSUMPTION = "Assumption";

    static List<Class<?>> types() {
        return Model.types();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyDateWithAWordingIsAmongThem(Class<?> type) {
        Map<String, Attribute> attributes = new HashMap<>();
        Model.attributes(type).forEach(attribute -> attributes.put(attribute.name(), attribute));
        boolean worded = attributes.keySet().stream().anyMatch(name -> name.endsWith(ASSUMPTION));
        assertThat(WordedDates.class.isAssignableFrom(type)).isEqualTo(worded);
        Random random = new Random(11);
        for (int i = 0; worded && i < 30; i++) {
            Object value = RandomValues.next(random, type);
            List<WordedDate> expected = new ArrayList<>();
            for (Attribute attribute : Model.attributes(type)) {
                if (attribute.name().endsWith(ASSUMPTION)) {
                    String date = attribute.name().substring(0, attribute.name().length() - ASSUMPTION.length());
                    LocalizedText wording =
                            (LocalizedText) attributes.get(date + "AsStated").of(value);
                    if (!wording.isEmpty()) {
                        expected.add(new WordedDate(date, wording, assumption(attribute.of(value))));
                    }
                }
            }
            assertThat(((WordedDates) value).wordedDates()).containsExactlyElementsOf(expected);
        }
    }

    private static Optional<Code> assumption(Object value) {
        return ((Optional<?>) value).map(Code.class::cast);
    }

    @Test
    void aDateWithoutWordingIsLeftOut() {
        assertThat(WordedDate.list("date", LocalizedText.empty(), Optional.of(Code.of("X"))))
                .isEmpty();
    }
}
