package org.ngopartnership.json.internal.databind;

import org.ngopartnership.json.internal.binding.Codec;
import org.ngopartnership.json.internal.binding.TableSet;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a type by its table. */
public final class TableSerializer<T> extends StdSerializer<T> {

    private final Codec<T> codec;

    /**
     * A serializer.
     *
     * @param entry  the type with its table
     */
    public TableSerializer(TableSet.Entry<T> entry) {
        super(entry.type());
        this.codec = entry.codec();
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext context) {
        codec.write(value, out);
    }

    @Override
    public boolean isEmpty(SerializationContext context, T value) {
        return codec.isEmpty(value);
    }
}
