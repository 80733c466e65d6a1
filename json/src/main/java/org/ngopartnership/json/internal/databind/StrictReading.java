package org.ngopartnership.json.internal.databind;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.json.internal.binding.Limits;
import org.ngopartnership.json.internal.binding.Names;
import org.ngopartnership.json.internal.binding.Reading;
import org.ngopartnership.json.internal.binding.ShapeRule;
import org.ngopartnership.json.internal.binding.Source;
import org.ngopartnership.json.internal.report.ReadingRules;
import org.ngopartnership.json.internal.report.ShapeMessages;
import org.ngopartnership.language.ReportLanguage;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.validation.RuleCatalogue;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/** Throws the first problem, as databind does, with its location and path. What is no error is no problem, but
 * for unknown properties. */
final class StrictReading extends Reading {

    private static final RuleCatalogue TEXTS = RuleCatalogue.of(List.of(new ReadingRules()));

    private final JsonParser parser;
    private final Class<?> type;
    private final boolean lenient;

    StrictReading(JsonParser parser, Class<?> type, boolean lenient) {
        super(Limits.DEFAULT);
        this.parser = parser;
        this.type = type;
        this.lenient = lenient;
    }

    @Override
    public void problem(ShapeRule rule, Source at, @Nullable String value, Map<String, Object> parameters) {
        if (rule.severity() == Severity.ERROR || rule == ShapeRule.UNKNOWN_PROPERTY) {
            throw withPath(MismatchedInputException.from(parser, type, message(rule, parameters)), at.path());
        }
    }

    @Override
    public void missing(Source at, String name) {
        String message = message(ShapeRule.MISSING_PROPERTY, Map.of("name", name));
        throw withPath(
                MismatchedInputException.from(parser, type, message), at.path().property(name));
    }

    @Override
    public void unknown(Source in, Names known) {
        if (!lenient) {
            super.unknown(in, known);
        }
        in.toValue();
        in.skip();
    }

    private static String message(ShapeRule rule, Map<String, Object> parameters) {
        Map<String, String> worded = ShapeMessages.parameters(rule, parameters, ReportLanguage.ENGLISH);
        return rule.id() + ": " + TEXTS.message(rule.id(), ReportLanguage.ENGLISH, worded);
    }

    private MismatchedInputException withPath(MismatchedInputException problem, DataPath path) {
        List<DataPath.Step> steps = path.steps();
        for (int i = steps.size() - 1; i >= 0; i--) {
            DataPath.Step step = steps.get(i);
            boolean position = step.kind() == DataPath.StepKind.INDEX;
            problem.prependPath(new Reference(type, position ? Integer.toString(step.index()) : step.name()));
        }
        return problem;
    }
}
