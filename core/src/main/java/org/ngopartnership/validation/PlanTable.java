package org.ngopartnership.validation;

import java.util.List;
import java.util.Map;

/** Finds the plan of a value by its class, which is a generated one. Thread-safe. */
final class PlanTable {

    private final Map<Class<?>, Plan> plans;

    private final ClassValue<Plan> byClass = new ClassValue<>() {
        @Override
        protected Plan computeValue(Class<?> type) {
            return find(type);
        }
    };

    PlanTable(PlanCompiler compiler) {
        plans = compiler.compile();
    }

    Plan planFor(Class<?> type) {
        return byClass.get(type);
    }

    private Plan find(Class<?> type) {
        List<Class<?>> fitting = plans.keySet().stream()
                .filter(known -> known.isAssignableFrom(type))
                .toList();
        if (fitting.size() != 1) {
            throw new IllegalArgumentException(
                    (fitting.isEmpty() ? "No rules judge a " : "Not clear which rules judge a ") + type.getName());
        }
        Plan plan = plans.get(fitting.get(0));
        if (plan == null) {
            throw new IllegalStateException("No plan of " + fitting);
        }
        return plan;
    }
}
