package org.ngopartnership.json.internal.binding;

import org.jspecify.annotations.Nullable;

/**
 * A place in a text that looks as if UTF-8 had been read as Windows-1252 or Latin-1, such as "Ã©" for "é", or that holds
 * the character put in place of lost ones.
 *
 * <p>Only what no language writes is taken for that. A capital such as the last one of "IRMÃ" may stand before a closing
 * quote, a dash or a no-break space; those count only inside or behind a word in small letters.
 *
 * @param written  what stands there
 * @param meant  what was meant; null if nobody can tell
 */
public record Misdecoded(String written, @Nullable String meant) {

    /** The characters that Windows-1252 has for the bytes from 0x80 to 0x9F. */
    private static final String WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

    private static final String LEADS = "ÂÃÄÅÎÏÐÑØÙ";
    private static final String AFTER_WORDS = "‘’“”‚…‹›»•–—™°®¹²³·\u00a0\u00ad";
    private static final String DASHES = "–—";
    private static final String AFTER_CIRCUMFLEX = "€„ˆ";
    private static final char NO_BREAK = '\u00a0';
    private static final char LOST = '\ufffd';
    private static final int WINDOWS_FIRST = 0x80;
    private static final int CONTINUATION_END = 0xC0;
    private static final int CONTINUATION_BITS = 6;
    private static final int CONTINUATION_MASK = 0x3F;
    private static final int LEAD_OF_TWO_MASK = 0x1F;
    private static final int LEAD_OF_THREE_MASK = 0x0F;

    /**
     * Looks for the first such place.
     *
     * @param text  the text
     * @return the place, null if there is none
     */
    public static @Nullable Misdecoded find(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == LOST) {
                return new Misdecoded(String.valueOf(c), null);
            }
            if (c >= 'Â' && c <= 'ï' && i + 1 < text.length()) {
                int length = c == 'â' || c == 'ï' ? lengthOfThree(text, i) : isPair(text, i) ? 2 : 0;
                if (length > 0) {
                    return new Misdecoded(text.substring(i, i + length), meant(text, i, length));
                }
            }
        }
        return null;
    }

    /** The rest of an apostrophe, quote or dash, or a byte order mark. */
    private static int lengthOfThree(String text, int at) {
        char next = text.charAt(at + 1);
        int third = at + 2 < text.length() ? byteOf(text.charAt(at + 2)) : -1;
        boolean sure = text.charAt(at) == 'â'
                ? AFTER_CIRCUMFLEX.indexOf(next) >= 0 || third >= 0 && (next == '‚' || isControl(next))
                : next == '»' && third == 0xBF;
        return !sure ? 0 : third >= 0 ? 3 : 2;
    }

    private static boolean isPair(String text, int at) {
        char lead = text.charAt(at);
        char next = text.charAt(at + 1);
        if (LEADS.indexOf(lead) < 0 || byteOf(next) < 0) {
            return false;
        }
        if (AFTER_WORDS.indexOf(next) < 0) {
            return true;
        }
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        boolean latin = lead == 'Â' || lead == 'Ã';
        if (Character.isLowerCase(before) || latin && Character.isDigit(before)) {
            return true;
        }
        if (latin && next == NO_BREAK || lead == 'Â' && next == '»') {
            return Character.isWhitespace(before);
        }
        boolean insideWord = at + 2 < text.length() && Character.isLetter(text.charAt(at + 2));
        return insideWord && !(Character.isLetter(before) && DASHES.indexOf(next) >= 0);
    }

    private static @Nullable String meant(String text, int at, int length) {
        int lead = text.charAt(at);
        int second = byteOf(text.charAt(at + 1)) & CONTINUATION_MASK;
        if (length == 2 && lead != 'â') {
            return Character.toString((lead & LEAD_OF_TWO_MASK) << CONTINUATION_BITS | second);
        }
        if (length == 2 || lead == 'ï') {
            return null;
        }
        int third = byteOf(text.charAt(at + 2)) & CONTINUATION_MASK;
        int high = (lead & LEAD_OF_THREE_MASK) << CONTINUATION_BITS | second;
        return Character.toString(high << CONTINUATION_BITS | third);
    }

    private static boolean isControl(char c) {
        return c >= WINDOWS_FIRST && c < NO_BREAK;
    }

    /** The byte that was read as a character, if it is one that continues a sequence; -1 if not. */
    private static int byteOf(char c) {
        if (c >= WINDOWS_FIRST && c < CONTINUATION_END) {
            return c;
        }
        int index = c < CONTINUATION_END ? -1 : WINDOWS.indexOf(c);
        return index < 0 ? -1 : WINDOWS_FIRST + index;
    }
}
