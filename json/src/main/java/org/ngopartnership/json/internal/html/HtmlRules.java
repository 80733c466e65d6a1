package org.ngopartnership.json.internal.html;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.ngopartnership.json.internal.report.Explanation;
import org.ngopartnership.json.internal.report.Words;
import org.ngopartnership.language.ReportLanguage;
import org.ngopartnership.validation.RuleCatalogue;

/** The rules that have findings, explained on the page. */
public final class HtmlRules {

    private final RuleCatalogue catalogue;
    private final ReportLanguage language;
    private final Words words;

    /**
     * The rules that are to be explained.
     *
     * @param catalogue  what is known of rules
     * @param language  the language of the page
     */
    public HtmlRules(RuleCatalogue catalogue, ReportLanguage language) {
        this.catalogue = catalogue;
        this.language = language;
        this.words = Words.of(language);
    }

    /**
     * Writes the section.
     *
     * @param counts  the findings of each rule
     */
    public void write(Map<String, Long> counts, HtmlWriter html) throws IOException {
        if (counts.isEmpty()) {
            return;
        }
        html.open("section", "aria-labelledby", "rules").line();
        html.element("h2", words.get("html.rules"), "id", "rules").line();
        for (Map.Entry<String, Long> rule : counts.entrySet()) {
            rule(Explanation.of(rule.getKey(), catalogue, language), rule.getValue(), html);
        }
        html.shut().line();
    }

    private void rule(Explanation rule, long count, HtmlWriter html) throws IOException {
        html.open("article", "class", "explained", "id", anchor(rule.rule()));
        html.open("h3").element("code", rule.rule()).shown(" ");
        html.text(rule.text().title()).shut().line();
        String area = rule.area().isEmpty() ? "" : rule.area() + " · ";
        html.element("p", area + words.count("html.findings", count), "class", "where")
                .line();
        if (!rule.text().rationale().isEmpty()) {
            html.element("h4", words.get("html.why"));
            html.element("p", rule.text().rationale()).line();
        }
        if (rule.passing().isPresent() || rule.failing().isPresent()) {
            html.element("h4", words.get("html.comply"));
            html.open("div", "class", "examples");
            example("html.passes", rule.passing(), html);
            example("html.fails", rule.failing(), html);
            html.shut().line();
        }
        sources(rule, html);
        html.shut().line();
    }

    private void example(String key, Optional<String> example, HtmlWriter html) throws IOException {
        if (example.isPresent()) {
            html.open("details").element("summary", words.get(key));
            html.open("pre", "dir", "ltr").open("code");
            for (String line : example.get().strip().lines().toList()) {
                html.text(line).line();
            }
            html.shut().shut().shut().line();
        }
    }

    private void sources(Explanation rule, HtmlWriter html) throws IOException {
        if (rule.sources().isEmpty()) {
            return;
        }
        html.element("h4", words.get("html.grounds"));
        html.open("ul", "class", "grounds");
        for (Map.Entry<String, String> source : rule.sources().entrySet()) {
            html.open("li");
            if (rule.links().containsKey(source.getKey())) {
                html.element("a", source.getValue(), "href", source.getValue(), "rel", "noreferrer");
            } else {
                html.element("span", source.getValue());
            }
            html.shut();
        }
        html.shut().line();
    }

    /** {@return the anchor of a rule on the page} */
    public static String anchor(String rule) {
        return "rule-" + rule;
    }
}
