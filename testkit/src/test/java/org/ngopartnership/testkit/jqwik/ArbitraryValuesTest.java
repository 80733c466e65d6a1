package org.ngopartnership.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.Shrinkable;
import org.ngopartnership.model.Model;
import org.ngopartnership.organization.Level;
import org.ngopartnership.registry.PartnershipRegistry;
import org.ngopartnership.testkit.Findings;
import org.ngopartnership.validation.Finding;
import org.ngopartnership.validation.PartnershipValidator;

/** Arbitrary values are valid and of many kinds. -Darbitrary.registries=10000 makes more of them. */
class ArbitraryValuesTest {

    private static final int REGISTRIES = Integer.getInteger("arbitrary.registries", 300);
    private static final int VALUES = 100;
    private static final int GEN_SIZE = 1_000;
    private static final List<PartnershipValidator> VALIDATORS = Stream.of("2021-01-01", "2024-06-30", "2027-12-31")
            .map(LocalDate::parse)
            .map(PartnershipValidator.standard()::asOf)
            .toList();

    static Stream<Class<?>> types() {
        return Model.recordTypes().stream();
    }

    private static <T> Stream<T> values(Class<T> type, int number) {
        return shrinkables(PartnershipArbitraries.of(type), number).map(Shrinkable::value);
    }

    private static <T> Stream<Shrinkable<T>> shrinkables(Arbitrary<T> values, int number) {
        return values.generator(GEN_SIZE).stream(new Random(20_241_125)).limit(number);
    }

    @Example
    void noRuleFindsAnythingInARegistry() {
        values(PartnershipRegistry.class, REGISTRIES).forEach(ArbitraryValuesTest::isValid);
    }

    @Example
    void noRuleFindsAnythingInAValue() {
        types().flatMap(type -> values(type, VALUES)).forEach(ArbitraryValuesTest::isValid);
    }

    private static void isValid(Object value) {
        for (PartnershipValidator validator : VALIDATORS) {
            List<Finding> findings = validator.validate(value).findings();
            assertThat(findings)
                    .as(() -> Findings.describe(findings) + "\nin " + value)
                    .isEmpty();
        }
    }

    /** Nothing keeps the dates of two editions apart. */
    @Example
    void aRegistryHoldsOneEditionOfTheIcngo() {
        assertThat(values(PartnershipRegistry.class, REGISTRIES)
                        .mapToLong(registry -> registry.getConferences().stream()
                                .filter(conference -> conference
                                        .getSeries()
                                        .filter(Events.ICNGO::equals)
                                        .isPresent())
                                .count())
                        .max())
                .hasValue(1);
    }

    @Example
    void valuesDiffer() {
        assertThat(types()).allMatch(type -> values(type, 100).distinct().count() > 3);
    }

    @Example
    void aRegistryThatBreaksAPropertyShrinksToOneRecord() {
        Predicate<PartnershipRegistry> breaks = registry -> registry.getNgos().stream()
                .anyMatch(ngo -> ngo.getLevel().filter(Level.LOCAL::equals).isPresent());
        Shrinkable<PartnershipRegistry> found = shrinkables(PartnershipArbitraries.registries(), 200)
                .filter(registry -> breaks.test(registry.value()))
                .filter(registry -> registry.value().records().count() > 5)
                .findFirst()
                .orElseThrow();
        PartnershipRegistry least = shrunk(found, breaks);
        assertThat(least.records()).hasSize(1);
        assertThat(least.getNgos().get(0).getPartnerships()).isEmpty();
        assertThat(least.getNgos().get(0).getRepresentatives()).isEmpty();
    }

    /** Goes on with the first simpler value that breaks the property too, until there is none. */
    private static <T> T shrunk(Shrinkable<T> from, Predicate<T> breaks) {
        Shrinkable<T> least = from;
        for (Shrinkable<T> next = from; next != null; ) {
            least = next;
            next = least.shrink()
                    .filter(candidate -> breaks.test(candidate.value()))
                    .findFirst()
                    .orElse(null);
        }
        return least.value();
    }
}
