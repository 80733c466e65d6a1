package org.ngopartnership.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.ngopartnership.json.internal.binding.CanonicalJson;
import org.ngopartnership.json.internal.binding.Codec;
import tools.jackson.core.JsonGenerator;

/** Texts in canonical form. */
final class CanonicalWriter {

    private CanonicalWriter() {}

    /** Indented, with a final newline. */
    static <T> String indented(T value, Codec<? super T> codec) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = CanonicalJson.indented(bytes)) {
            codec.write(value, out);
        }
        return bytes.toString(StandardCharsets.UTF_8) + "\n";
    }
}
