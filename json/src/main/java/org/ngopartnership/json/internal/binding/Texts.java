package org.ngopartnership.json.internal.binding;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads strings: right type, within the limit, whole characters. */
final class Texts {

    private Texts() {}

    /** The text that the source stands on, or null after a reported problem. */
    static @Nullable String read(Source in, Reading reading) {
        if (in.kind() != JsonType.STRING) {
            reading.wrongType(in, Word.STRING);
            return null;
        }
        String text = in.text();
        return isUsable(text.length(), in, reading) ? text : null;
    }

    /** Whether the source stands on a usable text; problems have been reported and the value passed otherwise. */
    static boolean accept(Source in, Reading reading) {
        if (in.kind() != JsonType.STRING) {
            reading.wrongType(in, Word.STRING);
            return false;
        }
        return isUsable(in.charCount(), in, reading);
    }

    private static boolean isUsable(int length, Source in, Reading reading) {
        if (length > reading.limits().textLength()) {
            reading.overLimit(in, Word.TEXT_LENGTH, reading.limits().textLength());
            return false;
        }
        if (in.mayHoldLoneSurrogates() && hasLoneSurrogate(in.text())) {
            reading.problem(ShapeRule.BAD_ENCODING, in, null, Map.of("escape", true));
            return false;
        }
        if (in.mayLookMisdecoded()) {
            reportMisdecoded(in, reading);
        }
        return true;
    }

    private static void reportMisdecoded(Source in, Reading reading) {
        String text = in.text();
        Misdecoded place = Misdecoded.find(text);
        if (place != null) {
            String meant = place.meant();
            Map<String, Object> parameters = meant == null
                    ? Map.of("written", place.written())
                    : Map.of("written", place.written(), "meant", meant);
            reading.problem(ShapeRule.LOOKS_MISDECODED, in, text, parameters);
        }
    }

    /** Whether half a surrogate pair stands in the text. */
    static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isSurrogate(unit)) {
                if (Character.isLowSurrogate(unit)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }
}
