package org.ngopartnership.validation;

import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.place.DataPath;

/** Runs the rules on a value and on everything inside it. For one value and one thread. */
final class RuleWalk extends Walk implements FindingSink {

    private final RuleCatalogue catalogue;
    private final RuleContext context;
    private final Consumer<? super RuleFinding> findings;
    private Plan.@Nullable PlannedRule running;

    RuleWalk(RuleCatalogue catalogue, RuleContext context, Consumer<? super RuleFinding> findings) {
        this.catalogue = catalogue;
        this.context = context;
        this.findings = findings;
    }

    void run(Plan plan, Object root) {
        try {
            walk(plan, root);
        } catch (RuntimeException fault) {
            Plan.PlannedRule failed = running;
            if (failed == null) {
                throw fault;
            }
            throw new IllegalStateException(
                    "Rule " + failed.rule() + " failed at \"" + way() + "\" of record " + record(), fault);
        }
    }

    @Override
    void visit(Plan plan, Object value) {
        for (Plan.PlannedRule rule : plan.rules) {
            running = rule;
            rule.check().check(value, context, this);
        }
        running = null;
    }

    @Override
    public void report(DataPath at, Object... namesAndValues) {
        found(at, Parameters.of(namesAndValues), null);
    }

    @Override
    public void reportValue(DataPath at, Object value, Object... namesAndValues) {
        String quoted = Finding.cut(value.toString());
        found(at, Parameters.with("value", quoted, Parameters.of(namesAndValues)), quoted);
    }

    @Override
    public boolean isIn(Class<?> type) {
        return holder() == type;
    }

    private void found(DataPath at, Map<String, String> parameters, @Nullable String value) {
        Plan.PlannedRule rule = running;
        if (rule == null) {
            throw new IllegalStateException("A finding was reported after its rule had returned");
        }
        RuleFinding.FoundAt place = new RuleFinding.FoundAt(way().then(at), record(), recordDepth(), null);
        RuleFinding finding = new RuleFinding(catalogue, rule.rule(), rule.severity(), place, parameters, value);
        running = null;
        findings.accept(finding);
        running = rule;
    }
}
