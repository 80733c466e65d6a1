package org.ngopartnership.json.internal.binding;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Collects the schemas that others refer to by name. Not thread-safe. */
public final class Definitions {

    private final Map<String, Object> byName = new LinkedHashMap<>();

    /**
     * A reference to a named schema, which is made when it is first referred to.
     *
     * @param name  the name, unique in the whole schema
     * @return a schema that refers to it
     */
    public Map<String, Object> refer(String name, Supplier<Map<String, Object>> schema) {
        if (!byName.containsKey(name)) {
            byName.put(name, Map.of());
            byName.put(name, schema.get());
        }
        return Map.of("$ref", "#/$defs/" + name);
    }

    /**
     * All named schemas so far.
     *
     * @return the schemas by name, in the order of first reference
     */
    public Map<String, Object> all() {
        return byName;
    }

    /**
     * {@return a schema from keywords and values, in this order}
     *
     * @param keywordsAndValues  keyword, value, keyword, value…
     */
    public static Map<String, Object> schema(Object... keywordsAndValues) {
        Map<String, Object> schema = new LinkedHashMap<>();
        for (int i = 0; i < keywordsAndValues.length; i += 2) {
            schema.put((String) keywordsAndValues[i], keywordsAndValues[i + 1]);
        }
        return schema;
    }
}
