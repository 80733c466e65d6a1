package org.ngopartnership.testkit;

import java.util.List;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.validation.Finding;

/**
 * Questions to findings that any test framework can ask.
 *
 * <pre>{@code
 * assertTrue(Findings.has(report.findings(), "NGO-006", "/headquarters/country"));
 * assertEquals(List.of(), Findings.errors(report.findings()), "the sample is valid");
 * }</pre>
 *
 * @since 0.1
 */
public final class Findings {

    private Findings() {}

    /**
     * Whether a rule was broken at a place.
     *
     * @param findings  the findings of a report
     * @param rule  the id of the rule
     * @param pointer  the JSON Pointer inside the record
     * @return whether there is such a finding
     */
    public static boolean has(List<Finding> findings, String rule, String pointer) {
        return findings.stream()
                .anyMatch(finding ->
                        finding.getRule().equals(rule) && finding.getPointer().equals(pointer));
    }

    /**
     * {@return those that are errors, in their order}
     *
     * @param findings  the findings of a report
     */
    public static List<Finding> errors(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.getSeverity() == Severity.ERROR)
                .toList();
    }

    /**
     * {@return a finding a line: rule, record, place, message; {@code none} if there is no finding}
     *
     * @param findings  the findings of a report
     */
    public static String describe(List<Finding> findings) {
        if (findings.isEmpty()) {
            return "none";
        }
        StringBuilder lines = new StringBuilder();
        for (Finding finding : findings) {
            lines.append("\n  ")
                    .append(finding.getSeverity())
                    .append(' ')
                    .append(finding.getRule())
                    .append(' ')
                    .append(finding.getRecord().orElse(""))
                    .append(finding.getPointer())
                    .append(": ")
                    .append(finding.getMessage());
        }
        return lines.toString();
    }
}
