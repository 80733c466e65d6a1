package org.ngopartnership.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.json.internal.html.BarChart;
import org.ngopartnership.json.internal.html.HtmlWriter;
import org.ngopartnership.json.internal.report.Explanation;
import org.ngopartnership.json.internal.report.Words;
import org.ngopartnership.validation.RuleAreas;

/** What stands at the top of the page: numbers, what is left out, the sources, the charts. */
final class HtmlSummary {

    private static final int RULES_SHOWN = 12;

    private final ImportReport report;
    private final Words words;

    HtmlSummary(ImportReport report) {
        this.report = report;
        this.words = Words.of(report.language());
    }

    void write(HtmlWriter html) throws IOException {
        html.open("section", "aria-labelledby", "summary").line();
        html.element("h2", words.get("html.summary"), "id", "summary").line();
        numbers(html);
        notices(html);
        sources(html);
        if (!report.countsByRule().isEmpty()) {
            html.open("div", "class", "charts").line();
            byRule().write(html);
            byArea().write(html);
            html.shut().line();
        }
        html.shut().line();
    }

    private void numbers(HtmlWriter html) throws IOException {
        html.open("ul", "class", "numbers").line();
        number(html, "error", "errors", report.count(Severity.ERROR));
        number(html, "warning", "warnings", report.count(Severity.WARNING));
        number(html, "info", "infos", report.count(Severity.INFO));
        number(
                html,
                "accepted",
                "accepted",
                report.sources().stream().mapToLong(SourceSummary::accepted).sum());
        number(
                html,
                "rejected",
                "rejected",
                report.sources().stream().mapToLong(SourceSummary::rejected).sum());
        html.shut().line();
    }

    private void number(HtmlWriter html, String style, String key, long count) throws IOException {
        html.open("li", "class", count == 0 ? style + " zero" : style);
        html.element("strong", Long.toString(count)).shown(" ");
        html.element("span", words.count("html." + key, count)).shut().line();
    }

    private void notices(HtmlWriter html) throws IOException {
        if (report.omitted() > 0) {
            html.element("p", words.count("omitted", report.omitted()), "class", "notice")
                    .line();
        }
        if (report.baseline().isPresent()) {
            baseline(report.baseline().get(), html);
        }
    }

    private void baseline(BaselineSummary baseline, HtmlWriter html) throws IOException {
        html.element("p", words.count("hidden", baseline.hidden()), "class", "notice")
                .line();
        if (baseline.gone().isEmpty()) {
            return;
        }
        html.open("details", "class", "notice");
        html.element("summary", words.count("gone", baseline.gone().size()));
        html.open("ul");
        for (AcceptedFinding gone : baseline.gone()) {
            html.open("li").element("b", gone.rule()).shown(" ");
            html.element("code", gone.record().or(gone::source).orElse("–") + " " + gone.pointer())
                    .shown(" ");
            html.element("span", gone.message()).shut().line();
        }
        html.shut().shut().line();
    }

    private void sources(HtmlWriter html) throws IOException {
        html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-labelledby", "sources");
        html.open("table").element("caption", words.get("html.sources"), "id", "sources");
        html.open("thead").open("tr");
        html.element("th", words.get("html.source"), "scope", "col");
        html.element("th", words.get("html.format"), "scope", "col");
        for (String key : List.of("html.read", "html.accepted.many", "html.rejected.many")) {
            html.element("th", words.get(key), "scope", "col", "class", "number");
        }
        html.shut().shut().open("tbody").line();
        for (SourceSummary source : report.sources()) {
            html.open("tr");
            html.open("th", "scope", "row").element("bdi", source.name()).shut();
            html.element("td", source.format().code() + TextReport.separated(source, words));
            for (long count : new long[] {source.read(), source.accepted(), source.rejected()}) {
                html.element("td", Long.toString(count), "class", "number");
            }
            html.shut().line();
        }
        html.shut().shut().shut().line();
    }

    private BarChart byRule() {
        BarChart chart = BarChart.labelledBeside("by-rule", words.get("html.byRule"));
        List<Map.Entry<String, Long>> rules =
                new ArrayList<>(report.countsByRule().entrySet());
        rules.sort(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        int shown = rules.size() <= RULES_SHOWN ? rules.size() : RULES_SHOWN - 1;
        for (Map.Entry<String, Long> rule : rules.subList(0, shown)) {
            chart.add(new BarChart.Bar(
                    rule.getKey(),
                    List.of(new BarChart.Part(HtmlReport.styleOf(report.severityOf(rule.getKey())), rule.getValue()))));
        }
        if (shown < rules.size()) {
            long others = rules.subList(shown, rules.size()).stream()
                    .mapToLong(Map.Entry::getValue)
                    .sum();
            String label = words.count("html.otherRules", rules.size() - shown);
            chart.add(new BarChart.Bar(label, List.of(new BarChart.Part("others", others))));
        }
        return chart;
    }

    private BarChart byArea() {
        Map<String, long[]> areas = new TreeMap<>();
        report.countsByRule().forEach((rule, count) -> {
            long[] counts = areas.computeIfAbsent(Explanation.areaOf(rule), area -> new long[Severity.values().length]);
            counts[report.severityOf(rule).ordinal()] += count;
        });
        List<BarChart.Bar> bars = new ArrayList<>();
        areas.forEach((area, counts) -> {
            List<BarChart.Part> parts = new ArrayList<>();
            for (Severity severity : Severity.values()) {
                parts.add(new BarChart.Part(HtmlReport.styleOf(severity), counts[severity.ordinal()]));
            }
            String title = RuleAreas.title(area, report.language()).orElse("");
            bars.add(new BarChart.Bar((area + " " + title).strip(), parts));
        });
        bars.sort(Comparator.comparingLong(BarChart.Bar::total).reversed());
        BarChart chart = BarChart.labelledAbove("by-area", words.get("html.byArea"));
        bars.forEach(chart::add);
        return chart;
    }
}
