package org.ngopartnership.testkit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.RuleCatalogue;

/**
 * A counter-example for every rule of the standard catalogue that has examples on its page: for every rule of this library.
 *
 * <pre>{@code
 * CounterExample example = CounterExamples.of("PST-003");
 * Ngo ngo = example.value(Ngo.class);
 * }</pre>
 *
 * <p>Rules about the reading of an input are in the catalogue if the module that reads is on the class path; their
 * counter-examples are texts. Rules of your own are if their provider is found as a service.
 *
 * @since 0.1
 */
public final class CounterExamples {

    private static final RuleCatalogue CATALOGUE = RuleCatalogue.standard();
    private static final Map<String, Optional<CounterExample>> BY_RULE = new ConcurrentHashMap<>();

    private CounterExamples() {}

    /**
     * The counter-example of a rule.
     *
     * @param rule  the id of a rule, for example {@code PST-003}
     * @return the example, always the same
     * @throws IllegalArgumentException if there is no such rule, or its page has no examples
     */
    public static CounterExample of(String rule) {
        Rule<?> found =
                CATALOGUE.find(rule).orElseThrow(() -> new IllegalArgumentException("There is no rule " + rule));
        return of(found)
                .orElseThrow(() -> new IllegalArgumentException("The page of " + rule + " has no two examples"));
    }

    /** {@return all counter-examples, in the order of their rules} */
    public static List<CounterExample> all() {
        return CATALOGUE.rules().stream().flatMap(rule -> of(rule).stream()).toList();
    }

    private static Optional<CounterExample> of(Rule<?> rule) {
        return BY_RULE.computeIfAbsent(
                rule.id(),
                id -> CATALOGUE
                        .page(id)
                        .filter(page -> page.passingExample().isPresent()
                                && page.failingExample().isPresent())
                        .map(page -> CounterExample.of(rule, page)));
    }
}
