package org.ngopartnership.json.internal.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.json.internal.binding.Codec;
import org.ngopartnership.json.internal.binding.Definitions;

/** What may stand at a place of a record, told from the schema of its type, so that no column can drift from it. */
final class Shape {

    private static final String PROPERTIES = "properties";
    private static final String ADDITIONAL = "additionalProperties";

    private final Map<?, ?> schema;
    private final Map<String, Object> named;

    private Shape(@Nullable Object schema, Map<String, Object> named) {
        this.named = named;
        this.schema = resolved(schema, named);
    }

    private static Map<?, ?> resolved(@Nullable Object schema, Map<String, Object> named) {
        if (!(schema instanceof Map<?, ?> stated)) {
            throw new IllegalArgumentException("No schema: " + schema);
        }
        return stated.get("$ref") instanceof String reference
                ? resolved(named.get(reference.substring(reference.lastIndexOf('/') + 1)), named)
                : stated;
    }

    /** The shape of a type. */
    static Shape of(Codec<?> codec) {
        Definitions definitions = new Definitions();
        return new Shape(codec.schema(definitions), definitions.all());
    }

    boolean isArray() {
        return "array".equals(schema.get("type"));
    }

    Shape items() {
        return new Shape(schema.get("items"), named);
    }

    /** Whether any language may be a property. */
    boolean isTextByLanguage() {
        return schema.get(ADDITIONAL) instanceof Map;
    }

    /** Whether any name of a vendor's own may be a property, and hold anything. */
    boolean isExtensions() {
        return schema.containsKey("propertyNames") && !schema.containsKey(ADDITIONAL);
    }

    /** The names of the properties, in declared order; none for what is no object. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        for (Map<?, ?> properties : alternatives()) {
            properties.keySet().forEach(name -> names.add((String) name));
        }
        return names;
    }

    @Nullable
    Shape property(String name) {
        for (Map<?, ?> properties : alternatives()) {
            if (properties.containsKey(name)) {
                return new Shape(properties.get(name), named);
            }
        }
        return null;
    }

    private List<Map<?, ?>> alternatives() {
        List<Map<?, ?>> alternatives = new ArrayList<>();
        if (schema.get(PROPERTIES) instanceof Map<?, ?> properties) {
            alternatives.add(properties);
        } else if (schema.get("oneOf") instanceof List<?> cases) {
            cases.forEach(one -> alternatives.add((Map<?, ?>) ((Map<?, ?>) one).get(PROPERTIES)));
        }
        return alternatives;
    }

    /** How a cell holds a value of this shape; null if no cell can. */
    @Nullable
    CellForm form() {
        if (isArray()) {
            return items().formOfList();
        }
        if (isTextByLanguage() || isExtensions() || !alternatives().isEmpty()) {
            return null;
        }
        Object type = schema.get("type");
        if ("boolean".equals(type)) {
            return CellForm.TRUTH;
        }
        return "integer".equals(type) || "number".equals(type) ? CellForm.NUMBER : CellForm.TEXT;
    }

    private @Nullable CellForm formOfList() {
        List<String> names = names();
        if (names.equals(List.of(CellForm.SCHEME, CellForm.VALUE))) {
            return CellForm.IDENTIFIERS;
        }
        if (names.contains(CellForm.COUNTRY) && names.contains(CellForm.COUNT)) {
            return CellForm.COUNTRIES;
        }
        return form() == CellForm.TEXT ? CellForm.TEXTS : null;
    }
}
