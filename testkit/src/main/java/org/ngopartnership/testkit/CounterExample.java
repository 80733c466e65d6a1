package org.ngopartnership.testkit;

import java.time.LocalDate;
import java.util.List;
import org.ngopartnership.language.ReportLanguage;
import org.ngopartnership.validation.PartnershipValidator;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.RulePage;

/**
 * A record, a registry or a text that breaks one rule: the example on the page of the rule, beside one that keeps it.
 *
 * <p>Judged by {@link #validator()}, or imported with it, it raises its rule exactly once and no other error; a warning
 * that goes with it is possible. A rule about the reading of an input is broken by a text, every other rule by a value.
 * Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class CounterExample {

    /** The day on which samples and examples are judged unless they say otherwise. */
    static final LocalDate DAY = LocalDate.of(2024, 6, 30);

    private final RulePage page;
    private final String text;
    private final boolean isText;
    private final Object valid;
    private final Object broken;

    private CounterExample(RulePage page, String text, boolean isText, Object valid, Object broken) {
        this.page = page;
        this.text = text;
        this.isText = isText;
        this.valid = valid;
        this.broken = broken;
    }

    /** The example on a page, which has both. */
    static CounterExample of(Rule<?> rule, RulePage page) {
        String passing = page.passingExample().orElseThrow();
        String failing = page.failingExample().orElseThrow();
        return rule.isOnReading()
                ? new CounterExample(page, failing, true, passing, failing)
                : new CounterExample(page, failing, false, ExampleValues.read(passing), ExampleValues.read(failing));
    }

    /** {@return the id of the rule that is broken} */
    public String rule() {
        return page.rule();
    }

    /**
     * In what the example differs from the valid one.
     *
     * @param language  the language
     * @return a sentence
     */
    public String difference(ReportLanguage language) {
        return page.text(language).difference();
    }

    /** {@return the day on which the rule is broken} */
    public LocalDate asOf() {
        return page.asOf().orElse(DAY);
    }

    /** {@return the languages that must be asked for; empty for nearly every rule} */
    public List<String> requiredLanguages() {
        return page.requiredLanguages();
    }

    /** {@return the standard validator with the day and the languages of this example, in English} */
    public PartnershipValidator validator() {
        return PartnershipValidator.standard()
                .asOf(asOf())
                .requiringLanguages(requiredLanguages().toArray(String[]::new));
    }

    /** {@return whether this is a text, broken before there is a value to judge} */
    public boolean isText() {
        return isText;
    }

    /** {@return the example that keeps the rule; a value, or a text if this is one} */
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
            throw new IllegalStateException(rule() + " is broken by a text, not by a value: use text()");
        }
        return broken;
    }

    /**
     * {@return the value that breaks the rule, as one of a type}
     *
     * @param <T>  the type
     * @param type  the type expected
     * @throws IllegalStateException if this is a text
     * @throws ClassCastException if the value is of another type
     */
    public <T> T value(Class<T> type) {
        return type.cast(value());
    }

    /** {@return the example as a text to be imported, as it stands on the page of the rule} */
    public String text() {
        return text;
    }

    /** {@return a name for a file that holds the text, with the extension of its format} */
    public String fileName() {
        return rule() + (rule().startsWith("CSV") ? ".csv" : ".json");
    }

    /**
     * Another valid value that differs in the same: the properties in which {@link #value()} is not as {@link #valid()} get what
     * they have there; the id stays. What that breaks is not certain: a change of the name breaks the same rule everywhere, one
     * of a status may break others where something else depends on it.
     *
     * @param other  a value of the type of {@link #valid()}
     * @return the example with the other value; {@link #text()} stays that of the page
     * @throws IllegalStateException if this is a text
     * @throws ClassCastException if the value is of another type
     */
    public CounterExample appliedTo(Object other) {
        return new CounterExample(page, text, false, other, ExampleValues.differing(valid, value(), other));
    }

    /** The rule and the difference in English. */
    @Override
    public String toString() {
        return rule() + ": " + difference(ReportLanguage.ENGLISH);
    }
}
