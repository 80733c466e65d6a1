package org.ngopartnership.json.internal.report;

import java.util.ArrayList;
import java.util.List;
import org.ngopartnership.json.internal.binding.ShapeRule;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.RuleProvider;
import org.ngopartnership.validation.RuleTexts;

/** Brings the rules whose findings are made while an input is read. */
public final class ReadingRules implements RuleProvider {

    private static final RuleTexts TEXTS = RuleTexts.beside(ReadingRules.class::getResourceAsStream);
    private static final List<Rule<?>> RULES = makeRules();

    /** Made by the service loader. */
    public ReadingRules() {}

    private static List<Rule<?>> makeRules() {
        List<Rule<?>> rules = new ArrayList<>();
        for (ShapeRule shape : ShapeRule.values()) {
            Rule.Start<Object> start = Rule.onReading(shape.id());
            rules.add(
                    switch (shape.severity()) {
                        case ERROR -> start.error();
                        case WARNING -> start.warning();
                        case INFO -> start.info();
                    });
        }
        return List.copyOf(rules);
    }

    @Override
    public List<Rule<?>> rules() {
        return RULES;
    }

    @Override
    public RuleTexts texts() {
        return TEXTS;
    }
}
