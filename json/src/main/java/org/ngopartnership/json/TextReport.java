package org.ngopartnership.json;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.json.internal.csv.Delimiter;
import org.ngopartnership.json.internal.report.Excerpt;
import org.ngopartnership.json.internal.report.Located;
import org.ngopartnership.json.internal.report.Words;
import org.ngopartnership.place.Place;
import org.ngopartnership.validation.Finding;

/** Writes a report for people: by source and record, each finding with its place and what stands there. */
final class TextReport {

    private static final int SEVERITY_AT = 4;
    private static final int GAP = 2;
    private static final int GONE_SHOWN = 20;
    private static final String BOLD = "\u001b[1m";
    private static final String DIM = "\u001b[2m";
    private static final String RED = "\u001b[31m";
    private static final String YELLOW = "\u001b[33m";
    private static final String CYAN = "\u001b[36m";
    private static final String PLAIN = "\u001b[0m";

    private final ImportReport report;
    private final Appendable out;
    private final boolean colour;
    private final Words words;
    private final int severityWidth;
    private final int ruleWidth;
    private final String indent;

    TextReport(ImportReport report, Appendable out, boolean colour) {
        this.report = report;
        this.out = out;
        this.colour = colour;
        this.words = Words.of(report.language());
        this.severityWidth = widest(finding -> word(finding.getSeverity()));
        this.ruleWidth = widest(Finding::getRule);
        this.indent = " ".repeat(SEVERITY_AT + severityWidth + GAP + ruleWidth + GAP);
    }

    private int widest(Function<Finding, String> column) {
        return report.findings().stream()
                .map(column)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private String word(Severity severity) {
        return words.get(severity.name().toLowerCase(Locale.ROOT));
    }

    void write() throws IOException {
        for (int i = 0; i < report.sources().size(); i++) {
            source(i, report.sources().get(i));
        }
        summary();
    }

    private void source(int index, SourceSummary source) throws IOException {
        String judged = words.count(
                "judged",
                source.read(),
                Map.of("records", words.count("record", source.read()), "date", words.date(report.asOf())));
        line(paint(BOLD, Excerpt.escape(source.name())) + "   " + judged + separated(source, words));
        line("");
        List<Located> findings =
                report.located().stream().filter(at -> at.source() == index).toList();
        Located previous = null;
        for (Located located : findings) {
            if (previous == null || !previous.isOfSameRecord(located)) {
                separate(previous);
                record(located);
            }
            finding(located);
            previous = located;
        }
        separate(previous);
    }

    /** What separates the cells of a source, as it stands behind something else; empty if it has none. */
    static String separated(SourceSummary source, Words words) {
        return source.delimiter()
                .map(delimiter ->
                        " · " + words.get("separated." + Delimiter.of(delimiter).name()))
                .orElse("");
    }

    private void separate(@Nullable Located previous) throws IOException {
        if (previous != null) {
            line("");
        }
    }

    private void record(Located located) throws IOException {
        String id = located.finding().getRecord().orElse("–");
        String name = located.shownName(report.language());
        line("  " + paint(BOLD, Excerpt.escape(id)) + (name.isEmpty() ? "" : "  " + Excerpt.escape(name)));
    }

    private void finding(Located located) throws IOException {
        Finding finding = located.finding();
        String severity = word(finding.getSeverity());
        line(" ".repeat(SEVERITY_AT)
                + paint(colourOf(finding.getSeverity()), severity)
                + " ".repeat(severityWidth - severity.length() + GAP)
                + finding.getRule()
                + " ".repeat(ruleWidth - finding.getRule().length() + GAP)
                + Excerpt.escape(finding.getMessage()));
        Place place = finding.getPlace().orElse(null);
        if (place != null) {
            String where = words.get("line", Map.of("line", place.line(), "column", place.column()));
            String pointer = Excerpt.escape(finding.getPointer());
            line(indent + paint(DIM, pointer.isEmpty() ? where : where + "   " + pointer));
        }
        Excerpt excerpt = located.excerpt();
        if (excerpt != null && !excerpt.text().isBlank()) {
            line(indent + excerpt.text().stripTrailing());
            line(indent
                    + " ".repeat(excerpt.caret())
                    + paint(colourOf(finding.getSeverity()), "^".repeat(excerpt.width())));
        }
    }

    private void summary() throws IOException {
        long accepted =
                report.sources().stream().mapToLong(SourceSummary::accepted).sum();
        long rejected =
                report.sources().stream().mapToLong(SourceSummary::rejected).sum();
        String counts = String.join(
                ", ",
                words.count("errors", report.count(Severity.ERROR)),
                words.count("warnings", report.count(Severity.WARNING)),
                words.count("infos", report.count(Severity.INFO)));
        String more = report.findings().isEmpty()
                ? ""
                : " · " + words.get("more", Map.of("rule", gravest().getRule()));
        if (report.omitted() > 0) {
            line("  " + words.count("omitted", report.omitted()));
        }
        if (report.baseline().isPresent()) {
            baseline(report.baseline().get());
        }
        line("  " + words.count("accepted", accepted) + ", " + words.count("rejected", rejected) + " · " + counts
                + more);
    }

    private void baseline(BaselineSummary baseline) throws IOException {
        line("  " + words.count("hidden", baseline.hidden()));
        List<AcceptedFinding> gone = baseline.gone();
        if (gone.isEmpty()) {
            return;
        }
        line("  " + words.count("gone", gone.size()));
        for (AcceptedFinding finding : gone.subList(0, Math.min(gone.size(), GONE_SHOWN))) {
            String where = (finding.record().or(finding::source).orElse("–") + " " + finding.pointer()).strip();
            line(" ".repeat(SEVERITY_AT) + Excerpt.escape(finding.rule()) + "  " + Excerpt.escape(where) + "  "
                    + Excerpt.escape(finding.message()));
        }
        if (gone.size() > GONE_SHOWN) {
            line(" ".repeat(SEVERITY_AT) + words.count("goneMore", gone.size() - GONE_SHOWN));
        }
    }

    private Finding gravest() {
        Finding gravest = report.findings().get(0);
        for (Finding finding : report.findings()) {
            if (finding.getSeverity().compareTo(gravest.getSeverity()) < 0) {
                gravest = finding;
            }
        }
        return Objects.requireNonNull(gravest);
    }

    private static String colourOf(Severity severity) {
        return switch (severity) {
            case ERROR -> RED;
            case WARNING -> YELLOW;
            case INFO -> CYAN;
        };
    }

    private String paint(String with, String text) {
        return colour ? with + text + PLAIN : text;
    }

    private void line(String text) throws IOException {
        out.append(text).append('\n');
    }
}
