package org.ngopartnership.json.internal.binding;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A string that a parser of its own accepts or refuses, such as a date.
 *
 * @param recent  values to use again
 */
record ParsedCodec<V>(
        Word expected,
        String pattern,
        Function<String, Optional<V>> parse,
        Function<V, String> format,
        V placeholder,
        Recent<V> recent)
        implements Codec<V> {

    @Override
    public @Nullable V read(Source in, Reading reading) {
        if (!Texts.accept(in, reading)) {
            return null;
        }
        V known = recent.find(in);
        if (known != null) {
            return known;
        }
        V value = parse.apply(in.text()).orElse(null);
        if (value == null) {
            reading.malformed(in, expected, in.text(), null);
        } else {
            recent.keep(in, value);
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
