package org.ngopartnership.validation;

import java.util.Collections;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.text.LocalizedText;

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
    static final class Step {
        final String name;
        final Shape.Arity arity;
        final Function<Object, @Nullable Object> getter;
        final Plan plan;

        /** What the getter gets where there is nothing inside, by far the most frequent; nothing to walk into then. */
        final Object nothing;

        Step(Shape.Column column, Plan plan) {
            this.name = column.name();
            this.arity = column.arity();
            this.getter = column.getter();
            this.plan = plan;
            this.nothing = switch (column.arity()) {
                // an empty text is an absent one: in it is nothing to judge, nor a place to name
                case ONE -> LocalizedText.empty();
                case OPTIONAL -> Optional.empty();
                case LIST -> Collections.emptyList();
                case MAP -> Collections.emptyMap();
            };
        }
    }
}
