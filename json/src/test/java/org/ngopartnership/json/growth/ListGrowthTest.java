package org.ngopartnership.json.growth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ngopartnership.testkit.CounterExample;
import org.ngopartnership.testkit.CounterExamples;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.validation.PartnershipValidator;
import org.ngopartnership.validation.Rule;

/** Each list of each type may be long. */
class ListGrowthTest {

    private static final int SIZE = 10_000;
    private static final Work WORK = new Work(PartnershipValidator.standard().asOf(LocalDate.of(2024, 6, 30)));

    static Stream<Arguments> lists() {
        Growing registry = new Growing(Samples.registry());
        return registry.lists().stream()
                .flatMap(list -> Stream.of(Arguments.of(registry, list, false), Arguments.of(registry, list, true)));
    }

    @ParameterizedTest(name = "{1}, different: {2}")
    @MethodSource("lists")
    void aLongListTakesItsTimeAndNoMore(Growing registry, String list, boolean different) {
        assertThat(WORK.overgrown(size -> registry.with(list, size, different), SIZE))
                .isEmpty();
    }

    static Stream<CounterExample> examples() {
        return CounterExamples.all().stream().filter(example -> !example.isText());
    }

    /** All lists of what breaks a rule are long at once, or the elements of its lists have lists themselves. */
    @ParameterizedTest
    @MethodSource("examples")
    void longListsTogetherTakeTheirTimeAndNoMore(CounterExample example) {
        Growing value = new Growing(example.value());
        Work work = new Work(only(example.rule(), example.validator()));
        for (boolean different : new boolean[] {false, true}) {
            assertThat(work.overgrown(size -> value.withAll(size, different), SIZE / 5))
                    .isEmpty();
            assertThat(work.overgrown(size -> value.squared((int) Math.sqrt(size), different), SIZE))
                    .isEmpty();
        }
    }

    private static PartnershipValidator only(String rule, PartnershipValidator validator) {
        PartnershipValidator only = validator;
        for (Rule<?> other : validator.catalogue().rules()) {
            only = other.id().equals(rule) ? only : only.without(other.id());
        }
        return only;
    }
}
