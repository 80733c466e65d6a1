package org.ngopartnership.json.internal.report;

import java.util.List;
import java.util.stream.Stream;
import org.ngopartnership.json.internal.binding.ShapeRule;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.RulePages;
import org.ngopartnership.validation.RuleProvider;

/** Brings the rules whose findings are made while an input is read. */
public final class ReadingRules implements RuleProvider {

    private static final List<Rule<?>> RULES = Stream.of(ShapeRule.values())
            .<Rule<?>>map(shape -> Rule.onReading(shape.id()))
            .toList();

    /** Made by the service loader. */
    public ReadingRules() {}

    @Override
    public List<Rule<?>> rules() {
        return RULES;
    }

    @Override
    public RulePages pages() {
        return ShapeRule.pages();
    }
}
