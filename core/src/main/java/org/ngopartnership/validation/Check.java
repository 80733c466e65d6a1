package org.ngopartnership.validation;

/**
 * The condition of a rule, in plain Java.
 *
 * <p>A check reports what is wrong and returns; it throws nothing, keeps nothing, and asks no clock. What is absent or
 * undecided is no finding.
 *
 * @param <T>  the type judged
 * @since 0.1
 */
@FunctionalInterface
public interface Check<T> {

    /**
     * Judges a value.
     *
     * @param value  the value
     * @param context  what the judgement depends on beside the value
     * @param sink  takes what is wrong
     */
    void check(T value, RuleContext context, FindingSink sink);
}
