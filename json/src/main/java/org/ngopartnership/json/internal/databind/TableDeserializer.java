package org.ngopartnership.json.internal.databind;

import java.util.Objects;
import org.ngopartnership.json.internal.binding.Codec;
import org.ngopartnership.json.internal.binding.JacksonSource;
import org.ngopartnership.json.internal.binding.TableSet;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a type by its table. */
public final class TableDeserializer<T> extends StdDeserializer<T> {

    private final Class<T> type;
    private final Codec<T> codec;
    private final boolean lenient;

    /**
     * A deserializer.
     *
     * @param entry  the type with its table
     * @param lenient  whether unknown properties are passed in silence
     */
    public TableDeserializer(TableSet.Entry<T> entry, boolean lenient) {
        super(entry.type());
        this.type = entry.type();
        this.codec = entry.codec();
        this.lenient = lenient;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        JacksonSource in = new JacksonSource(parser).atRecord(true);
        return Objects.requireNonNull(codec.read(in, new StrictReading(parser, type, lenient)));
    }
}
