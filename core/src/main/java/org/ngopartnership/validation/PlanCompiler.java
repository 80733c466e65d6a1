package org.ngopartnership.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.value.PartnershipRecord;

/** Compiles one plan per type, and leaves out every branch in which nothing is to do. */
final class PlanCompiler {

    private final Map<Class<?>, Shape<?>> shapes = new HashMap<>();
    private final List<Plan.PlannedRule> rules;
    private final boolean references;
    private final Map<Key, Plan> plans = new HashMap<>();

    /**
     * @param rules  the rules to run
     * @param references  whether references to records are to be met
     */
    PlanCompiler(List<Shape<?>> shapes, List<Plan.PlannedRule> rules, boolean references) {
        shapes.forEach(shape -> this.shapes.put(shape.type(), shape));
        this.rules = rules;
        this.references = references;
    }

    /** One plan per shape. */
    Map<Class<?>, Plan> compile() {
        shapes.values().forEach(shape -> plan(shape, null));
        prune();
        Map<Class<?>, Plan> byType = new HashMap<>();
        shapes.keySet().forEach(type -> byType.put(type, planOf(new Key(type, null))));
        return byType;
    }

    private Plan planOf(Key key) {
        Plan plan = plans.get(key);
        if (plan == null) {
            throw new IllegalStateException("No plan of " + key);
        }
        return plan;
    }

    /** The plan of a type; under its sealed type only what that one does not do already. */
    private Plan plan(Shape<?> shape, @Nullable Class<?> under) {
        Key key = new Key(shape.type(), under);
        Plan known = plans.get(key);
        if (known != null) {
            return known;
        }
        Plan plan = new Plan(
                shape.type(),
                PartnershipRecord.class.isAssignableFrom(shape.type()),
                rulesOf(shape.type(), under),
                references
                        ? shape.referenceColumns().toArray(new Shape.ReferenceColumn[0])
                        : new Shape.ReferenceColumn[0],
                shape.columns().stream().filter(Shape.Column::holdsRecords).toArray(Shape.Column[]::new));
        plans.put(key, plan);
        List<Plan.Step> steps = new ArrayList<>();
        for (Shape.Column column : shape.columns()) {
            Shape<?> child = shapes.get(column.child());
            if (child == null) {
                throw new IllegalStateException(shape.type().getSimpleName() + "." + column.name() + " is a "
                        + column.child().getName() + ", of which there is no shape");
            }
            steps.add(new Plan.Step(column, plan(child, null)));
        }
        List<Plan> alternatives = new ArrayList<>();
        for (Class<?> type : shape.alternatives()) {
            Shape<?> alternative = shapes.get(type);
            if (alternative != null) {
                alternatives.add(plan(alternative, shape.type()));
            }
        }
        plan.steps = steps.toArray(new Plan.Step[0]);
        plan.alternatives = alternatives.toArray(new Plan[0]);
        return plan;
    }

    private Plan.PlannedRule[] rulesOf(Class<?> type, @Nullable Class<?> under) {
        return rules.stream()
                .filter(planned -> judges(planned, type) && (under == null || !judges(planned, under)))
                .toArray(Plan.PlannedRule[]::new);
    }

    private static boolean judges(Plan.PlannedRule planned, Class<?> type) {
        return planned.rule().target().isAssignableFrom(type);
    }

    private void prune() {
        Set<Plan> busy = new HashSet<>();
        for (boolean grows = true; grows; ) {
            grows = false;
            for (Plan plan : plans.values()) {
                if (!busy.contains(plan) && isBusy(plan, busy)) {
                    busy.add(plan);
                    grows = true;
                }
            }
        }
        for (Plan plan : plans.values()) {
            plan.steps = List.of(plan.steps).stream()
                    .filter(step -> busy.contains(step.plan))
                    .toArray(Plan.Step[]::new);
            plan.alternatives =
                    List.of(plan.alternatives).stream().filter(busy::contains).toArray(Plan[]::new);
        }
    }

    private static boolean isBusy(Plan plan, Set<Plan> busy) {
        return plan.rules.length > 0
                || plan.references.length > 0
                || List.of(plan.steps).stream().anyMatch(step -> busy.contains(step.plan))
                || List.of(plan.alternatives).stream().anyMatch(busy::contains);
    }

    /** A type, alone or as an alternative of a sealed type. */
    private record Key(Class<?> type, @Nullable Class<?> under) {}
}
