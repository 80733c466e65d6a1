package org.ngopartnership.validation;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.constraint.Severity;

/** What to do with values of one type, compiled from shapes and rules. Not changed once compiled. */
final class Plan {

    final Class<?> type;
    final boolean record;
    final PlannedRule[] rules;
    final Shape.ReferenceColumn[] references;
    final Shape.Column[] recordLists;
    Step[] steps = {};
    Plan[] alternatives = {};

    Plan(
            Class<?> type,
            boolean record,
            PlannedRule[] rules,
            Shape.ReferenceColumn[] references,
            Shape.Column[] recordLists) {
        this.type = type;
        this.record = record;
        this.rules = rules;
        this.references = references;
        this.recordLists = recordLists;
    }

    boolean holdsRecords() {
        return recordLists.length > 0;
    }

    /** Whether there is nothing to do with a value, nor with anything inside. */
    boolean isIdle() {
        return rules.length == 0 && steps.length == 0 && alternatives.length == 0 && recordLists.length == 0;
    }

    /** A rule with the severity it has under the options, and its check. */
    record PlannedRule(Rule<?> rule, Severity severity, Check<Object> check) {}

    /** The way to values inside. */
    record Step(String name, Shape.Arity arity, Function<Object, @Nullable Object> getter, Plan plan) {}
}
