package org.ngopartnership.json.internal.binding;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.text.LanguageTag;
import tools.jackson.core.JsonGenerator;

/** A language tag as a value, read as its canonical form. */
final class LanguageTagCodec implements Codec<LanguageTag> {

    @Override
    public @Nullable LanguageTag read(Source in, Reading reading) {
        String written = Texts.read(in, reading);
        if (written == null) {
            return null;
        }
        LanguageTag tag = LanguageTag.tryParse(written).orElse(null);
        if (tag == null) {
            reading.problem(ShapeRule.MALFORMED_TAG, in, written, Map.of("value", written));
        } else if (!tag.toString().equals(written)) {
            reading.problem(
                    ShapeRule.TAG_NOT_CANONICAL, in, written, Map.of("value", written, "canonical", tag.toString()));
        }
        return tag;
    }

    @Override
    public void write(LanguageTag value, JsonGenerator out) {
        out.writeString(value.toString());
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return Definitions.schema("type", "string", "pattern", LocalizedTextCodec.TAG_PATTERN);
    }

    @Override
    public LanguageTag placeholder() {
        return LanguageTag.UND;
    }
}
