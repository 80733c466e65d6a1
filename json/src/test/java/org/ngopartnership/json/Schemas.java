package org.ngopartnership.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ngopartnership.model.RecordType;

/** The published schemas in the hands of a validator that is not ours. */
final class Schemas {

    private static final Map<String, Schema> COMPILED = new ConcurrentHashMap<>();

    private Schemas() {}

    static List<String> problems(RecordType type, String json) {
        return problems(PartnershipSchema.of(type), json);
    }

    static List<String> problemsOfRegistry(String json) {
        return problems(PartnershipSchema.registry(), json);
    }

    static List<String> problems(String schema, String json) {
        return COMPILED
                .computeIfAbsent(
                        schema,
                        text -> SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                                .getSchema(text, InputFormat.JSON))
                .validate(json, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }
}
