package org.ngopartnership.json.internal.binding;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Any string, as itself. */
enum PlainTextCodec implements Codec<String> {
    TEXT;

    @Override
    public @Nullable String read(Source in, Reading reading) {
        return Texts.read(in, reading);
    }

    @Override
    public void write(String value, JsonGenerator out) {
        out.writeString(value);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return Definitions.schema("type", "string");
    }

    @Override
    public String placeholder() {
        return "";
    }
}
