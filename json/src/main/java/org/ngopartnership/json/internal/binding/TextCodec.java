package org.ngopartnership.json.internal.binding;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * A string of a fixed form, and the type that holds it.
 *
 * @param recent  values to use again, null if the type holds nothing but the text
 */
record TextCodec<V>(
        TextForm form,
        Function<String, V> from,
        Function<V, String> to,
        String stopgap,
        @Nullable Recent<V> recent) implements Codec<V> {

    @Override
    public @Nullable V read(Source in, Reading reading) {
        if (form == TextForm.ANY && recent == null) {
            String text = Texts.read(in, reading);
            return text == null ? null : from.apply(text);
        }
        if (!Texts.accept(in, reading)) {
            return null;
        }
        V known = recent == null ? null : recent.find(in);
        return known == null ? make(in, reading) : known;
    }

    private @Nullable V make(Source in, Reading reading) {
        if (!form.matches(in.chars(), in.charOffset(), in.charCount())) {
            String text = in.text();
            reading.malformed(in, form.word(), text, form.meant(text));
            return null;
        }
        V value = from.apply(in.text());
        if (recent != null) {
            recent.keep(in, value);
        }
        return value;
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
