package org.ngopartnership.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Array;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ngopartnership.document.DocumentSymbol;
import org.ngopartnership.text.LanguageTag;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.value.Code;
import org.ngopartnership.value.Country;
import org.ngopartnership.value.RecordRef;

class BuilderOverloadsTest {

    private static final LocalDate DAY = LocalDate.of(2020, 2, 26);

    /** What can be set by its text as well: a text, and the value it stands for. */
    private static final Map<Class<?>, Map.Entry<String, Object>> BY_TEXT = Map.of(
            EdtfDate.class, Map.entry("2013-05~", EdtfDate.parse("2013-05~")),
            Code.class, Map.entry("UNESCO_2011", Code.of("UNESCO_2011")),
            Country.class, Map.entry("CH", Country.of("CH")),
            RecordRef.class, Map.entry("wrs", RecordRef.of("wrs")),
            LanguageTag.class, Map.entry("EN-gb", LanguageTag.parse("en-GB")),
            DocumentSymbol.class, Map.entry("209 EX/21", DocumentSymbol.parse("209 EX/21")));

    static Stream<Attribute> byText() {
        return Model.types().stream()
                .flatMap(type -> Model.attributes(type).stream())
                .filter(attribute -> BY_TEXT.containsKey(attribute.element()));
    }

    static Stream<Attribute> dates() {
        return byText().filter(attribute -> attribute.element() == EdtfDate.class);
    }

    @ParameterizedTest
    @MethodSource("byText")
    void textsStandForTheirValues(Attribute attribute) {
        Map.Entry<String, Object> sample = BY_TEXT.get(attribute.element());
        if (attribute.type() == List.class) {
            Object texts = Array.newInstance(String.class, 1);
            Array.set(texts, 0, sample.getKey());
            String capital = Character.toUpperCase(attribute.name().charAt(0))
                    + attribute.name().substring(1);
            assertThat(set(attribute, "add" + capital, texts)).isEqualTo(List.of(sample.getValue()));
        } else {
            assertThat(valueOf(set(attribute, attribute.name(), sample.getKey())))
                    .isEqualTo(sample.getValue());
        }
    }

    @ParameterizedTest
    @MethodSource("dates")
    void daysStandForDates(Attribute attribute) {
        assertThat(valueOf(set(attribute, attribute.name(), DAY))).isEqualTo(EdtfDate.of(DAY));
    }

    private static Object set(Attribute attribute, String method, Object value) {
        Class<?> type = attribute.owner();
        Object builder = Model.builder(type);
        Object filler = RandomValues.next(new Random(1), type);
        Model.attributes(type).stream()
                .filter(other -> !other.isContainer() && !other.equals(attribute))
                .forEach(other -> other.set(builder, other.of(filler)));
        Object result = Model.call(Model.method(builder.getClass(), method, value.getClass()), builder, value);
        assertThat(result).isSameAs(builder);
        return attribute.of(Model.build(builder));
    }

    private static Object valueOf(Object value) {
        return value instanceof Optional<?> optional ? optional.orElseThrow() : value;
    }
}
