package org.ngopartnership.testkit.jqwik;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Builders.BuilderCombinator;

/**
 * The parts of which values of a type are put together, and how often each part is there.
 *
 * @param <B> the builder of the type
 */
final class Parts<B> {

    private static final double MOSTLY = 0.8;
    private static final double MAYBE = 0.4;
    private static final double SELDOM = 0.2;

    private final BuilderCombinator<B> parts;

    private Parts(BuilderCombinator<B> parts) {
        this.parts = parts;
    }

    static <B> Parts<B> of(Supplier<B> builder) {
        return new Parts<>(Builders.withBuilder(builder));
    }

    <V> Parts<B> with(Arbitrary<V> values, BiFunction<B, V, B> setter) {
        return new Parts<>(parts.use(values).in(setter));
    }

    <V> Parts<B> mostly(Arbitrary<V> values, BiFunction<B, V, B> setter) {
        return new Parts<>(parts.use(values).withProbability(MOSTLY).in(setter));
    }

    <V> Parts<B> maybe(Arbitrary<V> values, BiFunction<B, V, B> setter) {
        return new Parts<>(parts.use(values).withProbability(MAYBE).in(setter));
    }

    <V> Parts<B> seldom(Arbitrary<V> values, BiFunction<B, V, B> setter) {
        return new Parts<>(parts.use(values).withProbability(SELDOM).in(setter));
    }

    <T> Arbitrary<T> build(Function<B, T> build) {
        return parts.build(build);
    }
}
