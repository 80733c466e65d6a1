package org.ngopartnership.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.json.internal.binding.CanonicalJson;
import org.ngopartnership.json.internal.report.FindingKey;
import org.ngopartnership.json.internal.report.LibraryVersion;
import org.ngopartnership.json.internal.report.Located;
import org.ngopartnership.json.internal.report.SourceUri;
import org.ngopartnership.json.internal.report.Words;
import org.ngopartnership.place.Place;
import org.ngopartnership.validation.Finding;
import tools.jackson.core.JsonGenerator;

/** Writes a report as one run of SARIF 2.1.0. */
final class SarifReport {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String FINGERPRINT = "ngoPartnershipFinding/v1";

    private final ImportReport report;
    private final Words words;
    private final List<String> rules;
    private final Map<FindingKey, Integer> told = new HashMap<>();

    SarifReport(ImportReport report) {
        this.report = report;
        this.words = Words.of(report.language());
        this.rules = List.copyOf(report.countsByRule().keySet());
    }

    void write(OutputStream out) throws IOException {
        try (JsonGenerator json = CanonicalJson.indented(out)) {
            json.writeStartObject();
            json.writeStringProperty("$schema", SCHEMA);
            json.writeStringProperty("version", "2.1.0");
            json.writeArrayPropertyStart("runs");
            json.writeStartObject();
            tool(json);
            json.writeObjectPropertyStart("automationDetails");
            json.writeStringProperty("id", JsonReport.GENERATOR + "/validate/");
            json.writeEndObject();
            json.writeStringProperty("language", report.language().tag());
            json.writeStringProperty("columnKind", "utf16CodeUnits");
            invocation(json);
            artifacts(json);
            json.writeArrayPropertyStart("results");
            report.located().forEach(located -> result(located, json));
            json.writeEndArray();
            properties(json);
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write('\n');
        out.flush();
    }

    private void tool(JsonGenerator json) {
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", JsonReport.GENERATOR);
        json.writeStringProperty("version", LibraryVersion.VERSION);
        json.writeStringProperty("semanticVersion", LibraryVersion.VERSION);
        json.writeStringProperty("language", report.language().tag());
        json.writeArrayPropertyStart("rules");
        new SarifRules(report).write(rules, json);
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    /** What is not in the results is said here, where viewers look for it. */
    private void invocation(JsonGenerator json) {
        json.writeArrayPropertyStart("invocations");
        json.writeStartObject();
        json.writeBooleanProperty("executionSuccessful", true);
        json.writeArrayPropertyStart("toolExecutionNotifications");
        for (String notice : notices()) {
            json.writeStartObject();
            json.writeStringProperty("level", "note");
            text(json, "message", notice);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private List<String> notices() {
        List<String> notices = new ArrayList<>();
        if (report.omitted() > 0) {
            notices.add(words.count("omitted", report.omitted()));
        }
        report.baseline().ifPresent(baseline -> {
            notices.add(words.count("hidden", baseline.hidden()));
            baseline.gone()
                    .forEach(gone -> notices.add(words.get(
                            "goneNotice",
                            Map.of(
                                    "rule",
                                    gone.rule(),
                                    "where",
                                    gone.record().or(gone::source).orElse("–") + " " + gone.pointer(),
                                    "message",
                                    gone.message()))));
        });
        return notices;
    }

    private void artifacts(JsonGenerator json) {
        json.writeArrayPropertyStart("artifacts");
        for (SourceSummary source : report.sources()) {
            json.writeStartObject();
            json.writeObjectPropertyStart("location");
            json.writeStringProperty("uri", SourceUri.of(source.name()));
            json.writeEndObject();
            json.writeObjectPropertyStart("properties");
            json.writeStringProperty("name", source.name());
            json.writeStringProperty("format", source.format().code());
            json.writeNumberProperty("read", source.read());
            json.writeNumberProperty("accepted", source.accepted());
            json.writeNumberProperty("rejected", source.rejected());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void result(Located located, JsonGenerator json) {
        Finding finding = located.finding();
        json.writeStartObject();
        json.writeStringProperty("ruleId", finding.getRule());
        json.writeNumberProperty("ruleIndex", rules.indexOf(finding.getRule()));
        json.writeStringProperty("level", level(finding.getSeverity()));
        text(json, "message", finding.getMessage());
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        finding.getPlace().ifPresent(place -> place(place, located.source(), json));
        json.writeArrayPropertyStart("logicalLocations");
        json.writeStartObject();
        json.writeStringProperty("fullyQualifiedName", finding.getRecord().orElse("") + finding.getPointer());
        json.writeStringProperty("kind", finding.getPointer().isEmpty() ? "object" : "property");
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeObjectPropertyStart("partialFingerprints");
        json.writeStringProperty(FINGERPRINT, fingerprint(finding));
        json.writeEndObject();
        json.writeObjectPropertyStart("properties");
        finding.getRecord().ifPresent(record -> json.writeStringProperty("record", record));
        json.writeStringProperty("pointer", finding.getPointer());
        finding.getValue().ifPresent(value -> json.writeStringProperty("value", value));
        json.writeEndObject();
        json.writeEndObject();
    }

    private void place(Place place, int source, JsonGenerator json) {
        json.writeObjectPropertyStart("physicalLocation");
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", SourceUri.of(place.source()));
        json.writeNumberProperty("index", source);
        json.writeEndObject();
        json.writeObjectPropertyStart("region");
        json.writeNumberProperty("startLine", place.line());
        json.writeNumberProperty("startColumn", place.column());
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Findings of one key are told apart by their number. */
    private String fingerprint(Finding finding) {
        FindingKey key = FindingKey.of(finding);
        return key.fingerprint() + ":" + told.merge(key, 1, Integer::sum);
    }

    private void properties(JsonGenerator json) {
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty("asOf", report.asOf().toString());
        json.writeStringProperty("ruleSet", LibraryVersion.RULE_SET);
        json.writeObjectPropertyStart("counts");
        for (Severity severity : Severity.values()) {
            json.writeNumberProperty(severity.name().toLowerCase(Locale.ROOT), report.count(severity));
        }
        json.writeEndObject();
        json.writeNumberProperty("omitted", report.omitted());
        report.baseline().ifPresent(baseline -> {
            json.writeNumberProperty("hidden", baseline.hidden());
            json.writeNumberProperty("gone", baseline.gone().size());
        });
        json.writeEndObject();
    }

    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    static void text(JsonGenerator json, String property, String text) {
        json.writeObjectPropertyStart(property);
        json.writeStringProperty("text", text);
        json.writeEndObject();
    }
}
