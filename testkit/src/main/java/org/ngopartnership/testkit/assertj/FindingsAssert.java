package org.ngopartnership.testkit.assertj;

import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.testkit.Findings;
import org.ngopartnership.validation.Finding;

/**
 * Assertions on findings.
 *
 * @since 0.1
 */
public final class FindingsAssert extends AbstractAssert<FindingsAssert, List<Finding>> {

    FindingsAssert(List<Finding> findings) {
        super(findings, FindingsAssert.class);
    }

    /**
     * Asserts that a rule was broken.
     *
     * @param rule  the id of the rule
     * @return assertions on the findings of that rule
     * @throws AssertionError if there is no such finding; the message lists those there are
     */
    public FindingAssert hasFinding(String rule) {
        List<Finding> found = ofRule(rule);
        if (found.isEmpty()) {
            failWithMessage("Expected a finding of %s, but found %s", rule, described());
        }
        return new FindingAssert(rule, found);
    }

    /**
     * Asserts that a rule was kept.
     *
     * @param rule  the id of the rule
     * @return these assertions
     * @throws AssertionError if there is a finding of that rule
     */
    public FindingsAssert hasNoFinding(String rule) {
        if (!ofRule(rule).isEmpty()) {
            failWithMessage("Expected no finding of %s, but found %s", rule, described());
        }
        return this;
    }

    /**
     * Asserts that no finding is an error; warnings and infos may be there.
     *
     * @return these assertions
     * @throws AssertionError if there is an error
     */
    public FindingsAssert hasNoErrors() {
        if (actual.stream().anyMatch(finding -> finding.getSeverity() == Severity.ERROR)) {
            failWithMessage("Expected no error, but found %s", described());
        }
        return this;
    }

    /**
     * Asserts that there is no finding at all.
     *
     * @return these assertions
     * @throws AssertionError if there is one
     */
    public FindingsAssert hasNoFindings() {
        if (!actual.isEmpty()) {
            failWithMessage("Expected no finding, but found %s", described());
        }
        return this;
    }

    /**
     * Asserts which rules were broken, as often as they are named, in any order.
     *
     * @param rules  the ids of the rules
     * @return these assertions
     * @throws AssertionError if the findings are of other rules, or more, or fewer
     */
    public FindingsAssert hasFindingsOf(String... rules) {
        List<String> expected = List.of(rules).stream().sorted().toList();
        List<String> found = actual.stream().map(Finding::getRule).sorted().toList();
        if (!expected.equals(found)) {
            failWithMessage("Expected findings of %s, but found %s", expected, described());
        }
        return this;
    }

    private List<Finding> ofRule(String rule) {
        return actual.stream().filter(finding -> finding.getRule().equals(rule)).toList();
    }

    private String described() {
        return Findings.describe(actual);
    }
}
