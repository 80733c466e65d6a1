package org.ngopartnership.validation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.language.ReportLanguage;

/**
 * What a validator found in one value.
 *
 * <p>The findings are in the order of their places (positions by number, names by code unit, a value before what stands
 * inside it), then of rule and message. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class ValidationReport implements HasFindings {

    private static final Comparator<RuleFinding> ORDER = Comparator.comparing(RuleFinding::path)
            .thenComparing(finding -> finding.rule().id());

    private final LocalDate asOf;
    private final ReportLanguage language;
    private final List<Finding> findings;

    private ValidationReport(LocalDate asOf, ReportLanguage language, List<Finding> findings) {
        this.asOf = asOf;
        this.language = language;
        this.findings = findings;
    }

    static ValidationReport of(LocalDate asOf, ReportLanguage language, List<RuleFinding> found) {
        if (found.isEmpty()) {
            return new ValidationReport(asOf, language, List.of());
        }
        List<Finding> findings = found.stream()
                .sorted(ORDER.thenComparing(finding -> finding.message(language)))
                .map(finding -> finding.toFinding(language))
                .toList();
        return new ValidationReport(asOf, language, findings);
    }

    /** {@return the day of judgement} */
    public LocalDate asOf() {
        return asOf;
    }

    /** {@return the language of the messages} */
    public ReportLanguage language() {
        return language;
    }

    @Override
    public List<Finding> findings() {
        return findings;
    }

    /**
     * {@return how many findings there are of a severity}
     *
     * @param severity  the severity
     */
    public int count(Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.getSeverity() == severity)
                .count();
    }

    /** {@return whether there is a finding of severity {@link Severity#ERROR}} */
    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    /** A finding a line, for logs. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("ValidationReport as of ").append(asOf);
        for (Finding finding : findings) {
            text.append('\n').append(finding.getSeverity()).append(' ').append(finding.getRule());
            finding.getRecord().ifPresent(record -> text.append(' ').append(record));
            text.append(' ').append(finding.getPointer()).append(": ").append(finding.getMessage());
        }
        return text.toString();
    }
}
