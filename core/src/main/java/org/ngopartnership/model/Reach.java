package org.ngopartnership.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Goes through the kinds that stand in a kind. */
final class Reach {

    private final Set<Kind<?>> met = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Kind<?>> inOrder = new ArrayList<>();

    static List<Kind<?>> of(Kind<?> start) {
        Reach reach = new Reach();
        reach.meet(start);
        return List.copyOf(reach.inOrder);
    }

    private void meet(Kind<?> kind) {
        if (kind instanceof Nested<?> nested) {
            meet(nested.table().get());
            return;
        }
        if (!met.add(kind)) {
            return;
        }
        inOrder.add(kind);
        if (kind instanceof Table<?, ?> table) {
            table.properties().forEach(property -> meet(property.kind()));
        } else if (kind instanceof OneOf<?> oneOf) {
            oneOf.ways().forEach(way -> meet(way.property().kind()));
        }
    }
}
