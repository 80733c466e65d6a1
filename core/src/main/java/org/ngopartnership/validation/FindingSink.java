package org.ngopartnership.validation;

import org.ngopartnership.place.DataPath;

/**
 * Takes what a rule finds wrong, and knows where the value judged stands. Calling it is the only cost: for a value that keeps
 * the rule nothing is made.
 *
 * @since 0.1
 */
public interface FindingSink {

    /**
     * The rule is not kept.
     *
     * @param at  the place, seen from the value judged; {@link DataPath#HERE} for the value itself
     * @param namesAndValues  what the message names: name, value, name, value …; an empty {@link java.util.Optional} for
     *     a value that is not there
     * @throws IllegalArgumentException if a name has no value
     */
    void report(DataPath at, Object... namesAndValues);

    /**
     * The rule is not kept because of one value, which the finding quotes. The message may name it {@code {value}}.
     *
     * @param at  the place, seen from the value judged; {@link DataPath#HERE} for the value itself
     * @param value  the offending value, quoted as its {@code toString()}
     * @param namesAndValues  what else the message names: name, value, name, value …; an empty
     *     {@link java.util.Optional} for a value that is not there
     * @throws IllegalArgumentException if a name has no value
     */
    void reportValue(DataPath at, Object value, Object... namesAndValues);

    /**
     * Whether the value judged stands in one of a type, without another between. A value that is judged alone stands in none.
     *
     * @param type  the type
     * @return true if it does
     */
    boolean isIn(Class<?> type);
}
