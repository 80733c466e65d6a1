package org.ngopartnership.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.json.internal.binding.CanonicalJson;
import org.ngopartnership.json.internal.report.LibraryVersion;
import org.ngopartnership.place.Place;
import org.ngopartnership.validation.Finding;
import tools.jackson.core.JsonGenerator;

/** Writes a report as JSON; what is absent is left out. */
final class JsonReport {

    static final String SCHEMA_VERSION = "1";
    static final String GENERATOR = "ngo-partnership";

    private JsonReport() {}

    static void write(ImportReport report, OutputStream out) throws IOException {
        try (JsonGenerator json = CanonicalJson.indented(out)) {
            json.writeStartObject();
            json.writeStringProperty("schemaVersion", SCHEMA_VERSION);
            json.writeObjectPropertyStart("generator");
            json.writeStringProperty("name", GENERATOR);
            json.writeStringProperty("version", LibraryVersion.VERSION);
            json.writeStringProperty("ruleSet", LibraryVersion.RULE_SET);
            json.writeEndObject();
            json.writeStringProperty("asOf", report.asOf().toString());
            json.writeStringProperty("language", report.language().tag());
            json.writeArrayPropertyStart("sources");
            report.sources().forEach(source -> write(source, json));
            json.writeEndArray();
            json.writeObjectPropertyStart("counts");
            for (Severity severity : Severity.values()) {
                json.writeNumberProperty(severity.name().toLowerCase(Locale.ROOT), report.count(severity));
            }
            json.writeEndObject();
            json.writeArrayPropertyStart("findings");
            report.findings().forEach(finding -> write(finding, json));
            json.writeEndArray();
            json.writeNumberProperty("omitted", report.omitted());
            report.baseline().ifPresent(baseline -> write(baseline, json));
            json.writeEndObject();
        }
        out.write('\n');
        out.flush();
    }

    private static void write(SourceSummary source, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("name", source.name());
        json.writeStringProperty("format", source.format().code());
        source.delimiter().ifPresent(delimiter -> json.writeStringProperty("delimiter", delimiter));
        json.writeObjectPropertyStart("records");
        json.writeNumberProperty("read", source.read());
        json.writeNumberProperty("accepted", source.accepted());
        json.writeNumberProperty("rejected", source.rejected());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void write(BaselineSummary baseline, JsonGenerator json) {
        json.writeObjectPropertyStart("baseline");
        json.writeNumberProperty("hidden", baseline.hidden());
        json.writeArrayPropertyStart("gone");
        baseline.gone().forEach(gone -> write(gone, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(AcceptedFinding gone, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("rule", gone.rule());
        json.writeStringProperty("message", gone.message());
        gone.source().ifPresent(source -> json.writeStringProperty("source", source));
        gone.record().ifPresent(record -> json.writeStringProperty("record", record));
        json.writeStringProperty("pointer", gone.pointer());
        gone.value().ifPresent(value -> json.writeStringProperty("value", value));
        json.writeEndObject();
    }

    private static void write(Finding finding, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("rule", finding.getRule());
        json.writeStringProperty("severity", finding.getSeverity().name());
        json.writeStringProperty("message", finding.getMessage());
        Optional<Place> place = finding.getPlace();
        place.ifPresent(at -> json.writeStringProperty("source", at.source()));
        finding.getRecord().ifPresent(record -> json.writeStringProperty("record", record));
        json.writeStringProperty("pointer", finding.getPointer());
        place.ifPresent(at -> {
            json.writeNumberProperty("line", at.line());
            json.writeNumberProperty("column", at.column());
        });
        finding.getValue().ifPresent(value -> json.writeStringProperty("value", value));
        json.writeEndObject();
    }
}
