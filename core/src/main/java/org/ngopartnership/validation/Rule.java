package org.ngopartnership.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.constraint.Severity;

/**
 * One rule: its id, what it judges, and its condition.
 *
 * <pre>{@code
 * static final Rule<Ngo> NAMED = Rule.of(Ngo.class, "NGO-001").check((ngo, context, sink) -> {
 *     if (ngo.getName().isEmpty()) {
 *         sink.report(DataPath.of("name"));
 *     }
 * });
 * }</pre>
 *
 * <p>All else that is said of it stands on its page ({@link RulePages}): how much it weighs, where it comes from, its texts. Only a
 * rule without a page says in Java how much it weighs. A rule about the reading of an input, or about
 * several records at once, has no check of its own. Immutable; thread-safe if its check is. Two rules are equal only if
 * they are the same object.
 *
 * @param <T>  the type judged
 * @since 0.1
 */
public final class Rule<T> {

    private static final String FIRST = "0.1";

    private final RuleId id;
    private final Class<T> target;
    private final String targetName;
    private final @Nullable Severity severity;
    private final List<String> sources;
    private final String since;
    private final @Nullable Check<T> check;
    private final @Nullable Supplier<? extends RecordsCheck> acrossCheck;

    private Rule(
            RuleId id,
            Class<T> target,
            String targetName,
            @Nullable Severity severity,
            List<String> sources,
            String since,
            @Nullable Check<T> check,
            @Nullable Supplier<? extends RecordsCheck> acrossCheck) {
        this.id = id;
        this.target = target;
        this.targetName = targetName;
        this.severity = severity;
        this.sources = sources;
        this.since = since;
        this.check = check;
        this.acrossCheck = acrossCheck;
    }

    /**
     * Starts a rule about a type.
     *
     * @param <T>  the type judged
     * @param target  the type judged; the rule holds wherever such a value stands
     * @param id  capital letters for the area, a hyphen, three digits
     * @return the rule, without a condition
     * @throws IllegalArgumentException if the id is not of the form
     */
    public static <T> Rule<T> of(Class<T> target, String id) {
        return new Rule<>(RuleId.parse(id), target, target.getSimpleName(), null, List.of(), FIRST, null, null);
    }

    /**
     * Starts a rule whose findings are made while an input is read, before there is a value to judge.
     *
     * @param id  capital letters for the area, a hyphen, three digits
     * @return the rule
     * @throws IllegalArgumentException if the id is not of the form
     */
    public static Rule<Object> onReading(String id) {
        return new Rule<>(RuleId.parse(id), Object.class, "any", null, List.of(), FIRST, null, null);
    }

    /**
     * Starts a rule whose findings need the whole input, such as that ids are unique.
     *
     * @param id  capital letters for the area, a hyphen, three digits
     * @return the rule, without a condition
     * @throws IllegalArgumentException if the id is not of the form
     */
    public static Rule<Object> acrossRecords(String id) {
        return onReading(id);
    }

    /** {@return this rule as one that must be kept; for a rule without a page} */
    public Rule<T> error() {
        return weighing(Severity.ERROR);
    }

    /** {@return this rule as one that should be kept; for a rule without a page} */
    public Rule<T> warning() {
        return weighing(Severity.WARNING);
    }

    /** {@return this rule as one that points out the unusual; for a rule without a page} */
    public Rule<T> info() {
        return weighing(Severity.INFO);
    }

    private Rule<T> weighing(Severity weight) {
        return new Rule<>(id, target, targetName, weight, sources, since, check, acrossCheck);
    }

    /** This rule with what its page says of it. */
    Rule<T> on(RulePage page) {
        return new Rule<>(id, target, targetName, page.severity(), page.sources(), page.since(), check, acrossCheck);
    }

    /**
     * This rule with the sources it rests on; for a rule without a page.
     *
     * @param keys  keys of the source list, for example {@code S3}
     * @return the rule with these sources added
     */
    public Rule<T> source(String... keys) {
        List<String> all = new ArrayList<>(sources);
        all.addAll(List.of(keys));
        return new Rule<>(id, target, targetName, severity, List.copyOf(all), since, check, acrossCheck);
    }

    /**
     * {@return this rule with the version of the library that brought it; for a rule without a page}
     *
     * @param version  for example {@code 0.1}, which is the default
     */
    public Rule<T> since(String version) {
        return new Rule<>(id, target, targetName, severity, sources, version, check, acrossCheck);
    }

    /**
     * {@return this rule with its condition}
     *
     * @param condition  judges one value
     */
    public Rule<T> check(Check<T> condition) {
        return new Rule<>(id, target, targetName, severity, sources, since, condition, acrossCheck);
    }

    /**
     * {@return this rule with a condition about several records, beside the one it may have about a single value}
     *
     * @param condition  makes what judges one input
     */
    public Rule<T> checkAcross(Supplier<? extends RecordsCheck> condition) {
        return new Rule<>(id, target, targetName, severity, sources, since, check, condition);
    }

    /** {@return the id, for example {@code PST-003}} */
    public String id() {
        return id.text();
    }

    /** {@return the area, the part of the id before the hyphen, for example {@code PST}} */
    public String area() {
        return id.area();
    }

    /** {@return the type judged; {@code Object} for a rule without check} */
    public Class<T> target() {
        return target;
    }

    /** {@return the simple name of the type judged; {@code any} for a rule without type} */
    public String targetName() {
        return targetName;
    }

    /** {@return whether it is known how much a finding weighs} */
    boolean isWeighed() {
        return severity != null;
    }

    /**
     * How much a finding weighs, unless the caller says otherwise.
     *
     * @return the severity
     * @throws IllegalStateException if it stands on the page, and the rule is not taken from a catalogue
     */
    public Severity severity() {
        if (severity == null) {
            throw new IllegalStateException("The severity of " + id.text() + " stands on its page: ask the catalogue");
        }
        return severity;
    }

    /** {@return the keys of the sources it rests on} */
    public List<String> sources() {
        return sources;
    }

    /** {@return the version of the library that brought it} */
    public String since() {
        return since;
    }

    /** {@return the condition; empty for a rule whose findings are made elsewhere} */
    public Optional<Check<T>> check() {
        return Optional.ofNullable(check);
    }

    /** {@return what makes the condition about several records; empty for a rule without one} */
    public Optional<Supplier<? extends RecordsCheck>> acrossCheck() {
        return Optional.ofNullable(acrossCheck);
    }

    /** {@return whether the findings are made while an input is read: the rule has no condition on values} */
    public boolean isOnReading() {
        return check == null && acrossCheck == null;
    }

    /** The id. */
    @Override
    public String toString() {
        return id.text();
    }
}
