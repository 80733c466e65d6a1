package org.ngopartnership.validation;

import java.util.List;
import java.util.Map;

/**
 * What a rule says in one language.
 *
 * @param title  what the rule asks for, in a few words
 * @param message  what is wrong, with {@code {name}} where a value of the finding stands
 * @param messagesWithout  what is said instead where a finding lacks values, by the names of those values, parted by spaces
 * @param rationale  why the rule is there; may be empty
 * @param difference  how the example that breaks the rule differs from the one that keeps it; may be empty
 * @since 0.1
 */
public record RuleText(
        String title, String message, Map<String, String> messagesWithout, String rationale, String difference) {

    /**
     * A text.
     *
     * @param title  what the rule asks for, in a few words
     * @param message  what is wrong, with {@code {name}} where a value of the finding stands
     * @param messagesWithout  what is said instead where a finding lacks values, by the names of those values
     * @param rationale  why the rule is there; may be empty
     * @param difference  how the example that breaks the rule differs; may be empty
     */
    public RuleText {
        messagesWithout = Map.copyOf(messagesWithout);
    }

    /** The text of a rule that has no page: its message says it all. */
    static RuleText ofMessage(String message) {
        return new RuleText(message, message, Map.of(), "", "");
    }

    /**
     * The message for a finding with these values.
     *
     * @param values  the values by name
     * @return the message with names
     */
    public String message(Map<String, String> values) {
        return messagesWithout.getOrDefault(without(values), message);
    }

    /** The names under which the message without the values that are not there is found; empty for the usual message. */
    String without(Map<String, String> values) {
        String most = "";
        for (String names : messagesWithout.keySet()) {
            if (names.length() > most.length()
                    && List.of(names.split(" ")).stream().noneMatch(values::containsKey)) {
                most = names;
            }
        }
        return most;
    }
}
