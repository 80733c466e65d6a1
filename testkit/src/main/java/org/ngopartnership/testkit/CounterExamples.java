package org.ngopartnership.testkit;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A counter-example for every rule of the standard catalogue.
 *
 * <pre>{@code
 * CounterExample example = CounterExamples.of("PST-003");
 * Ngo ngo = example.value(Ngo.class);
 * }</pre>
 *
 * <p>Rules about the reading of an input come with the module that reads; their counter-examples are texts. The text of
 * each example is a resource too, {@code org/ngopartnership/testkit/counter-examples/PST-003.json}.
 *
 * @since 0.1
 */
public final class CounterExamples {

    private static final Map<String, CounterExample> BY_RULE = byRule();

    private CounterExamples() {}

    /**
     * The counter-example of a rule.
     *
     * @param rule  the id of a rule, for example {@code PST-003}
     * @return the example, always the same
     * @throws IllegalArgumentException if there is no such rule
     */
    public static CounterExample of(String rule) {
        CounterExample example = BY_RULE.get(rule);
        if (example == null) {
            throw new IllegalArgumentException("There is no rule " + rule);
        }
        return example;
    }

    /** {@return all counter-examples, in the order of their rules} */
    public static List<CounterExample> all() {
        return List.copyOf(BY_RULE.values());
    }

    private static Map<String, CounterExample> byRule() {
        Map<String, CounterExample> examples = new TreeMap<>();
        Stream.of(
                        NgoCounterExamples.all(),
                        StatusCounterExamples.all(),
                        ApplicationCounterExamples.all(),
                        DocumentCounterExamples.all(),
                        SymbolCounterExamples.all(),
                        TextCounterExamples.all(),
                        GroupCounterExamples.all(),
                        MeetingCounterExamples.all(),
                        CommitteeCounterExamples.all(),
                        ConferenceCounterExamples.all(),
                        ForumCounterExamples.all(),
                        RegistryCounterExamples.all(),
                        ReadingCounterExamples.all(),
                        TableCounterExamples.all())
                .flatMap(List::stream)
                .forEach(example -> {
                    if (examples.put(example.rule(), example) != null) {
                        throw new IllegalStateException("There are two counter-examples of " + example.rule());
                    }
                });
        return examples;
    }
}
