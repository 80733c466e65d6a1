package org.ngopartnership.json;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.ngopartnership.json.internal.binding.CanonicalJson;
import org.ngopartnership.json.internal.binding.Codec;
import org.ngopartnership.json.internal.binding.TableSet;
import org.ngopartnership.json.internal.input.EntityType;
import org.ngopartnership.json.internal.tables.Records;
import org.ngopartnership.json.internal.tables.StandardTables;
import org.ngopartnership.value.PartnershipRecord;
import org.ngopartnership.value.RecordType;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads and writes the types of this library as JSON, written in its one canonical form: UTF-8, LF, indented by two
 * spaces, one final newline, shortest escapes, properties in declared order, what is absent or empty left out.
 *
 * <p>What is written reads back as an equal value, and what was canonical is written byte for byte as it was read.
 *
 * @since 0.1
 */
public final class PartnershipJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new PartnershipModule()).build();

    private PartnershipJson() {}

    /**
     * Reads one value, strictly: the first problem of shape is thrown.
     *
     * @param json  the text
     * @param type  the type, such as a record or the registry
     * @param <T> the type
     * @return the value
     * @throws tools.jackson.core.JacksonException if the text is no JSON, or not of the type
     */
    public static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    /**
     * Reads a value from a file, strictly.
     *
     * @param file  a file of one JSON value
     * @param type  a type of this library
     * @param <T> the type
     * @return the value
     * @throws tools.jackson.core.JacksonException if the file cannot be read, or on the first problem of form, with its
     *     location
     */
    public static <T> T read(Path file, Class<T> type) {
        return MAPPER.readValue(file, type);
    }

    /**
     * The canonical text of a value.
     *
     * @param value  the value, such as a record or the registry
     * @return the text with a final newline
     * @throws IllegalArgumentException if the value is of no type of this library
     */
    public static String write(Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(value, bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /**
     * Writes a value in canonical form.
     *
     * @param value  the value, such as a record or the registry
     * @param out  where to; neither flushed nor closed
     * @throws IllegalArgumentException if the value is of no type of this library
     * @throws tools.jackson.core.JacksonException if it cannot be written
     */
    public static void write(Object value, OutputStream out) {
        TableSet.Entry<?> entry = StandardTables.ALL.find(value.getClass());
        if (entry == null) {
            throw new IllegalArgumentException(
                    "There is no JSON form of " + value.getClass().getName());
        }
        try (JsonGenerator json = CanonicalJson.indented(out)) {
            write(entry, value, json);
            json.writeRaw('\n');
        }
    }

    /**
     * A record as a line of NDJSON.
     *
     * @param record  the record
     * @return the line without its end; it begins with the {@code "type"} unless the record is an NGO
     */
    public static String writeLine(PartnershipRecord record) {
        for (EntityType<?> type : Records.TYPES.all()) {
            if (type.javaType().isInstance(record)) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                try (JsonGenerator json = CanonicalJson.oneLine(bytes)) {
                    json.writeStartObject();
                    if (type.type() != RecordType.NGO) {
                        json.writeStringProperty("type", type.type().name());
                    }
                    writeProperties(type, record, json);
                    json.writeEndObject();
                }
                return bytes.toString(StandardCharsets.UTF_8);
            }
        }
        throw new IllegalArgumentException(
                "There is no JSON form of " + record.getClass().getName());
    }

    private static <T extends PartnershipRecord> void writeProperties(
            EntityType<T> type, PartnershipRecord record, JsonGenerator json) {
        type.binding().writeProperties(type.javaType().cast(record), json);
    }

    private static <T> void write(TableSet.Entry<T> entry, Object value, JsonGenerator json) {
        Codec<T> codec = entry.codec();
        codec.write(entry.type().cast(value), json);
    }
}
