package org.ngopartnership.json;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.json.internal.binding.ShapeRule;
import org.ngopartnership.json.internal.input.ShapeProblem;
import org.ngopartnership.json.internal.report.ReadingRules;
import org.ngopartnership.json.internal.report.ShapeMessages;
import org.ngopartnership.language.ReportLanguage;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.place.Place;
import org.ngopartnership.validation.Finding;
import org.ngopartnership.validation.PartnershipValidator;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.RuleCatalogue;

/** Makes findings of problems of form, with the severities that the caller gives to the rules of reading. */
final class ShapeFindings {

    private static final RuleCatalogue TEXTS = RuleCatalogue.of(List.of(new ReadingRules()));

    private final Map<ShapeRule, Severity> severities = new EnumMap<>(ShapeRule.class);
    private final ReportLanguage language;

    ShapeFindings(PartnershipValidator validator, ReportLanguage language) {
        this.language = language;
        for (ShapeRule shape : ShapeRule.values()) {
            Rule<?> rule = validator.catalogue().find(shape.id()).orElse(null);
            if (rule == null) {
                severities.put(shape, shape.severity());
            } else if (validator.isOn(rule)) {
                severities.put(shape, validator.severityOf(rule));
            }
        }
    }

    /** How much a finding of a rule weighs; empty if the rule is off. */
    Optional<Severity> severityOf(ShapeRule rule) {
        return Optional.ofNullable(severities.get(rule));
    }

    /** The finding of a problem; empty if the rule is off. */
    Optional<Finding> finding(ShapeProblem problem, DataPath path, @Nullable String record, Place place) {
        Severity severity = severities.get(problem.rule());
        if (severity == null) {
            return Optional.empty();
        }
        Map<String, String> parameters = ShapeMessages.parameters(problem.rule(), problem.parameters(), language);
        return Optional.of(Finding.builder()
                .rule(problem.rule().id())
                .severity(severity)
                .message(TEXTS.message(problem.rule().id(), language, parameters))
                .parameters(parameters)
                .record(Optional.ofNullable(record))
                .pointer(path.toPointer())
                .value(Optional.ofNullable(problem.value()).map(Finding::cut))
                .place(place)
                .build());
    }
}
