package org.ngopartnership.json.internal.databind;

import org.ngopartnership.json.internal.binding.TableSet;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleSerializers;

/** Brings the tables into a mapper. */
public final class TableHandlers {

    private TableHandlers() {}

    /**
     * Adds a serializer and a deserializer for each type.
     *
     * @param lenient  whether unknown properties are passed in silence
     */
    public static void add(TableSet tables, boolean lenient, JacksonModule.SetupContext context) {
        SimpleSerializers serializers = new SimpleSerializers();
        SimpleDeserializers deserializers = new SimpleDeserializers();
        for (TableSet.Entry<?> entry : tables.entries()) {
            add(entry, lenient, serializers, deserializers);
        }
        context.addSerializers(serializers);
        context.addDeserializers(deserializers);
    }

    private static <T> void add(
            TableSet.Entry<T> entry,
            boolean lenient,
            SimpleSerializers serializers,
            SimpleDeserializers deserializers) {
        serializers.addSerializer(entry.type(), new TableSerializer<>(entry));
        deserializers.addDeserializer(entry.type(), new TableDeserializer<>(entry, lenient));
    }
}
