package org.ngopartnership.json.internal.binding;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A string that a parser of its own accepts or refuses, such as a date. */
record ParsedCodec<V>(
        Word expected, String pattern, Function<String, Optional<V>> parse, Function<V, String> format, V placeholder)
        implements Codec<V> {

    @Override
    public @Nullable V read(Source in, Reading reading) {
        String text = Texts.read(in, reading);
        if (text == null) {
            return null;
        }
        V value = parse.apply(text).orElse(null);
        if (value == null) {
            reading.malformed(in, expected, text);
        }
        return value;
    }

    @Override
    public void write(V value, JsonGenerator out) {
        out.writeString(format.apply(value));
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return Definitions.schema("type", "string", "pattern", pattern);
    }
}
