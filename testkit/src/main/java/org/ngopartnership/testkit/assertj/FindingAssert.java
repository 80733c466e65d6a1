package org.ngopartnership.testkit.assertj;

import java.util.List;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.testkit.Findings;
import org.ngopartnership.validation.Finding;

/**
 * Assertions on the findings of one rule. Each narrows down which finding is meant: one of them must meet them all.
 *
 * @since 0.1
 */
public final class FindingAssert extends AbstractAssert<FindingAssert, List<Finding>> {

    private final String rule;

    FindingAssert(String rule, List<Finding> findings) {
        super(findings, FindingAssert.class);
        this.rule = rule;
    }

    /**
     * Asserts where it stands.
     *
     * @param pointer  the JSON Pointer inside the record, for example {@code /headquarters/country}
     * @return assertions on the findings there
     * @throws AssertionError if no finding of the rule stands there
     */
    public FindingAssert at(String pointer) {
        return narrow("at \"" + pointer + "\"", finding -> finding.getPointer().equals(pointer));
    }

    /**
     * Asserts in which record it stands.
     *
     * @param id  the id of the record
     * @return assertions on the findings in that record
     * @throws AssertionError if no finding stands there
     */
    public FindingAssert inRecord(String id) {
        return narrow(
                "in the record " + id,
                finding -> finding.getRecord().filter(id::equals).isPresent());
    }

    /**
     * Asserts in which line of the input it stands.
     *
     * @param line  the line, from 1
     * @return assertions on the findings in that line
     * @throws AssertionError if no finding stands there
     */
    public FindingAssert inLine(long line) {
        return narrow(
                "in line " + line,
                finding ->
                        finding.getPlace().filter(place -> place.line() == line).isPresent());
    }

    /**
     * Asserts which value it quotes.
     *
     * @param value  the value, as a finding quotes it
     * @return assertions on the findings about that value
     * @throws AssertionError if no finding quotes it
     */
    public FindingAssert withValue(String value) {
        return narrow(
                "about \"" + value + "\"",
                finding -> finding.getValue().filter(value::equals).isPresent());
    }

    /**
     * Asserts how much it weighs.
     *
     * @param severity  the severity
     * @return assertions on the findings of that severity
     * @throws AssertionError if no finding weighs as much
     */
    public FindingAssert withSeverity(Severity severity) {
        return narrow("of severity " + severity, finding -> finding.getSeverity() == severity);
    }

    /**
     * Asserts that it says something.
     *
     * @param words  words of the message
     * @return assertions on the findings that say so
     * @throws AssertionError if no finding says it
     */
    public FindingAssert saying(String words) {
        return narrow(
                "saying \"" + words + "\"", finding -> finding.getMessage().contains(words));
    }

    /**
     * Asserts that there is no other like it.
     *
     * @return these assertions
     * @throws AssertionError if several findings meet what was asserted so far
     */
    public FindingAssert once() {
        if (actual.size() != 1) {
            failWithMessage("Expected one finding of %s, but found %s", rule, Findings.describe(actual));
        }
        return this;
    }

    private FindingAssert narrow(String how, Predicate<Finding> meant) {
        List<Finding> found = actual.stream().filter(meant).toList();
        if (found.isEmpty()) {
            failWithMessage("Expected a finding of %s %s, but found %s", rule, how, Findings.describe(actual));
        }
        return new FindingAssert(rule, found);
    }
}
