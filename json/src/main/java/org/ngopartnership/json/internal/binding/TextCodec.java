package org.ngopartnership.json.internal.binding;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A string of a fixed form, and the type that holds it. */
record TextCodec<V>(TextForm form, Function<String, V> from, Function<V, String> to, String stopgap)
        implements Codec<V> {

    @Override
    public @Nullable V read(Source in, Reading reading) {
        if (!Texts.accept(in, reading)) {
            return null;
        }
        if (form != TextForm.ANY && !form.matches(in.chars(), in.charOffset(), in.charCount())) {
            reading.malformed(in, form.word(), in.text());
            return null;
        }
        return from.apply(in.text());
    }

    @Override
    public void write(V value, JsonGenerator out) {
        out.writeString(to.apply(value));
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return form == TextForm.ANY
                ? Definitions.schema("type", "string")
                : Definitions.schema("type", "string", "pattern", form.pattern());
    }

    @Override
    public V placeholder() {
        return from.apply(stopgap);
    }
}
