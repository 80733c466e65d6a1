package org.ngopartnership.json.internal.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ngopartnership.language.ReportLanguage;
import org.ngopartnership.validation.RuleAreas;
import org.ngopartnership.validation.RuleCatalogue;
import org.ngopartnership.validation.RulePage;
import org.ngopartnership.validation.RuleText;

/**
 * What a report tells about a rule that has findings.
 *
 * @param rule  the id of the rule
 * @param area  what its area is called; empty if nobody knows
 * @param text  what the rule says; its id where it has no text
 * @param sources  the address of each source by its key, or the key again
 * @param passing  an example that keeps the rule
 * @param failing  an example that breaks it
 */
public record Explanation(
        String rule,
        String area,
        RuleText text,
        Map<String, String> sources,
        Optional<String> passing,
        Optional<String> failing) {

    private static final RuleCatalogue OF_READING = RuleCatalogue.of(List.of(new ReadingRules()));

    /**
     * Explains a rule.
     *
     * @param rule  the id of the rule
     * @param catalogue  the rules that were judged by; the rules of reading are known besides
     */
    public static Explanation of(String rule, RuleCatalogue catalogue, ReportLanguage language) {
        RuleCatalogue knowing = catalogue.find(rule).isPresent() ? catalogue : OF_READING;
        return new Explanation(
                rule,
                RuleAreas.title(areaOf(rule), language).orElse(""),
                knowing.text(rule, language).orElseGet(() -> new RuleText(rule, rule, Map.of(), "", "")),
                knowing.sources(rule),
                knowing.page(rule).flatMap(RulePage::passingExample),
                knowing.page(rule).flatMap(RulePage::failingExample));
    }

    /**
     * The area of a rule.
     *
     * @param rule  the id of the rule
     * @return the letters before the hyphen
     */
    public static String areaOf(String rule) {
        int hyphen = rule.indexOf('-');
        return hyphen < 0 ? rule : rule.substring(0, hyphen);
    }

    /**
     * The sources that can be followed as links.
     *
     * @return the web address of each by its key
     */
    public Map<String, String> links() {
        Map<String, String> links = new LinkedHashMap<>();
        sources.forEach((key, address) -> {
            if (address.startsWith("https://") || address.startsWith("http://")) {
                links.put(key, address);
            }
        });
        return links;
    }
}
