package org.ngopartnership.json.internal.binding;

/** Escapes in strings of JSON. */
final class Escapes {

    private static final int HEX = 16;
    private static final int UNICODE_DIGITS = 4;

    private Escapes() {}

    /** The text of a string with escapes; unusual if one is wrong, or writes half a surrogate pair. */
    static String resolve(String written) {
        StringBuilder text = new StringBuilder(written.length());
        int at = 0;
        for (int escape; (escape = written.indexOf('\\', at)) >= 0; ) {
            text.append(written, at, escape);
            char letter = written.charAt(escape + 1);
            at = escape + 2;
            if (letter == 'u') {
                text.append(unicode(written, at));
                at += UNICODE_DIGITS;
            } else {
                text.append(character(letter));
            }
        }
        return text.append(written, at, written.length()).toString();
    }

    private static char unicode(String written, int at) {
        if (at + UNICODE_DIGITS > written.length()) {
            throw new Unusual();
        }
        int unit = 0;
        for (int i = at; i < at + UNICODE_DIGITS; i++) {
            char c = written.charAt(i);
            int digit = c < 0x80 ? Character.digit(c, HEX) : -1;
            if (digit < 0) {
                throw new Unusual();
            }
            unit = unit * HEX + digit;
        }
        if (Character.isSurrogate((char) unit)) {
            throw new Unusual();
        }
        return (char) unit;
    }

    private static char character(char letter) {
        return switch (letter) {
            case '"', '\\', '/' -> letter;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> throw new Unusual();
        };
    }
}
