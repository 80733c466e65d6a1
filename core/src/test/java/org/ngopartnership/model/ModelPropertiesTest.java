package org.ngopartnership.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ModelPropertiesTest {

    /** A type with two of its values. */
    record Sample(Class<?> type, Object one, Object other) {}

    @Provide
    Arbitrary<Sample> samples() {
        return Arbitraries.of(Model.types())
                .flatMap(type -> Arbitraries.randomValue(
                        random -> new Sample(type, RandomValues.next(random, type), RandomValues.next(random, type))));
    }

    @Property
    void aValueRebuiltFromItsAttributesIsEqual(@ForAll("samples") Sample sample) {
        Object rebuilt = Model.rebuild(sample.type(), sample.one());
        assertThat(rebuilt)
                .isEqualTo(sample.one())
                .hasSameHashCodeAs(sample.one())
                .hasToString(sample.one().toString());
        assertThat(rebuilt).isNotSameAs(sample.one());
    }

    @Property
    void aBuilderTakesAllAttributesFromAValue(@ForAll("samples") Sample sample) {
        Object builder = Model.builder(sample.type());
        Model.call(Model.method(builder.getClass(), "from", sample.type()), builder, sample.one());
        assertThat(Model.build(builder)).isEqualTo(sample.one());
    }

    @Property
    void valuesAreEqualIfAllTheirAttributesAre(@ForAll("samples") Sample sample) {
        boolean sameAttributes = Model.attributes(sample.type()).stream()
                .allMatch(attribute -> attribute.of(sample.one()).equals(attribute.of(sample.other())));
        assertThat(sample.one().equals(sample.other())).isEqualTo(sameAttributes);
        assertThat(sample.one()).isNotEqualTo(null).isNotEqualTo("text");
    }

    @Property
    void withChangesOneAttributeOfACopy(@ForAll("samples") Sample sample) {
        Object before = Model.rebuild(sample.type(), sample.one());
        for (Attribute changed : Model.attributes(sample.type())) {
            Object value = changed.of(sample.other());
            Object copy = changed.with(sample.one(), value);
            for (Attribute attribute : Model.attributes(sample.type())) {
                assertThat(attribute.of(copy))
                        .as("%s after a change of %s", attribute, changed)
                        .isEqualTo(attribute.equals(changed) ? value : attribute.of(sample.one()));
            }
            assertThat(copy.equals(sample.one())).isEqualTo(value.equals(changed.of(sample.one())));
        }
        assertThat(sample.one()).isEqualTo(before);
    }

    @Property
    void listsAndMapsAreCopiedAndCannotBeChanged(@ForAll("samples") Sample sample) {
        for (Attribute attribute : Model.attributes(sample.type())) {
            Object value = attribute.of(sample.one());
            if (value instanceof List<?> list) {
                List<Object> given = new ArrayList<>(list);
                Object copy = attribute.with(sample.one(), given);
                given.clear();
                assertThat(attribute.of(copy)).isEqualTo(list);
                assertThat(list).isUnmodifiable();
            }
            if (value instanceof Map<?, ?> map) {
                Map<Object, Object> given = new LinkedHashMap<>(map);
                Object copy = attribute.with(sample.one(), given);
                given.clear();
                assertThat(attribute.of(copy)).isEqualTo(map);
                assertThat(List.copyOf(((Map<?, ?>) attribute.of(copy)).keySet()))
                        .isEqualTo(List.copyOf(map.keySet()));
                assertThat(map).isUnmodifiable();
            }
        }
    }

    @Property
    void theTextOfAValueNamesItsAttributes(@ForAll("samples") Sample sample) {
        String text = sample.one().toString();
        assertThat(text).startsWith(sample.type().getSimpleName() + "{");
        for (Attribute attribute : Model.attributes(sample.type())) {
            Object value = attribute.of(sample.one());
            if (value instanceof Optional<?> optional) {
                optional.ifPresent(present -> assertThat(text).contains(attribute.name() + "=" + present));
            } else if (!(value instanceof OptionalInt) && !(value instanceof OptionalLong)) {
                assertThat(text).contains(attribute.name() + "=" + value);
            }
        }
    }
}
