package org.ngopartnership.json.internal.binding;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;

/** An array of values of one kind; an element that cannot be represented is left out. */
final class ListCodec {

    private ListCodec() {}

    static <V, B> boolean readElements(
            Codec<V> codec, Source in, Reading reading, B target, BiConsumer<? super B, ? super V> adder) {
        if (in.kind() != JsonType.ARRAY) {
            reading.wrongType(in, Word.ARRAY);
            return false;
        }
        int limit = reading.limits().elements();
        int count = 0;
        while (in.nextElement()) {
            if (++count > limit) {
                if (count == limit + 1) {
                    reading.overLimit(in, Word.ELEMENTS, limit);
                }
                in.skip();
                continue;
            }
            V value = codec.read(in, reading);
            if (value == null) {
                reading.leftOut(in);
            } else {
                adder.accept(target, value);
            }
        }
        return true;
    }

    static <V> void writeElements(Codec<V> codec, List<? extends V> values, JsonGenerator out) {
        out.writeStartArray();
        for (int i = 0; i < values.size(); i++) {
            codec.write(values.get(i), out);
        }
        out.writeEndArray();
    }

    static Map<String, Object> schemaOf(Codec<?> codec, Definitions definitions) {
        return Definitions.schema("type", "array", "items", codec.schema(definitions));
    }
}
