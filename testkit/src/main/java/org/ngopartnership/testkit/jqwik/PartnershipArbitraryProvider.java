package org.ngopartnership.testkit.jqwik;

import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.ngopartnership.testkit.CounterExample;
import org.ngopartnership.testkit.CounterExamples;

/**
 * Gives jqwik the arbitraries of the types of this library; found as a service.
 *
 * @since 0.1
 */
public final class PartnershipArbitraryProvider implements ArbitraryProvider {

    /** For the service loader. */
    public PartnershipArbitraryProvider() {}

    @Override
    public boolean canProvideFor(TypeUsage targetType) {
        return PartnershipArbitraries.types().contains(targetType.getRawType())
                || targetType.isOfType(CounterExample.class);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
        Optional<Breaking> breaking = targetType.findAnnotation(Breaking.class);
        if (targetType.isOfType(CounterExample.class)) {
            return Set.of(breaking.map(rule -> PartnershipArbitraries.breaking(rule.value()))
                    .orElseGet(PartnershipArbitraryProvider::anyBreaking));
        }
        Class<?> type = targetType.getRawType();
        return Set.of(
                breaking.isPresent()
                        ? PartnershipArbitraries.breaking(breaking.get().value(), type)
                        : PartnershipArbitraries.of(type));
    }

    private static Arbitrary<CounterExample> anyBreaking() {
        return Arbitraries.of(CounterExamples.all())
                .flatMap(example -> PartnershipArbitraries.breaking(example.rule()));
    }
}
