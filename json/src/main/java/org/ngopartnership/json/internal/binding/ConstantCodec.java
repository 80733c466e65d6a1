package org.ngopartnership.json.internal.binding;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The one text that is allowed, such as the version of a schema. */
public record ConstantCodec(String constant) implements Codec<String> {

    @Override
    public @Nullable String read(Source in, Reading reading) {
        String text = Texts.read(in, reading);
        if (text != null && !text.equals(constant)) {
            reading.problem(ShapeRule.UNKNOWN_CODE, in, text, Map.of("value", text, "known", constant));
            return null;
        }
        return text;
    }

    @Override
    public void write(String value, JsonGenerator out) {
        out.writeString(value);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return Definitions.schema("const", constant);
    }
}
