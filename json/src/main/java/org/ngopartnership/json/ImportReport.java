package org.ngopartnership.json;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.json.internal.report.Located;
import org.ngopartnership.json.internal.report.Tally;
import org.ngopartnership.language.ReportLanguage;
import org.ngopartnership.validation.Finding;
import org.ngopartnership.validation.HasFindings;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.RuleCatalogue;

/**
 * What an import found: exact counts, and the findings by source, line, column, rule and message. Immutable.
 *
 * @since 0.1
 */
public final class ImportReport implements HasFindings {

    private final ReportLanguage language;
    private final LocalDate asOf;
    private final List<SourceSummary> sources;
    private final List<Located> located;
    private final List<Finding> findings;
    private final long errors;
    private final long warnings;
    private final long infos;
    private final long omitted;
    private final SortedMap<String, Long> countsByRule;
    private final Optional<BaselineSummary> baseline;
    private final RuleCatalogue catalogue;
    private final Map<String, Severity> severities = new HashMap<>();

    ImportReport(
            PartnershipImport options,
            LocalDate asOf,
            List<SourceSummary> sources,
            Tally tally,
            Optional<BaselineSummary> baseline) {
        this.language = options.language;
        this.catalogue = options.validator.catalogue();
        this.baseline = baseline;
        this.countsByRule = Collections.unmodifiableSortedMap(new TreeMap<>(tally.rules()));
        this.asOf = asOf;
        this.sources = sources;
        this.located = List.copyOf(tally.kept());
        this.findings = located.stream().map(Located::finding).toList();
        findings.forEach(finding -> severities.putIfAbsent(finding.getRule(), finding.getSeverity()));
        this.errors = tally.count(Severity.ERROR);
        this.warnings = tally.count(Severity.WARNING);
        this.infos = tally.count(Severity.INFO);
        this.omitted = tally.omitted();
    }

    /** {@return the language of the messages} */
    public ReportLanguage language() {
        return language;
    }

    /** {@return the day of judgement} */
    public LocalDate asOf() {
        return asOf;
    }

    /** {@return the sources in the order they were read} */
    public List<SourceSummary> sources() {
        return sources;
    }

    /** {@return the findings kept, the first ones in the order of the report} */
    @Override
    public List<Finding> findings() {
        return findings;
    }

    /**
     * How many findings have a severity, those not kept among them.
     *
     * @param severity  the severity
     * @return the exact number
     */
    public long count(Severity severity) {
        return switch (severity) {
            case ERROR -> errors;
            case WARNING -> warnings;
            case INFO -> infos;
        };
    }

    /** {@return how many findings each rule has, by its id, those not kept among them; rules without findings are absent} */
    public SortedMap<String, Long> countsByRule() {
        return countsByRule;
    }

    /** {@return how many findings are counted but not kept} */
    public long omitted() {
        return omitted;
    }

    /** {@return what the baseline did; empty if there was none} */
    public Optional<BaselineSummary> baseline() {
        return baseline;
    }

    /**
     * Writes the report as JSON.
     *
     * @param out  where to, as UTF-8; flushed, not closed
     * @throws IOException if it cannot be written
     */
    public void writeJson(OutputStream out) throws IOException {
        JsonReport.write(this, out);
    }

    /**
     * Writes the report as SARIF 2.1.0, for tools that show the results of an analysis.
     *
     * @param out  where to, as UTF-8; flushed, not closed
     * @throws IOException if it cannot be written
     */
    public void writeSarif(OutputStream out) throws IOException {
        new SarifReport(this).write(out);
    }

    /**
     * Writes the report as one HTML page for people: it needs no network and no script, and every text of the input in it
     * is escaped.
     *
     * @param out  where to, as UTF-8; flushed, not closed
     * @throws IOException if it cannot be written
     */
    public void writeHtml(OutputStream out) throws IOException {
        new HtmlReport(this).write(out);
    }

    /**
     * Writes the report for people, without colour.
     *
     * @param out  where to
     * @throws IOException if it cannot be written
     */
    public void writeText(Appendable out) throws IOException {
        new TextReport(this, out, false).write();
    }

    /**
     * Writes the report for people, in the colours of a terminal (ANSI).
     *
     * @param out  where to
     * @throws IOException if it cannot be written
     */
    public void writeColouredText(Appendable out) throws IOException {
        new TextReport(this, out, true).write();
    }

    RuleCatalogue catalogue() {
        return catalogue;
    }

    /** The severity of a rule's findings; what the rule says if none of them was kept. */
    Severity severityOf(String rule) {
        Severity found = severities.get(rule);
        return found == null ? catalogue.find(rule).map(Rule::severity).orElse(Severity.WARNING) : found;
    }

    List<Located> located() {
        return located;
    }
}
