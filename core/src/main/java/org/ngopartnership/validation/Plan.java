package org.ngopartnership.validation;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.model.ByLanguage;
import org.ngopartnership.model.Property;
import org.ngopartnership.model.RecordType;
import org.ngopartnership.model.Reference;

/** What to do with values of one type, compiled from tables and rules. Not changed once compiled. */
final class Plan {

    final Class<?> type;
    final boolean record;
    final PlannedRule[] rules;
    final ReferenceStep[] references;
    Step[] recordLists = {};
    Step[] steps = {};
    Plan[] alternatives = {};

    Plan(Class<?> type, boolean record, PlannedRule[] rules, ReferenceStep[] references) {
        this.type = type;
        this.record = record;
        this.rules = rules;
        this.references = references;
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

    /** The references of a property, and the types of record they may lead to. */
    record ReferenceStep(
            String name, Property.Arity arity, Function<Object, @Nullable Object> getter, Set<RecordType> types) {

        static ReferenceStep of(Property<?, ?, ?> property, Reference<?> reference) {
            return new ReferenceStep(
                    property.name(), property.arity(), untyped(property.getter()), reference.targets());
        }
    }

    /** The way to values inside. */
    static final class Step {
        final String name;
        final Property.Arity arity;
        final Function<Object, @Nullable Object> getter;
        final Plan plan;

        /** What the getter gets where there is nothing inside, by far the most frequent; nothing to walk into then. */
        final @Nullable Object nothing;

        Step(Property<?, ?, ?> property, Plan plan) {
            this.name = property.name();
            this.arity = property.arity();
            this.getter = untyped(property.getter());
            this.plan = plan;
            this.nothing = switch (property.arity()) {
                // an empty text is an absent one: in it is nothing to judge, nor a place to name
                case REQUIRED, VALUE -> property.kind() instanceof ByLanguage<?> texts ? texts.placeholder() : null;
                case OPTIONAL -> Optional.empty();
                case LIST -> Collections.emptyList();
                case KEYED -> Collections.emptyMap();
            };
        }
    }

    /** A getter is only ever given values of the type in whose table it stands. */
    @SuppressWarnings("unchecked") // see above
    private static Function<Object, @Nullable Object> untyped(Function<?, ?> getter) {
        return (Function<Object, @Nullable Object>) getter;
    }
}
