package org.ngopartnership.document;

import java.text.Normalizer;

/** Reads a symbol's letters whatever script they come from, and its spaces and dashes whatever their width. */
final class SymbolLetters {

    private static final String FOREIGN = "АВСЕНІКМОРТХасеіорхΑΒΕΗΙΚΜΝΟΡΤΧ";
    private static final String LATIN = "ABCEHIKMOPTXaceiopxABEHIKMNOPTX";

    private SymbolLetters() {}

    /** The text with its accents composed, as every reading of a symbol starts. */
    static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '\u0300' && text.charAt(i) < '\u0370') {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }

    /** The letter, dash or space that is meant. */
    static char folded(char c) {
        if (c < '\u0080') {
            return c == '\t' || c == '\n' || c == '\r' ? ' ' : c;
        }
        int lookAlike = FOREIGN.indexOf(c);
        if (lookAlike >= 0) {
            return LATIN.charAt(lookAlike);
        }
        return switch (c) {
            case '\u00a0', '\u2007', '\u2009', '\u202f' -> ' ';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014' -> '-';
            default -> c;
        };
    }

    static boolean hasForeign(String text, int from) {
        return text.codePoints().skip(text.codePointCount(0, from)).anyMatch(SymbolLetters::isForeign);
    }

    /** Tells whether letters of another script stand in a text that look like no Latin ones. */
    static boolean hasUnlike(String text) {
        return text.codePoints().anyMatch(c -> isForeign(c) && FOREIGN.indexOf(c) < 0);
    }

    private static boolean isForeign(int c) {
        return c > 0x24f && Character.isLetter(c) && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN;
    }
}
