package org.ngopartnership.json.internal.binding;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** A whole JSON Schema 2020-12 made from a codec. */
public final class SchemaDocument {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private SchemaDocument() {}

    /**
     * {@return the schema of a type, everything referred to under {@code $defs} by name}
     *
     * @param root  the form of the type
     */
    public static Map<String, Object> of(String id, String title, Codec<?> root) {
        Definitions definitions = new Definitions();
        Map<String, Object> described = root.schema(definitions);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", DIALECT);
        schema.put("$id", id);
        schema.put("title", title);
        schema.putAll(described);
        if (!definitions.all().isEmpty()) {
            schema.put("$defs", new TreeMap<>(definitions.all()));
        }
        return schema;
    }
}
