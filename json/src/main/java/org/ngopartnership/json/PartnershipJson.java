package org.ngopartnership.json;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.ngopartnership.json.internal.binding.CanonicalJson;
import org.ngopartnership.json.internal.binding.Codec;
import org.ngopartnership.json.internal.binding.TableSet;
import org.ngopartnership.json.internal.input.EntityTypes;
import org.ngopartnership.json.internal.output.NdjsonOutput;
import org.ngopartnership.value.PartnershipRecord;
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
        TableSet.Entry<?> entry = TableSet.STANDARD.find(value.getClass());
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
     * @throws IllegalArgumentException if the record is of no type of this library
     */
    public static String writeLine(PartnershipRecord record) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        lines(bytes).writeUnended(record);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /**
     * Writes records as NDJSON: one canonical line for each, ended by LF, in their order.
     *
     * @param records  the records, for example {@code registry.records()::iterator}
     * @param out  where to; neither flushed nor closed
     * @throws IllegalArgumentException if a record is of no type of this library; those before it are written
     * @throws tools.jackson.core.JacksonException if it cannot be written
     * @see #writeHeaderLine(OutputStream)
     */
    public static void writeLines(Iterable<? extends PartnershipRecord> records, OutputStream out) {
        records.forEach(lines(out)::write);
    }

    /**
     * Writes records as NDJSON, as {@link #writeLines(Iterable, OutputStream)} does. Each is written as the stream
     * delivers it, so that memory does not grow with their number.
     *
     * @param records  the records, for example {@code registry.records()}; used up, not closed
     * @param out  where to; neither flushed nor closed
     * @throws IllegalArgumentException if a record is of no type of this library; those before it are written
     * @throws tools.jackson.core.JacksonException if it cannot be written
     */
    public static void writeLines(Stream<? extends PartnershipRecord> records, OutputStream out) {
        records.forEachOrdered(lines(out)::write);
    }

    /**
     * Writes the first line that a file of NDJSON may have: it says which version of the form follows.
     *
     * @param out  where to; neither flushed nor closed
     * @throws tools.jackson.core.JacksonException if it cannot be written
     */
    public static void writeHeaderLine(OutputStream out) {
        lines(out).writeHeader();
    }

    private static NdjsonOutput lines(OutputStream out) {
        return new NdjsonOutput(EntityTypes.STANDARD, out);
    }

    private static <T> void write(TableSet.Entry<T> entry, Object value, JsonGenerator json) {
        Codec<T> codec = entry.codec();
        codec.write(entry.type().cast(value), json);
    }
}
