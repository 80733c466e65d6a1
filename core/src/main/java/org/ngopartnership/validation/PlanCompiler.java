package org.ngopartnership.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.model.Kind;
import org.ngopartnership.model.OneOf;
import org.ngopartnership.model.Property;
import org.ngopartnership.model.Reference;
import org.ngopartnership.model.Table;
import org.ngopartnership.value.PartnershipRecord;

/** Compiles one plan per type, and leaves out every branch in which nothing is to do. */
final class PlanCompiler {

    private final Map<Class<?>, Kind<?>> judged = new HashMap<>();
    private final List<Plan.PlannedRule> rules;
    private final boolean references;
    private final Map<Class<?>, Plan> plans = new HashMap<>();
    private final List<Plan> all = new ArrayList<>();

    /**
     * @param judged  what rules can judge
     * @param rules  the rules to run
     * @param references  whether references to records are to be met
     */
    PlanCompiler(List<Kind<?>> judged, List<Plan.PlannedRule> rules, boolean references) {
        judged.forEach(kind -> this.judged.put(kind.type(), kind));
        this.rules = rules;
        this.references = references;
    }

    /** One plan per type. */
    Map<Class<?>, Plan> compile() {
        judged.values().forEach(this::plan);
        prune();
        return plans;
    }

    private Plan plan(Kind<?> kind) {
        Plan known = plans.get(kind.type());
        if (known != null) {
            return known;
        }
        List<? extends Property<?, ?, ?>> properties =
                kind instanceof Table<?, ?> table ? table.properties() : List.of();
        Plan plan = start(kind.type(), null, properties);
        plans.put(kind.type(), plan);
        follow(plan, properties);
        if (kind instanceof OneOf<?> oneOf) {
            plan.alternatives =
                    oneOf.ways().stream().map(way -> alternative(way, oneOf)).toArray(Plan[]::new);
        }
        return plan;
    }

    /** The plan of a case of a sealed type: what the plan of that type does not do already. */
    private Plan alternative(OneOf.Way<?, ?, ?> way, OneOf<?> under) {
        List<Property<?, ?, ?>> properties = List.of(way.property());
        Plan plan = start(way.type(), under.type(), properties);
        follow(plan, properties);
        return plan;
    }

    private Plan start(Class<?> type, @Nullable Class<?> under, List<? extends Property<?, ?, ?>> properties) {
        List<Plan.ReferenceStep> met = new ArrayList<>();
        for (Property<?, ?, ?> property : properties) {
            if (references && property.kind() instanceof Reference<?> reference) {
                met.add(Plan.ReferenceStep.of(property, reference));
            }
        }
        Plan plan = new Plan(
                type,
                PartnershipRecord.class.isAssignableFrom(type),
                rulesOf(type, under),
                met.toArray(new Plan.ReferenceStep[0]));
        all.add(plan);
        return plan;
    }

    private void follow(Plan plan, List<? extends Property<?, ?, ?>> properties) {
        List<Plan.Step> steps = new ArrayList<>();
        List<Plan.Step> lists = new ArrayList<>();
        for (Property<?, ?, ?> property : properties) {
            Kind<?> inside = judged.get(property.kind().type());
            if (inside != null) {
                Plan.Step step = new Plan.Step(property, plan(inside));
                steps.add(step);
                if (property.records() != null) {
                    lists.add(step);
                }
            }
        }
        plan.steps = steps.toArray(new Plan.Step[0]);
        plan.recordLists = lists.toArray(new Plan.Step[0]);
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
            for (Plan plan : all) {
                if (!busy.contains(plan) && isBusy(plan, busy)) {
                    busy.add(plan);
                    grows = true;
                }
            }
        }
        for (Plan plan : all) {
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
}
