package org.ngopartnership.examples.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ngopartnership.value.ExtensionValue;
import tools.jackson.databind.JsonNode;

/** Keeps what has no property of its own as it was written. */
public final class JsonExtension {

    private JsonExtension() {}

    /**
     * A JSON value as the value of an extension.
     *
     * @param node  the value
     * @return the same
     */
    public static ExtensionValue of(JsonNode node) {
        if (node.isObject()) {
            Map<String, ExtensionValue> members = new LinkedHashMap<>();
            node.properties().forEach(member -> members.put(member.getKey(), of(member.getValue())));
            return new ExtensionValue.Members(members);
        }
        if (node.isArray()) {
            List<ExtensionValue> items = new ArrayList<>();
            node.values().forEach(item -> items.add(of(item)));
            return new ExtensionValue.Items(items);
        }
        if (node.isString()) {
            return new ExtensionValue.Text(node.stringValue());
        }
        if (node.isBoolean()) {
            return new ExtensionValue.Bool(node.booleanValue());
        }
        return node.isNumber() ? new ExtensionValue.Num(node.toString()) : new ExtensionValue.Null();
    }
}
