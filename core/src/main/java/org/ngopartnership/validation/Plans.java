package org.ngopartnership.validation;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.model.Kind;
import org.ngopartnership.value.PartnershipRecord;

/** Everything compiled from a catalogue under some options. Thread-safe. */
final class Plans {

    private final RuleCatalogue catalogue;
    private final PlanTable references;
    private final RuleSet all;
    private final Map<Severity, RuleSet> bySeverity = new EnumMap<>(Severity.class);

    Plans(RuleCatalogue catalogue, RuleOptions options) {
        this.catalogue = catalogue;
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
        List<AcrossRule> across = catalogue.rules().stream()
                .filter(options::runs)
                .flatMap(rule ->
                        rule.acrossCheck().stream().map(check -> new AcrossRule(rule, options.severity(rule), check)))
                .toList();
        references = new PlanTable(new PlanCompiler(judged, List.of(), true));
        all = new RuleSet(new PlanTable(new PlanCompiler(judged, planned, false)), across);
        for (Severity severity : Severity.values()) {
            List<Plan.PlannedRule> some =
                    planned.stream().filter(rule -> rule.severity() == severity).toList();
            bySeverity.put(
                    severity,
                    new RuleSet(
                            new PlanTable(new PlanCompiler(judged, some, false)),
                            across.stream()
                                    .filter(rule -> rule.severity() == severity)
                                    .toList()));
        }
    }

    RuleCatalogue catalogue() {
        return catalogue;
    }

    /** All rules that are on. */
    RuleSet all() {
        return all;
    }

    /** The rules of one severity. */
    RuleSet of(Severity severity) {
        RuleSet rules = bySeverity.get(severity);
        if (rules == null) {
            throw new IllegalStateException("No plans of " + severity);
        }
        return rules;
    }

    /** Hands on the references in a record and in everything inside it. */
    void references(PartnershipRecord record, Consumer<? super MetReference> taker) {
        references(record, new ReferenceWalk(), taker);
    }

    void references(PartnershipRecord record, ReferenceWalk walk, Consumer<? super MetReference> taker) {
        walk.walk(references.planFor(record.getClass()), record, taker);
    }

    private static <T> Stream<Plan.PlannedRule> planned(Rule<T> rule, RuleOptions options) {
        return rule.check().stream().map(check -> new Plan.PlannedRule(rule, options.severity(rule), untyped(check)));
    }

    /** A check is only ever given values of its rule's target. */
    @SuppressWarnings("unchecked") // see above
    private static Check<Object> untyped(Check<?> check) {
        return (Check<Object>) check;
    }

    /** A rule about several records with the severity it has under the options, and what makes its check. */
    record AcrossRule(Rule<?> rule, Severity severity, Supplier<? extends RecordsCheck> check) {}

    /**
     * The plans asked for last, of a number of options that does not grow: a service may make up options for each request.
     * Thread-safe.
     */
    static final class Recent {
        private static final int MOST = 16;

        private final RuleCatalogue catalogue;
        private final Map<RuleOptions, Plans> byOptions = new LinkedHashMap<>(2 * MOST, 0.75f, true);

        Recent(RuleCatalogue catalogue) {
            this.catalogue = catalogue;
        }

        synchronized Plans of(RuleOptions options) {
            Plans plans = byOptions.computeIfAbsent(options, wanted -> new Plans(catalogue, wanted));
            if (byOptions.size() > MOST) {
                byOptions.remove(byOptions.keySet().iterator().next());
            }
            return plans;
        }
    }

    /** Rules that run together. */
    final class RuleSet {
        private final PlanTable single;
        private final List<AcrossRule> across;

        RuleSet(PlanTable single, List<AcrossRule> across) {
            this.single = single;
            this.across = across;
        }

        /** Whether no rule judges a value, nor anything inside it. */
        boolean isIdle(Object value) {
            return single.planFor(value.getClass()).isIdle();
        }

        /** Judges a value and everything inside it; of a registry, its records together too. */
        void judge(Object value, RuleContext context, References wanted, Consumer<? super RuleFinding> findings) {
            Plan plan = single.planFor(value.getClass());
            if (plan.isIdle()) {
                return;
            }
            new RuleWalk(catalogue, context, findings).run(plan, value);
            if (plan.holdsRecords()) {
                RecordsJudge records = records(context, findings);
                records.registry(plan, value);
                records.finish(wanted);
            }
        }

        /** Starts to judge records that are met one by one by the rules about several. */
        RecordsJudge records(RuleContext context, Consumer<? super RuleFinding> findings) {
            return new RecordsJudge(Plans.this, across, context, findings);
        }
    }
}
