package org.ngopartnership.validation;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.language.ReportLanguage;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.place.Place;

/**
 * What a rule found, before it is put in words and located in an input.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class RuleFinding {

    private final RuleCatalogue catalogue;
    private final Rule<?> rule;
    private final Severity severity;
    private final FoundAt at;
    private final Map<String, String> parameters;
    private final @Nullable String value;

    RuleFinding(
            RuleCatalogue catalogue,
            Rule<?> rule,
            Severity severity,
            FoundAt at,
            Map<String, String> parameters,
            @Nullable String value) {
        this.catalogue = catalogue;
        this.rule = rule;
        this.severity = severity;
        this.at = at;
        this.parameters = parameters;
        this.value = value;
    }

    /** {@return the rule} */
    public Rule<?> rule() {
        return rule;
    }

    /** {@return how much the finding weighs} */
    public Severity severity() {
        return severity;
    }

    /** {@return the way from the value that was validated} */
    public DataPath path() {
        return at.path();
    }

    /** {@return the id of the record the finding is in; empty if the value validated is no record and in none} */
    public Optional<String> record() {
        return Optional.ofNullable(at.record());
    }

    /** {@return the way from that record; the same as {@link #path()} if there is none} */
    public DataPath pathInRecord() {
        return at.path().from(at.recordDepth());
    }

    /** {@return the values the message names, in the order the rule gave them} */
    public Map<String, String> parameters() {
        return parameters;
    }

    /** {@return the offending value, cut at {@value Finding#MAX_VALUE_LENGTH} characters, if the rule quotes one} */
    public Optional<String> value() {
        return Optional.ofNullable(value);
    }

    /** {@return where in the input it stands, if that is known already} */
    public Optional<Place> place() {
        return Optional.ofNullable(at.place());
    }

    /** The key of the message: the id of the rule, and what the finding lacks if that has a message of its own. */
    String messageKey() {
        return catalogue.messageKey(rule.id(), parameters);
    }

    /**
     * What is wrong, in words.
     *
     * @param language  the language
     * @return the message of the rule with its values
     */
    public String message(ReportLanguage language) {
        return catalogue.message(rule.id(), language, parameters);
    }

    /**
     * {@return the finding in words, at its place if that is known}
     *
     * @param language  the language
     */
    public Finding toFinding(ReportLanguage language) {
        return Finding.builder()
                .rule(rule.id())
                .severity(severity)
                .message(message(language))
                .parameters(parameters)
                .record(record())
                .pointer(pathInRecord().toPointer())
                .value(value())
                .place(place())
                .build();
    }

    /** Rule, severity and place, for logs. */
    @Override
    public String toString() {
        return severity + " " + rule.id() + " " + path();
    }

    /** Where a finding was made. */
    record FoundAt(
            DataPath path,
            @Nullable String record,
            int recordDepth,
            @Nullable Place place) {}
}
