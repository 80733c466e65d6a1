package org.ngopartnership.json;

import java.util.List;
import java.util.Map;
import org.ngopartnership.json.internal.report.Explanation;
import org.ngopartnership.json.internal.report.Markdown;
import org.ngopartnership.json.internal.report.Words;
import tools.jackson.core.JsonGenerator;

/** Writes the rules that have findings as the descriptors of a SARIF run. */
final class SarifRules {

    private final ImportReport report;
    private final Words words;

    SarifRules(ImportReport report) {
        this.report = report;
        this.words = Words.of(report.language());
    }

    void write(List<String> rules, JsonGenerator json) {
        for (String rule : rules) {
            write(Explanation.of(rule, report.catalogue(), report.language()), json);
        }
    }

    private void write(Explanation rule, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", rule.rule());
        SarifReport.text(json, "shortDescription", rule.text().title());
        if (!rule.text().rationale().isEmpty()) {
            SarifReport.text(json, "fullDescription", rule.text().rationale());
        }
        rule.links().values().stream().findFirst().ifPresent(link -> json.writeStringProperty("helpUri", link));
        json.writeObjectPropertyStart("help");
        json.writeStringProperty("text", text(rule));
        json.writeStringProperty("markdown", markdown(rule));
        json.writeEndObject();
        json.writeObjectPropertyStart("defaultConfiguration");
        json.writeStringProperty("level", SarifReport.level(report.severityOf(rule.rule())));
        json.writeEndObject();
        json.writeObjectPropertyStart("properties");
        json.writeArrayPropertyStart("tags");
        json.writeString(rule.area().isEmpty() ? Explanation.areaOf(rule.rule()) : rule.area());
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private String text(Explanation rule) {
        StringBuilder text = new StringBuilder(rule.text().title());
        if (!rule.text().rationale().isEmpty()) {
            text.append("\n\n").append(rule.text().rationale());
        }
        rule.passing().ifPresent(json -> text.append("\n\n").append(example("passes", json)));
        rule.failing().ifPresent(json -> text.append("\n\n").append(example("fails", json)));
        if (!rule.sources().isEmpty()) {
            text.append("\n\n").append(words.get("sources")).append('\n');
            text.append(String.join("\n", rule.sources().values()));
        }
        return text.toString();
    }

    private String example(String key, String json) {
        return words.get(key) + "\n" + json.strip();
    }

    private String markdown(Explanation rule) {
        StringBuilder text = new StringBuilder("**" + Markdown.plain(rule.text().title()) + "**");
        if (!rule.text().rationale().isEmpty()) {
            text.append("\n\n").append(Markdown.plain(rule.text().rationale()));
        }
        rule.passing().ifPresent(json -> text.append("\n\n").append(block("passes", json)));
        rule.failing().ifPresent(json -> text.append("\n\n").append(block("fails", json)));
        if (!rule.sources().isEmpty()) {
            text.append("\n\n").append(words.get("sources")).append('\n');
            for (Map.Entry<String, String> source : rule.sources().entrySet()) {
                text.append("\n- ")
                        .append(
                                rule.links().containsKey(source.getKey())
                                        ? Markdown.link(source.getKey(), source.getValue())
                                        : Markdown.plain(source.getValue()));
            }
        }
        return text.toString();
    }

    private String block(String key, String json) {
        return words.get(key) + "\n\n" + Markdown.code("json", json.strip());
    }
}
