package org.ngopartnership.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.json.internal.html.HtmlRules;
import org.ngopartnership.json.internal.html.HtmlWriter;
import org.ngopartnership.json.internal.report.LibraryVersion;
import org.ngopartnership.json.internal.report.Words;

/**
 * Writes a report as one HTML page that needs nothing else: its style stands in it, it has no script and loads nothing.
 */
final class HtmlReport {

    /** Allows the page its own style and nothing else, should anything of an input ever get through. */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private static final String STYLE = style();

    private final ImportReport report;
    private final Words words;

    HtmlReport(ImportReport report) {
        this.report = report;
        this.words = Words.of(report.language());
    }

    void write(OutputStream out) throws IOException {
        try (HtmlWriter html = new HtmlWriter(out)) {
            html.open("html", "lang", report.language().tag()).line();
            head(html);
            html.open("body").line();
            html.element("a", words.get("html.skip"), "class", "skip", "href", "#findings")
                    .line();
            header(html);
            html.open("main").line();
            new HtmlSummary(report).write(html);
            new HtmlFindings(report).write(html);
            new HtmlRules(report.catalogue(), report.language()).write(report.countsByRule(), html);
            html.shut().line();
            footer(html);
            html.shut().line().shut();
        }
        out.flush();
    }

    private void head(HtmlWriter html) throws IOException {
        html.open("head").line();
        html.empty("meta", "charset", "utf-8").line();
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .line();
        html.empty("meta", "name", "color-scheme", "content", "light dark").line();
        html.empty("meta", "name", "generator", "content", JsonReport.GENERATOR + " " + LibraryVersion.VERSION)
                .line();
        html.element("title", title()).line();
        html.open("style").shown(STYLE).shut().line();
        html.shut().line();
    }

    private void header(HtmlWriter html) throws IOException {
        html.open("header", "class", "page").line();
        html.element("p", JsonReport.GENERATOR, "class", "eyebrow").line();
        html.element("h1", title()).line();
        long read = report.sources().stream().mapToLong(SourceSummary::read).sum();
        String judged = words.count(
                "judged", read, Map.of("records", words.count("record", read), "date", words.date(report.asOf())));
        html.element("p", judged, "class", "lead").line();
        html.shut().line();
    }

    private String title() {
        return switch (report.sources().size()) {
            case 0 -> words.get("html.title.none");
            case 1 ->
                words.get(
                        "html.title.one",
                        Map.of("name", shortName(report.sources().get(0).name())));
            default ->
                words.get("html.title.many", Map.of("count", report.sources().size()));
        };
    }

    /** The last part of a path. The whole of it stands in the table of the sources. */
    private static String shortName(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.isBlank() ? name : last;
    }

    private void footer(HtmlWriter html) throws IOException {
        String madeBy = words.get(
                "html.madeBy",
                Map.of(
                        "name",
                        JsonReport.GENERATOR,
                        "version",
                        LibraryVersion.VERSION,
                        "rules",
                        LibraryVersion.RULE_SET));
        html.open("footer", "class", "page").element("p", madeBy).shut().line();
    }

    /** The name of a severity in style sheets. */
    static String styleOf(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private static String style() {
        String name = "internal/html/report.css";
        try (InputStream in = Objects.requireNonNull(HtmlReport.class.getResourceAsStream(name), name)) {
            return "\n" + new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
