package org.ngopartnership.validation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.model.Kind;

/** Everything compiled from a catalogue under some options. Thread-safe. */
final class Plans {

    private final PlanTable rules;
    private final PlanTable references;
    private final Map<Severity, PlanTable> bridge = new EnumMap<>(Severity.class);

    Plans(RuleCatalogue catalogue, RuleOptions options) {
        List<Kind<?>> judged = catalogue.judged();
        List<Plan.PlannedRule> planned = catalogue.rules().stream()
                .filter(options::runs)
                .flatMap(rule -> planned(rule, options))
                .toList();
        for (Plan.PlannedRule each : planned) {
            if (!catalogue.reaches(each.rule())) {
                throw new IllegalStateException("Rule " + each.rule() + " judges "
                        + each.rule().target().getName() + ", which stands in no table");
            }
        }
        rules = new PlanTable(new PlanCompiler(judged, planned, false));
        references = new PlanTable(new PlanCompiler(judged, List.of(), true));
        for (Severity severity : Severity.values()) {
            List<Plan.PlannedRule> some =
                    planned.stream().filter(rule -> rule.severity() == severity).toList();
            bridge.put(severity, new PlanTable(new PlanCompiler(judged, some, false)));
        }
    }

    /** The rules of a value and of everything inside it. */
    Plan rulesOf(Object value) {
        return rules.planFor(value.getClass());
    }

    /** The references in a value and in everything inside it. */
    Plan referencesOf(Object value) {
        return references.planFor(value.getClass());
    }

    /** The rules of one severity of a value and of everything inside it. */
    Plan bridgeOf(Object value, Severity severity) {
        PlanTable table = bridge.get(severity);
        if (table == null) {
            throw new IllegalStateException("No plans of " + severity);
        }
        return table.planFor(value.getClass());
    }

    private static <T> Stream<Plan.PlannedRule> planned(Rule<T> rule, RuleOptions options) {
        return rule.check().stream().map(check -> new Plan.PlannedRule(rule, options.severity(rule), untyped(check)));
    }

    /** A check is only ever given values of its rule's target. */
    @SuppressWarnings("unchecked") // see above
    private static Check<Object> untyped(Check<?> check) {
        return (Check<Object>) check;
    }
}
