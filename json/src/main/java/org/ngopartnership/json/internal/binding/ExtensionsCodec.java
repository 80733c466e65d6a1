package org.ngopartnership.json.internal.binding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.value.ExtensionValue;
import tools.jackson.core.JsonGenerator;

/** What other systems keep with a record: any JSON under names of the form {@code vendor:name}, kept as written. */
final class ExtensionsCodec implements Codec<Map<String, ExtensionValue>> {

    private static final String NAME_PATTERN = "^[^:]+:.+$";

    @Override
    public @Nullable Map<String, ExtensionValue> read(Source in, Reading reading) {
        if (in.kind() != JsonType.OBJECT) {
            reading.wrongType(in, Word.OBJECT);
            return null;
        }
        Map<String, ExtensionValue> extensions = new LinkedHashMap<>();
        while (in.nextProperty()) {
            String name = in.name();
            if (!isExtensionName(name)) {
                reading.problem(
                        ShapeRule.MALFORMED_TEXT, in, name, Map.of("expected", Word.EXTENSION_NAME, "value", name));
                in.toValue();
                in.skip();
            } else {
                readMember(name, extensions, in, reading);
            }
        }
        return extensions;
    }

    private static boolean isExtensionName(String name) {
        int colon = name.indexOf(':');
        return colon > 0 && colon < name.length() - 1;
    }

    private static void readMember(String name, Map<String, ExtensionValue> members, Source in, Reading reading) {
        if (members.containsKey(name)) {
            reading.duplicate(in, name);
            return;
        }
        in.toValue();
        ExtensionValue value = readValue(in, reading);
        if (value != null) {
            members.put(name, value);
        }
    }

    private static @Nullable ExtensionValue readValue(Source in, Reading reading) {
        return switch (in.kind()) {
            case STRING -> readText(in, reading);
            case NUMBER -> new ExtensionValue.Num(in.literal());
            case BOOLEAN -> new ExtensionValue.Bool(in.literal().equals("true"));
            case NULL -> new ExtensionValue.Null();
            case ARRAY -> readItems(in, reading);
            case OBJECT -> readMembers(in, reading);
        };
    }

    private static @Nullable ExtensionValue readText(Source in, Reading reading) {
        String text = Texts.read(in, reading);
        return text == null ? null : new ExtensionValue.Text(text);
    }

    private static ExtensionValue readItems(Source in, Reading reading) {
        List<ExtensionValue> items = new ArrayList<>();
        while (in.nextElement()) {
            ExtensionValue item = readValue(in, reading);
            if (item == null) {
                reading.leftOut(in);
            } else {
                items.add(item);
            }
        }
        return new ExtensionValue.Items(items);
    }

    private static ExtensionValue readMembers(Source in, Reading reading) {
        Map<String, ExtensionValue> members = new LinkedHashMap<>();
        while (in.nextProperty()) {
            readMember(in.name(), members, in, reading);
        }
        return new ExtensionValue.Members(members);
    }

    @Override
    public void write(Map<String, ExtensionValue> extensions, JsonGenerator out) {
        out.writeStartObject();
        extensions.forEach((name, value) -> {
            out.writeName(name);
            writeValue(value, out);
        });
        out.writeEndObject();
    }

    private static void writeValue(ExtensionValue value, JsonGenerator out) {
        if (value instanceof ExtensionValue.Text text) {
            out.writeString(text.value());
        } else if (value instanceof ExtensionValue.Num number) {
            out.writeNumber(number.literal());
        } else if (value instanceof ExtensionValue.Bool truth) {
            out.writeBoolean(truth.value());
        } else if (value instanceof ExtensionValue.Items items) {
            out.writeStartArray();
            items.values().forEach(item -> writeValue(item, out));
            out.writeEndArray();
        } else if (value instanceof ExtensionValue.Members members) {
            out.writeStartObject();
            members.values().forEach((name, member) -> {
                out.writeName(name);
                writeValue(member, out);
            });
            out.writeEndObject();
        } else {
            out.writeNull();
        }
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return Definitions.schema("type", "object", "propertyNames", Definitions.schema("pattern", NAME_PATTERN));
    }

    @Override
    public boolean isEmpty(Map<String, ExtensionValue> extensions) {
        return extensions.isEmpty();
    }
}
