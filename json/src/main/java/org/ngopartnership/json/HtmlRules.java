package org.ngopartnership.json;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.ngopartnership.json.internal.html.HtmlWriter;
import org.ngopartnership.json.internal.report.Explanation;
import org.ngopartnership.json.internal.report.Words;

/** The rules that have findings, explained on the page. */
final class HtmlRules {

    private final ImportReport report;
    private final Words words;

    HtmlRules(ImportReport report) {
        this.report = report;
        this.words = Words.of(report.language());
    }

    void write(HtmlWriter html) throws IOException {
        if (report.countsByRule().isEmpty()) {
            return;
        }
        html.open("section", "aria-labelledby", "rules").line();
        html.element("h2", words.get("html.rules"), "id", "rules").line();
        for (Map.Entry<String, Long> rule : report.countsByRule().entrySet()) {
            rule(Explanation.of(rule.getKey(), report.catalogue(), report.language()), rule.getValue(), html);
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

    static String anchor(String rule) {
        return "rule-" + rule;
    }
}
