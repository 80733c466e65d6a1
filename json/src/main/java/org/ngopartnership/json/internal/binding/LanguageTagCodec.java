package org.ngopartnership.json.internal.binding;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.text.LanguageTag;
import tools.jackson.core.JsonGenerator;

/** A language tag as a value, read as its canonical form. */
final class LanguageTagCodec implements Codec<LanguageTag> {

    /** Tags that were written in their canonical form. */
    private final Recent<LanguageTag> recent = new Recent<>();

    @Override
    public @Nullable LanguageTag read(Source in, Reading reading) {
        if (!Texts.accept(in, reading)) {
            return null;
        }
        LanguageTag known = recent.find(in);
        return known == null ? parse(in, reading) : known;
    }

    private @Nullable LanguageTag parse(Source in, Reading reading) {
        String written = in.text();
        LanguageTag tag = LanguageTag.tryParse(written).orElse(null);
        if (tag == null) {
            reading.problem(ShapeRule.MALFORMED_TAG, in, written, Map.of("value", written));
        } else if (!tag.toString().equals(written)) {
            reading.problem(
                    ShapeRule.TAG_NOT_CANONICAL, in, written, Map.of("value", written, "canonical", tag.toString()));
        } else {
            recent.keep(in, tag);
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
}
