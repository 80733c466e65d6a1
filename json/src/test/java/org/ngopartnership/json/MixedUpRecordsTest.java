package org.ngopartnership.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ngopartnership.golden.Golden;
import org.ngopartnership.json.internal.input.Division;
import org.ngopartnership.json.internal.input.EntityType;
import org.ngopartnership.json.internal.input.EntityTypes;
import org.ngopartnership.testkit.CounterExamples;
import org.ngopartnership.testkit.Samples;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Registries whose values have been mixed up: sense is lost, form is not, and no rule fails over it. */
class MixedUpRecordsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final int RUNS = 300;

    /** Every value that stands under a name, anywhere. */
    private static final Map<String, List<JsonNode>> VALUES = new LinkedHashMap<>();

    private static final List<ObjectNode> REGISTRIES = new ArrayList<>();

    static {
        add(PartnershipJson.write(Samples.registry()));
        CounterExamples.all().stream()
                .filter(example -> !example.isText())
                .forEach(example -> collect("", JSON.readTree(example.text())));
        add(Golden.read("../examples/data/working-group-note.json"));
        add(Golden.read("../examples/data/unesco-2012-2024.json"));
    }

    private static void add(String text) {
        ObjectNode registry = (ObjectNode) JSON.readTree(text);
        REGISTRIES.add(registry);
        collect("", registry);
    }

    private static void collect(String name, JsonNode node) {
        VALUES.computeIfAbsent(name, key -> new ArrayList<>()).add(node);
        if (node instanceof ObjectNode object) {
            object.properties().forEach(property -> collect(property.getKey(), property.getValue()));
        } else if (node instanceof ArrayNode array) {
            array.forEach(element -> collect(name + "[]", element));
        }
    }

    private static ObjectNode mixedUp(Random random) {
        ObjectNode registry = REGISTRIES.get(random.nextInt(REGISTRIES.size())).deepCopy();
        mix("", registry, random, random.nextDouble() * random.nextDouble() * 0.3);
        return registry;
    }

    private static PartnershipImport anyDay(Random random) {
        LocalDate day = LocalDate.of(1990 + random.nextInt(40), 1 + random.nextInt(12), 1);
        return PartnershipImport.standard().asOf(day);
    }

    @Test
    void areJudged() {
        Random random = new Random(11);
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            byte[] text = JSON.writeValueAsBytes(mixedUp(random));
            try {
                Imports.report(anyDay(random), "in.json", text);
            } catch (RuntimeException fault) {
                faults.add(fault + " " + fault.getCause() + " in run " + i);
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void areJudgedTheSameInThreads() {
        Random random = new Random(12);
        for (int i = 0; i < RUNS / 3; i++) {
            byte[] lines = lines(mixedUp(random)).getBytes(StandardCharsets.UTF_8);
            PartnershipImport importer = anyDay(random);
            PartnershipImport parallel = importer.divided(new Division(2, 1 + random.nextInt(20_000)));
            assertThat(Imports.report(parallel, "in.ndjson", lines).findings())
                    .as("run %d", i)
                    .isEqualTo(Imports.report(importer, "in.ndjson", lines).findings());
        }
    }

    /** Each record on a line, with its type. */
    private static String lines(ObjectNode registry) {
        StringBuilder lines = new StringBuilder();
        for (EntityType<?> type : EntityTypes.STANDARD.all()) {
            for (JsonNode record : registry.path(type.property())) {
                if (record instanceof ObjectNode object) {
                    ObjectNode typed =
                            JSON.createObjectNode().put("type", type.type().name());
                    lines.append(JSON.writeValueAsString(typed.setAll(object))).append('\n');
                }
            }
        }
        return lines.toString();
    }

    private static void mix(String name, JsonNode node, Random random, double share) {
        if (node instanceof ObjectNode object) {
            for (String key : List.copyOf(object.propertyNames())) {
                if (key.equals("schemaVersion")) {
                    continue;
                }
                if (random.nextDouble() < share) {
                    if (random.nextInt(4) == 0) {
                        object.remove(key);
                        continue;
                    }
                    object.set(key, any(key, random));
                }
                mix(key, object.get(key), random, share);
            }
            if (random.nextDouble() < share && !object.isEmpty()) {
                List<String> names = new ArrayList<>(VALUES.keySet());
                String key = names.get(random.nextInt(names.size()));
                if (!key.contains("[]") && !key.isEmpty()) {
                    object.set(key, any(key, random));
                }
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                if (random.nextDouble() < share) {
                    array.set(i, any(name + "[]", random));
                }
                mix(name + "[]", array.get(i), random, share);
            }
            if (random.nextDouble() < share && VALUES.containsKey(name + "[]")) {
                array.add(any(name + "[]", random));
            }
        }
    }

    private static JsonNode any(String name, Random random) {
        List<JsonNode> values = VALUES.get(name);
        return values.get(random.nextInt(values.size())).deepCopy();
    }
}
