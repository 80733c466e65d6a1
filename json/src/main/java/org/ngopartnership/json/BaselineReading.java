package org.ngopartnership.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a report in JSON for what a baseline needs of it. */
final class BaselineReading {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private BaselineReading() {}

    static Baseline read(byte[] report) throws InvalidBaselineException {
        JsonNode root = parse(report);
        if (!root.path("findings").isArray()) {
            throw new InvalidBaselineException("baseline.noReport", Map.of());
        }
        JsonNode version = root.path("schemaVersion");
        if (!version.isString() || !version.stringValue().equals(JsonReport.SCHEMA_VERSION)) {
            throw new InvalidBaselineException("baseline.version", Map.of("wanted", JsonReport.SCHEMA_VERSION));
        }
        List<AcceptedFinding> findings = new ArrayList<>();
        for (JsonNode finding : root.path("findings")) {
            int number = findings.size() + 1;
            findings.add(new AcceptedFinding(
                    required(finding, "rule", number),
                    optional(finding, "record", number),
                    optional(finding, "source", number),
                    required(finding, "pointer", number),
                    optional(finding, "value", number),
                    required(finding, "message", number)));
        }
        JsonNode omitted = root.path("omitted");
        return new Baseline(findings, omitted.canConvertToLong() ? Math.max(0, omitted.longValue()) : 0);
    }

    private static JsonNode parse(byte[] report) throws InvalidBaselineException {
        try {
            return MAPPER.readTree(report);
        } catch (JacksonException broken) {
            TokenStreamLocation at = broken.getLocation();
            throw at == null || at.getLineNr() < 1
                    ? new InvalidBaselineException("baseline.noReport", Map.of())
                    : new InvalidBaselineException("baseline.noJson", Map.of("line", at.getLineNr()));
        }
    }

    private static String required(JsonNode finding, String name, int number) throws InvalidBaselineException {
        return optional(finding, name, number).orElseThrow(() -> problem(name, number));
    }

    private static Optional<String> optional(JsonNode finding, String name, int number)
            throws InvalidBaselineException {
        JsonNode value = finding.path(name);
        if (value.isString()) {
            return Optional.of(value.stringValue());
        }
        if (!value.isMissingNode()) {
            throw problem(name, number);
        }
        return Optional.empty();
    }

    private static InvalidBaselineException problem(String name, int number) {
        return new InvalidBaselineException("baseline.finding", Map.of("number", number, "name", name));
    }
}
