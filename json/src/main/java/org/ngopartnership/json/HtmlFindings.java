package org.ngopartnership.json;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.json.internal.html.HtmlRules;
import org.ngopartnership.json.internal.html.HtmlWriter;
import org.ngopartnership.json.internal.report.Excerpt;
import org.ngopartnership.json.internal.report.Located;
import org.ngopartnership.json.internal.report.Words;
import org.ngopartnership.place.Place;
import org.ngopartnership.validation.Finding;

/** The findings on the page, by source and record. */
final class HtmlFindings {

    private static final String NO_BREAK_SPACE = "\u00A0";

    private final ImportReport report;
    private final Words words;

    HtmlFindings(ImportReport report) {
        this.report = report;
        this.words = Words.of(report.language());
    }

    void write(HtmlWriter html) throws IOException {
        html.open("section", "aria-labelledby", "findings").line();
        html.element("h2", words.get("html.findings"), "id", "findings", "tabindex", "-1")
                .line();
        if (report.findings().isEmpty()) {
            html.element("p", words.get(report.omitted() > 0 ? "html.noneShown" : "html.none"), "class", "none")
                    .line();
        } else {
            filter(html);
        }
        for (int i = 0; i < report.sources().size(); i++) {
            int index = i;
            List<Located> located =
                    report.located().stream().filter(at -> at.source() == index).toList();
            if (!located.isEmpty()) {
                source(report.sources().get(i), located, html);
            }
        }
        html.shut().line();
    }

    /** Boxes that the style sheet acts on; without such a browser everything shows. */
    private void filter(HtmlWriter html) throws IOException {
        html.open("fieldset", "class", "filter").element("legend", words.get("html.show"));
        for (Severity severity : Severity.values()) {
            if (report.findings().stream().anyMatch(finding -> finding.getSeverity() == severity)) {
                String id = "show-" + HtmlReport.styleOf(severity);
                html.open("label", "for", id);
                html.empty("input", "type", "checkbox", "id", id, "checked", "checked");
                html.shown(" ").element("span", words.get("html.show." + HtmlReport.styleOf(severity)));
                html.shut().line();
            }
        }
        html.shut().line();
    }

    private void source(SourceSummary source, List<Located> located, HtmlWriter html) throws IOException {
        html.open("section", "class", "source");
        html.open("h3").element("bdi", source.name()).shut().line();
        int from = 0;
        for (int to = 1; to <= located.size(); to++) {
            if (to == located.size() || !located.get(from).isOfSameRecord(located.get(to))) {
                record(located.subList(from, to), html);
                from = to;
            }
        }
        html.shut().line();
    }

    private void record(List<Located> located, HtmlWriter html) throws IOException {
        html.open("article", "class", "record" + severities(located));
        Located first = located.get(0);
        String name = first.shownName(report.language());
        html.open("h4");
        if (first.finding().getRecord().isPresent()) {
            html.element("code", first.finding().getRecord().get());
        } else {
            html.text(words.get(first.record() == Located.BETWEEN ? "html.noRecord" : "html.recordWithoutId"));
        }
        if (!name.isEmpty()) {
            html.shown(" ").element("bdi", name);
        }
        html.shut().line();
        html.open("ol").line();
        for (Located one : located) {
            finding(one, html);
        }
        html.shut().shut().line();
    }

    /** The severities that a record has, for the filter: a record shows as long as one of them does. */
    private static String severities(List<Located> located) {
        StringBuilder styles = new StringBuilder();
        for (Severity severity : Severity.values()) {
            if (located.stream().noneMatch(one -> one.finding().getSeverity() == severity)) {
                styles.append(" no-").append(HtmlReport.styleOf(severity));
            }
        }
        return styles.toString();
    }

    private void finding(Located located, HtmlWriter html) throws IOException {
        Finding finding = located.finding();
        String style = HtmlReport.styleOf(finding.getSeverity());
        html.open("li", "class", "finding " + style);
        html.open("p", "class", "what");
        html.element("span", words.get(style), "class", "severity").shown(" ");
        html.element("a", finding.getRule(), "class", "rule", "href", "#" + HtmlRules.anchor(finding.getRule()));
        html.shown(" ").element("span", finding.getMessage(), "class", "message", "dir", "auto");
        html.shut().line();
        Place place = finding.getPlace().orElse(null);
        if (place != null) {
            html.open("p", "class", "where");
            html.text(words.get("line", Map.of("line", place.line(), "column", place.column())));
            if (!finding.getPointer().isEmpty()) {
                html.shown(" ").element("code", finding.getPointer(), "dir", "ltr");
            }
            html.shut().line();
        }
        excerpt(located.excerpt(), html);
        html.shut().line();
    }

    /** The piece of the input; its characters are spelt out already. */
    private static void excerpt(@Nullable Excerpt excerpt, HtmlWriter html) throws IOException {
        if (excerpt == null || excerpt.text().isBlank()) {
            return;
        }
        String text = excerpt.text();
        int length = text.codePointCount(0, text.length());
        int from = text.offsetByCodePoints(0, Math.min(length, excerpt.caret()));
        int to = text.offsetByCodePoints(0, Math.min(length, excerpt.caret() + excerpt.width()));
        html.open("pre", "dir", "ltr").open("code");
        html.code(text.substring(0, from));
        html.open("mark").code(from == to ? NO_BREAK_SPACE : text.substring(from, to));
        html.shut().code(text.substring(to).stripTrailing()).shut().shut().line();
    }
}
