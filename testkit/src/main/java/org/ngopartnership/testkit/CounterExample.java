package org.ngopartnership.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.ngopartnership.language.ReportLanguage;
import org.ngopartnership.validation.PartnershipValidator;

/**
 * A record, a registry or a text that breaks one rule: a valid sample and one difference.
 *
 * <p>Judged by {@link #validator()}, or imported with it, it raises its rule exactly once and no other error; a warning
 * that goes with it is possible. A rule about the reading of an input is broken by a text, every other rule by a value.
 * Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class CounterExample {

    /** The day on which valid samples are judged, and counter-examples unless they say otherwise. */
    static final LocalDate DAY = LocalDate.of(2024, 6, 30);

    private final String rule;
    private final String english;
    private final String french;
    private final Object valid;
    private final UnaryOperator<Object> change;
    private final Object broken;
    private final LocalDate asOf;
    private final List<String> requiredLanguages;

    private CounterExample(
            String rule,
            String english,
            String french,
            Object valid,
            UnaryOperator<Object> change,
            LocalDate asOf,
            List<String> requiredLanguages) {
        this.rule = rule;
        this.english = english;
        this.french = french;
        this.valid = valid;
        this.change = change;
        this.broken = change.apply(valid);
        this.asOf = asOf;
        this.requiredLanguages = requiredLanguages;
    }

    /** An example that differs from a valid value or text by a change. */
    static <T> CounterExample of(
            String rule, String english, String french, Class<T> type, T valid, UnaryOperator<T> change) {
        UnaryOperator<Object> onAny = value -> change.apply(type.cast(value));
        return new CounterExample(rule, english, french, valid, onAny, DAY, List.of());
    }

    /** This example judged on another day. */
    CounterExample on(String day) {
        return new CounterExample(rule, english, french, valid, change, LocalDate.parse(day), requiredLanguages);
    }

    /** This example judged by a validator that asks for texts in languages. */
    CounterExample requiring(String... tags) {
        return new CounterExample(rule, english, french, valid, change, asOf, List.of(tags));
    }

    /** {@return the id of the rule that is broken} */
    public String rule() {
        return rule;
    }

    /**
     * In what the example differs from the valid sample.
     *
     * @param language  the language
     * @return a sentence
     */
    public String difference(ReportLanguage language) {
        return language.equals(ReportLanguage.FRENCH) ? french : english;
    }

    /** {@return the day on which the rule is broken} */
    public LocalDate asOf() {
        return asOf;
    }

    /** {@return the languages that must be asked for; empty for nearly every rule} */
    public List<String> requiredLanguages() {
        return requiredLanguages;
    }

    /** {@return the standard validator with the day and the languages of this example, in English} */
    public PartnershipValidator validator() {
        return PartnershipValidator.standard().asOf(asOf).requiringLanguages(requiredLanguages.toArray(String[]::new));
    }

    /** {@return whether this is a text, broken before there is a value to judge} */
    public boolean isText() {
        return broken instanceof String;
    }

    /** {@return the valid sample; a value, or a text if this is one} */
    public Object valid() {
        return valid;
    }

    /**
     * The value that breaks the rule.
     *
     * @return a record or a registry
     * @throws IllegalStateException if this is a text
     */
    public Object value() {
        if (isText()) {
            throw new IllegalStateException(rule + " is broken by a text, not by a value: use text()");
        }
        return broken;
    }

    /**
     * The value that breaks the rule, as one of a type.
     *
     * @param <T>  the type
     * @param type  the type expected
     * @return the value
     * @throws IllegalStateException if this is a text
     * @throws ClassCastException if the value is of another type
     */
    public <T> T value(Class<T> type) {
        return type.cast(value());
    }

    /**
     * The example as a text to be imported: the text that breaks the rule, or the value as JSON.
     *
     * @return the text
     */
    public String text() {
        return broken instanceof String text ? text : Resources.text("counter-examples/" + fileName());
    }

    /** {@return a name for a file that holds the text, with the extension of its format} */
    public String fileName() {
        return rule + (rule.startsWith("CSV") ? ".csv" : ".json");
    }

    /**
     * The same change made to another valid value. What it breaks there is not certain: a change of the name breaks the
     * same rule everywhere, one of a status may break others where there are other statuses.
     *
     * @param other  a value of the type of {@link #valid()}
     * @return the example with the other value
     * @throws ClassCastException if the value is of another type
     */
    public CounterExample appliedTo(Object other) {
        return new CounterExample(rule, english, french, other, change, asOf, requiredLanguages);
    }

    /** The rule and the difference in English. */
    @Override
    public String toString() {
        return rule + ": " + english;
    }
}
