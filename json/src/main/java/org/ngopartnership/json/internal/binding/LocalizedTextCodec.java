package org.ngopartnership.json.internal.binding;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.text.LanguageTag;
import org.ngopartnership.text.LocalizedText;
import tools.jackson.core.JsonGenerator;

/** A map from language tags to texts. Tags are read as their canonical form; of two that are the same the first is kept. */
final class LocalizedTextCodec implements Codec<LocalizedText> {

    /** Pattern of well-formed tags (RFC 5646), irregular ones aside, which are listed. */
    static final String TAG_PATTERN = "^("
            + "([A-Za-z]{2,3}(-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?"
            + "(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(-[0-9A-WY-Za-wy-z](-[A-Za-z0-9]{2,8})+)*(-[Xx](-[A-Za-z0-9]{1,8})+)?"
            + "|[Xx](-[A-Za-z0-9]{1,8})+"
            + "|en-GB-oed|i-ami|i-bnn|i-default|i-enochian|i-hak|i-klingon|i-lux|i-mingo|i-navajo|i-pwn|i-tao|i-tay|i-tsu"
            + "|sgn-BE-FR|sgn-BE-NL|sgn-CH-DE)$";

    /** Tags that are canonical and need no look; those of the languages of the United Nations first. */
    private static final Names USUAL = Names.of(List.of("en", "fr", "es", "ar", "ru", "zh", "pt", "de", "it", "und"));

    private static final int USUAL_LANGUAGES = 2;

    @Override
    public @Nullable LocalizedText read(Source in, Reading reading) {
        if (in.kind() != JsonType.OBJECT) {
            reading.wrongType(in, Word.OBJECT);
            return null;
        }
        String[] pairs = new String[USUAL_LANGUAGES * 2];
        int length = 0;
        int index = Source.END;
        while ((index = in.nextProperty(USUAL, index)) != Source.END) {
            String tag =
                    index == Source.UNKNOWN ? tag(in, reading) : USUAL.all().get(index);
            if (tag == null || has(pairs, length, tag)) {
                if (tag != null) {
                    reading.duplicate(in, in.name());
                } else {
                    in.toValue();
                    in.skip();
                }
                continue;
            }
            in.toValue();
            String text = Texts.read(in, reading);
            if (text == null) {
                continue;
            }
            if (length == pairs.length) {
                pairs = Arrays.copyOf(pairs, length * 2);
            }
            pairs[length++] = tag;
            pairs[length++] = text;
        }
        return LocalizedText.ofPairs(pairs, length);
    }

    private static @Nullable String tag(Source in, Reading reading) {
        String written = in.name();
        String canonical = LanguageTag.canonicalOrNull(written);
        if (canonical == null) {
            reading.problem(ShapeRule.MALFORMED_TAG, in, written, Map.of("value", written));
        } else if (!canonical.equals(written)) {
            reading.problem(ShapeRule.TAG_NOT_CANONICAL, in, written, Map.of("value", written, "canonical", canonical));
        }
        return canonical;
    }

    private static boolean has(String[] pairs, int length, String tag) {
        for (int i = 0; i < length; i += 2) {
            if (pairs[i].equals(tag)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void write(LocalizedText value, JsonGenerator out) {
        out.writeStartObject();
        for (int i = 0; i < value.size(); i++) {
            out.writeName(value.tagAt(i));
            out.writeString(value.textAt(i));
        }
        out.writeEndObject();
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return definitions.refer(
                "LocalizedText",
                () -> Definitions.schema(
                        "type",
                        "object",
                        "propertyNames",
                        Definitions.schema("pattern", TAG_PATTERN),
                        "additionalProperties",
                        Definitions.schema("type", "string")));
    }

    @Override
    public boolean isEmpty(LocalizedText value) {
        return value.isEmpty();
    }
}
