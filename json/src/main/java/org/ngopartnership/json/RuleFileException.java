package org.ngopartnership.json;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.json.internal.input.SingleDocument;
import org.ngopartnership.json.internal.report.Words;
import org.ngopartnership.json.internal.rules.RuleFileMessages;
import org.ngopartnership.language.ReportLanguage;
import org.ngopartnership.place.Place;
import org.ngopartnership.validation.Finding;

/**
 * Tells everything that is wrong in a {@link RuleFile}. Its message is English, a line for each problem; {@link #lines} has every
 * language.
 *
 * @since 0.1
 */
public final class RuleFileException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable Function<ReportLanguage, List<Finding>> findings;

    private RuleFileException(Function<ReportLanguage, List<Finding>> findings) {
        super(String.join("\n", lines(findings.apply(ReportLanguage.ENGLISH), ReportLanguage.ENGLISH)));
        this.findings = findings;
    }

    static RuleFileException of(String name, SingleDocument<?> read) {
        return new RuleFileException(language -> RuleFileMessages.findings(name, read, language));
    }

    /**
     * What is wrong, each under the rule of form that it breaks, with its place and pointer.
     *
     * @param language  the language of the messages
     * @return the findings in the order of the file; none if the exception was serialized
     */
    public List<Finding> findings(ReportLanguage language) {
        return findings == null ? List.of() : findings.apply(language);
    }

    /**
     * What is wrong, as lines for people.
     *
     * @param language  the language
     * @return a line for each problem: file, line, column, what
     */
    public List<String> lines(ReportLanguage language) {
        return lines(findings(language), language);
    }

    private static List<String> lines(List<Finding> findings, ReportLanguage language) {
        return findings.stream().map(finding -> line(finding, language)).toList();
    }

    private static String line(Finding finding, ReportLanguage language) {
        Place place = finding.getPlace().orElseThrow();
        return Words.of(language)
                .get(
                        "ruleFile",
                        Map.of(
                                "name", place.source(),
                                "line", place.line(),
                                "column", place.column(),
                                "what", finding.getMessage()));
    }
}
