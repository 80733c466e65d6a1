package org.ngopartnership.examples.cli;

import java.util.List;
import java.util.Map;
import org.ngopartnership.language.ReportLanguage;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.RuleAreas;
import org.ngopartnership.validation.RuleCatalogue;
import org.ngopartnership.validation.RuleText;

/**
 * What is told about a rule.
 *
 * @param rule  the rule
 * @param text  what it says
 * @param sources  the addresses of its sources, by key
 */
record RuleEntry(Rule<?> rule, RuleText text, Map<String, String> sources) {

    /** Areas in the order in which a reader meets them; others come behind. */
    private static final List<String> AREAS = List.of(
            "NGO", "PST", "APP", "LC", "CNF", "FOR", "WGP", "TOP", "MTG", "PER", "MEC", "DOC", "COD", "BIL", "LNG",
            "APX", "CNT", "REG", "SEC", "REL", "JSN", "CSV");

    static RuleEntry of(Rule<?> rule, RuleCatalogue catalogue, ReportLanguage language) {
        RuleText text = catalogue
                .text(rule.id(), language)
                .orElseThrow(() -> new IllegalStateException("No text: " + rule.id() + " " + language.tag()));
        return new RuleEntry(rule, text, catalogue.sources(rule.id()));
    }

    static int areaOrder(String area) {
        int index = AREAS.indexOf(area);
        return index < 0 ? AREAS.size() : index;
    }

    /** What the rule judges, for people. */
    String target(Texts texts) {
        return rule.target() == Object.class ? texts.get("say.input") : rule.targetName();
    }

    /** The area in words. */
    static String areaTitle(String area, Texts texts) {
        return RuleAreas.title(area, texts.language()).orElse("");
    }
}
