package org.ngopartnership.json.internal.binding;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.model.Form;
import org.ngopartnership.model.Text;
import tools.jackson.core.JsonGenerator;

/**
 * A string of a fixed form, and the type that holds it.
 *
 * @param kind  the values
 * @param recent  values to use again, null if the type holds nothing but the text
 */
record TextCodec<V>(Text<V> kind, @Nullable Recent<V> recent) implements Codec<V> {

    @Override
    public @Nullable V read(Source in, Reading reading) {
        if (!Texts.accept(in, reading)) {
            return null;
        }
        V known = recent == null ? null : recent.find(in);
        return known == null ? make(in, reading) : known;
    }

    private @Nullable V make(Source in, Reading reading) {
        String text = in.text();
        V value = kind.parse().apply(text).orElse(null);
        if (value == null) {
            reading.malformed(in, TextForms.word(kind.form()), text, TextForms.meant(kind, text));
        } else if (recent != null) {
            recent.keep(in, value);
        }
        return value;
    }

    @Override
    public void write(V value, JsonGenerator out) {
        out.writeString(kind.format().apply(value));
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return kind.form() == Form.ANY
                ? Definitions.schema("type", "string")
                : Definitions.schema("type", "string", "pattern", TextForms.pattern(kind.form()));
    }
}
