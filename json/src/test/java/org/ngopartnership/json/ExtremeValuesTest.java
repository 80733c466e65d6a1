package org.ngopartnership.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ngopartnership.registry.PartnershipRegistry;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.validation.Finding;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/** Numbers, dates and texts at the ends of what can be written, in every place: each is read or found wrong, and judged. */
class ExtremeValuesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> DATES = List.of(
            "0000",
            "-9999-01-01",
            "9999-12-31",
            "9999-12",
            "Y999999999",
            "Y-999999999",
            "Y1000000000",
            "Y99999999999999999999",
            "Y-99999999999999999999",
            "Y999999999?",
            "XXXX-12-31~",
            "Y-999999999/Y999999999",
            "../Y999999999",
            "Y-999999999/..",
            "/9999-12-31");
    private static final List<String> NUMBERS = List.of(
            "0",
            "-1",
            "2147483647",
            "2147483648",
            "-2147483648",
            "-2147483649",
            "9223372036854775807",
            "-9223372036854775808",
            "9223372036854775808",
            "-9223372036854775809",
            "1e3",
            "1.5",
            "1e999999999");
    private static final List<String> TEXTS = List.of(
            "99999999999999999999 EX/Decision 99999999999999999999",
            "189 EX/99999999999999999999",
            "4000000000 C/Resolution 4000000000.4000000000",
            "CLT-4000000000/WS/4000000000",
            "4000000000",
            "99999999999999999999 membres et 4000000000e réunion, 31/31/4000000000",
            "4000000000th meeting of 99999999999999999999 members on 4000000000-13-32",
            "MMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMM",
            "(((((((((((((((((([[[[[[[[«««««««««““““",
            "\u202e\u0301\u200d\ufeff\u0007");
    private static final List<LocalDate> DAYS = List.of(LocalDate.MIN, LocalDate.MAX);

    /** The samples, each alone. */
    static Stream<JsonNode> records() {
        return Samples.registry()
                .records()
                .filter(record -> !record.equals(Samples.minimalNgo()))
                .map(record -> json(PartnershipRegistry.of(record)));
    }

    private static JsonNode json(PartnershipRegistry registry) {
        return JSON.readTree(PartnershipJson.write(registry));
    }

    /** A registry with extremes in it, and which. */
    private record Variant(String what, String text) {}

    private static List<String> faults(List<Variant> variants) {
        List<String> faults = new ArrayList<>();
        for (LocalDate day : DAYS) {
            PartnershipImport importer = PartnershipImport.standard().asOf(day);
            for (Variant variant : variants) {
                try {
                    Imports.report(importer, "in.json", variant.text().getBytes(StandardCharsets.UTF_8));
                } catch (RuntimeException fault) {
                    faults.add(fault + " for " + variant.what() + " as of " + day);
                }
            }
        }
        return faults;
    }

    @ParameterizedTest
    @MethodSource("records")
    void areReadOrFoundWrongAndJudged(JsonNode registry) {
        List<Variant> variants = new ArrayList<>();
        replace(registry, "", (object, name, path) -> {
            JsonNode before = object.get(name);
            for (String extreme : extremes(before)) {
                object.putRawValue(name, new RawValue(extreme));
                variants.add(new Variant(path + "=" + extreme, JSON.writeValueAsString(registry)));
            }
            object.set(name, before);
        });
        assertThat(faults(variants)).isEmpty();
    }

    @Test
    void areJudgedTogetherToo() {
        JsonNode registry = json(Samples.registry());
        List<Variant> variants = new ArrayList<>();
        Random random = new Random(5);
        for (int i = 0; i < 100; i++) {
            JsonNode changed = registry.deepCopy();
            String common = DATES.get(random.nextInt(DATES.size()));
            double share = random.nextDouble();
            StringBuilder what = new StringBuilder();
            replace(changed, "", (object, name, path) -> {
                if (isDate(object.get(name)) && random.nextDouble() < share) {
                    String date = random.nextBoolean() ? common : DATES.get(random.nextInt(DATES.size()));
                    object.put(name, date);
                    what.append(path).append('=').append(date).append(' ');
                }
            });
            variants.add(new Variant(what.toString(), JSON.writeValueAsString(changed)));
        }
        assertThat(faults(variants)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ordinal, 2147483647, ",
        "ordinal, -2147483648, ",
        "ordinal, 2147483648, a whole number from -2147483648 to 2147483647",
        "ordinal, -2147483649, a whole number from -2147483648 to 2147483647",
        "ordinal, 99999999999999999999999, a whole number from -2147483648 to 2147483647",
        "ordinal, 1.5, a whole number",
        "count, 9223372036854775807, ",
        "count, -9223372036854775808, ",
        "count, 9223372036854775808, a whole number from -9223372036854775808 to 9223372036854775807",
        "count, -9223372036854775809, a whole number from -9223372036854775808 to 9223372036854775807",
        "count, 99999999999999999999999, a whole number from -9223372036854775808 to 9223372036854775807",
        "count, 1e3, a whole number"
    })
    void aNumberTooLargeIsToldWhatCanBeRead(String property, String number, @Nullable String expected) {
        String text = property.equals("ordinal")
                ? "{\"type\":\"FORUM\",\"id\":\"a\",\"ordinal\":" + number + "}"
                : "{\"type\":\"FORUM\",\"id\":\"a\",\"attendance\":[{\"count\":{\"value\":" + number + "}}]}";
        ImportReport report = Imports.report(
                PartnershipImport.standard().asOf(DAYS.get(0)), "in.ndjson", text.getBytes(StandardCharsets.UTF_8));
        List<String> messages = report.findings().stream()
                .filter(finding -> finding.getRule().equals("JSN-002"))
                .map(Finding::getMessage)
                .toList();
        assertThat(messages)
                .isEqualTo(expected == null ? List.of() : List.of("Expected " + expected + ", found a number."));
    }

    private interface Change {
        void make(ObjectNode object, String name, String path);
    }

    /** Changes each date, number and text in turn. */
    private static void replace(JsonNode node, String path, Change change) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode value = object.get(name);
                if (!extremes(value).isEmpty()) {
                    change.make(object, name, path + "/" + name);
                }
                replace(value, path + "/" + name, change);
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                replace(array.get(i), path + "/" + i, change);
            }
        }
    }

    private static boolean isDate(JsonNode node) {
        return node.isString() && EdtfDate.tryParse(node.asString()).isPresent();
    }

    private static List<String> extremes(JsonNode node) {
        if (node.isNumber()) {
            return NUMBERS;
        }
        if (!node.isString()) {
            return List.of();
        }
        return (isDate(node) ? DATES : TEXTS)
                .stream().map(JSON::writeValueAsString).toList();
    }
}
