package org.ngopartnership.testkit.jqwik;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;

/** The arbitrary of each type. What is on the edge is among the values, so jqwik need not combine edge cases of its own. */
final class Types {

    private static final List<Consumer<Types>> AREAS = List.of(
            Values::addTo,
            Texts::addTo,
            Dates::addTo,
            Statuses::addTo,
            Ngos::addTo,
            Documents::addTo,
            Events::addTo,
            Committees::addTo,
            Groups::addTo,
            Registries::addTo);

    private static final Types ALL = new Types();

    private final Map<Class<?>, Supplier<? extends Arbitrary<?>>> byType = new LinkedHashMap<>();

    private Types() {
        AREAS.forEach(area -> area.accept(this));
    }

    <T> Types with(Class<T> type, Supplier<Arbitrary<T>> values) {
        byType.put(type, values);
        return this;
    }

    static Set<Class<?>> all() {
        return Collections.unmodifiableSet(ALL.byType.keySet());
    }

    static Arbitrary<?> of(Class<?> type) {
        Supplier<? extends Arbitrary<?>> values = ALL.byType.get(type);
        if (values == null) {
            throw new IllegalArgumentException("There are no arbitraries of " + type.getName());
        }
        return values.get().withoutEdgeCases();
    }
}
