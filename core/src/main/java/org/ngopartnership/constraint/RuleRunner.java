package org.ngopartnership.constraint;

import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.ngopartnership.place.DataPath;

/**
 * Runs rules for the Bean Validation constraint. A service of this library's own: there is one implementation, in the
 * package of the rules. Applications with options of their own get theirs from a {@code PartnershipValidator} and hand it to
 * {@link PartnershipValidators}.
 *
 * <p>Implementations are thread-safe.
 *
 * @since 0.1
 */
public interface RuleRunner {

    /**
     * Runs the rules of one severity whose target the value is.
     *
     * @param value  the value to judge
     * @param severity  the severity of the rules to run
     * @param clock  tells the day of judgement; asked only if a rule needs it
     * @param violations  takes what the rules have to say
     */
    void run(Object value, Severity severity, Supplier<Clock> clock, Violations violations);

    /**
     * The message of a rule that stands in no message bundle, with names in braces where values stand.
     *
     * @param key  the key of the message: the id of the rule, and what a finding lacks if that has a message of its own
     * @param locale  the language
     * @return the message; empty if it is to be found in the bundles
     */
    default Optional<String> message(String key, Locale locale) {
        return Optional.empty();
    }

    /** Takes violations. */
    interface Violations {

        /**
         * A rule is not kept.
         *
         * @param key  the key of the message: the id of the rule, and what the finding lacks if that has a message of its own
         * @param parameters  the values the message names
         * @param path  the way from the value to the place
         */
        void add(String key, Map<String, String> parameters, DataPath path);
    }
}
