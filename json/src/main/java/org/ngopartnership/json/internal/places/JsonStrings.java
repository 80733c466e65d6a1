package org.ngopartnership.json.internal.places;

import java.nio.charset.StandardCharsets;

/** Strings as they stand in the bytes of JSON. */
final class JsonStrings {

    private static final String SHORT_ESCAPES = "\"\\/bfnrt";
    private static final String ESCAPED = "\"\\/\b\f\n\r\t";
    private static final int HEX = 16;

    private JsonStrings() {}

    /** The position after the closing quote of a string; -1 - the position of what is wrong if it has none. */
    static int end(byte[] bytes, int start, int to) {
        int at = start + 1;
        while (at < to) {
            byte b = bytes[at];
            if (b == '"') {
                return at + 1;
            }
            if (b >= 0 && b < ' ') {
                return -1 - at;
            }
            if (b == '\\') {
                int escape = escapeLength(bytes, at, to);
                if (escape < 0) {
                    return -1 - at;
                }
                at += escape;
            } else {
                at++;
            }
        }
        return -1 - to;
    }

    private static int escapeLength(byte[] bytes, int at, int to) {
        if (at + 1 == to) {
            return -1;
        }
        byte kind = bytes[at + 1];
        if (kind != 'u') {
            return SHORT_ESCAPES.indexOf(kind) < 0 ? -1 : 2;
        }
        for (int i = 2; i < 6; i++) {
            if (at + i >= to || Character.digit(bytes[at + i], HEX) < 0) {
                return -1;
            }
        }
        return 6;
    }

    /** Whether a sound string holds half a surrogate pair; no parser takes such a name. */
    static boolean isHalfCharacter(byte[] bytes, int start, int to) {
        int end = end(bytes, start, to);
        for (int at = start; at < end; at++) {
            if (bytes[at] == '\\') {
                return hasLoneSurrogate(decode(bytes, start, to));
            }
        }
        return false;
    }

    private static boolean hasLoneSurrogate(String text) {
        return text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    /** The text of a string that {@link #end} has found sound. */
    static String decode(byte[] bytes, int start, int to) {
        int end = end(bytes, start, to) - 1;
        String raw = new String(bytes, start + 1, Math.max(0, end - start - 1), StandardCharsets.UTF_8);
        if (raw.indexOf('\\') < 0) {
            return raw;
        }
        StringBuilder text = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c != '\\') {
                text.append(c);
            } else if (raw.charAt(i + 1) == 'u') {
                text.append((char) Integer.parseInt(raw, i + 2, i + 6, HEX));
                i += 5;
            } else {
                text.append(ESCAPED.charAt(SHORT_ESCAPES.indexOf(raw.charAt(++i))));
            }
        }
        return text.toString();
    }
}
