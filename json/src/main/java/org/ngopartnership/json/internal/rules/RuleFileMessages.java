package org.ngopartnership.json.internal.rules;

import java.util.List;
import java.util.Map;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.json.internal.binding.ShapeRule;
import org.ngopartnership.json.internal.input.ShapeProblem;
import org.ngopartnership.json.internal.input.SingleDocument;
import org.ngopartnership.json.internal.places.Locator;
import org.ngopartnership.json.internal.places.RecordBytes;
import org.ngopartnership.json.internal.report.ReadingRules;
import org.ngopartnership.json.internal.report.ShapeMessages;
import org.ngopartnership.json.internal.report.Words;
import org.ngopartnership.language.ReportLanguage;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.place.Place;
import org.ngopartnership.validation.Finding;
import org.ngopartnership.validation.RuleCatalogue;

/** Puts what is wrong in a rule file into words. */
public final class RuleFileMessages {

    /** The parameter that names a message which is not the one of the rule of form. */
    static final String KEY = "message";

    static final String NO_RULE = "noRule";
    static final String NO_RULE_OR_AREA = "noRuleOrArea";

    private static final RuleCatalogue TEXTS = RuleCatalogue.of(List.of(new ReadingRules()));

    private RuleFileMessages() {}

    /**
     * What is wrong in a rule file; a remark on how a tag is written is nothing wrong.
     *
     * @param name  the name of the file
     * @return the findings, all of them errors, in the order of the file
     */
    public static List<Finding> findings(String name, SingleDocument<?> read, ReportLanguage language) {
        return read.problems().stream()
                .filter(problem -> problem.rule().severity() != Severity.INFO)
                .map(problem -> finding(name, problem, read.bytes(), language))
                .toList();
    }

    private static Finding finding(String name, ShapeProblem problem, RecordBytes bytes, ReportLanguage language) {
        int position = bytes.position(problem.offset());
        DataPath path = problem.path() == null ? Locator.pathAt(bytes, position) : problem.path();
        return Finding.builder()
                .rule(problem.rule().id())
                .severity(Severity.ERROR)
                .message(message(problem, language))
                .pointer(path.toPointer())
                .place(new Place(
                        name,
                        bytes.lineAt(position),
                        bytes.columnAt(position),
                        bytes.offset() + position - bytes.from()))
                .build();
    }

    private static String message(ShapeProblem problem, ReportLanguage language) {
        Map<String, String> parameters = ShapeMessages.parameters(problem.rule(), problem.parameters(), language);
        Words words = Words.of(language);
        if (problem.rule() == ShapeRule.DUPLICATE_PROPERTY) {
            return words.get("twice", parameters);
        }
        Object key = problem.parameters().get(KEY);
        return key == null
                ? TEXTS.message(problem.rule().id(), language, parameters)
                : words.get(key.toString(), parameters);
    }
}
