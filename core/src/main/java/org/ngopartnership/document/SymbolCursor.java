package org.ngopartnership.document;

/** A place in a text that moves forward as a symbol is read; it notes spaces that a symbol does not usually have. */
final class SymbolCursor {

    private final char[] text;
    private int at;
    private boolean spaced = true;

    SymbolCursor(String composed, int from) {
        text = composed.toCharArray();
        for (int i = 0; i < text.length; i++) {
            text[i] = SymbolLetters.folded(text[i]);
        }
        at = from;
    }

    boolean isSpacedNormally() {
        return spaced;
    }

    boolean isAtEnd() {
        return at == text.length;
    }

    int position() {
        return at;
    }

    void noteSpacing() {
        spaced = false;
    }

    /** The next character, or NUL at the end. */
    char peek() {
        return at < text.length ? text[at] : 0;
    }

    boolean take(char c) {
        if (isAtEnd() || text[at] != c) {
            return false;
        }
        at++;
        return true;
    }

    /** Passes over spaces of which so many are usual. */
    void spaces(int usual) {
        int count = 0;
        while (take(' ')) {
            count++;
        }
        spaced &= count == usual;
    }

    /** Passes over spaces of which so many or fewer are usual. */
    void spacesUpTo(int usual) {
        int start = at;
        anySpaces();
        spaced &= at - start <= usual;
    }

    /** Passes over spaces of any number. */
    void anySpaces() {
        while (take(' ')) {
            // one more
        }
    }

    boolean isDigitAfterSpaces() {
        int i = afterSpaces(at);
        return i < text.length && isDigit(text[i]);
    }

    /** Tells whether a number follows the separator here, with spaces between if they may be there. */
    boolean isNumberNext(boolean maySpace) {
        int i = maySpace ? afterSpaces(at + 1) : at + 1;
        int digits = 0;
        while (i + digits < text.length && isDigit(text[i + digits])) {
            digits++;
        }
        return digits > 0 && digits <= 3;
    }

    boolean isBlankToEnd() {
        return afterSpaces(at) == text.length;
    }

    /** Tells whether a character follows, after any spaces. */
    boolean isAfterSpaces(char c) {
        int i = afterSpaces(at);
        return i < text.length && text[i] == c;
    }

    boolean isFollowedBy(String word, char c) {
        int next = at + word.length();
        return next < text.length && text[next] == c;
    }

    /** Passes over all the rest, and tells where it ends if the spaces at the end are not counted. */
    int skipToEnd() {
        int end = text.length;
        while (end > at && text[end - 1] == ' ') {
            end--;
        }
        spaced &= end == text.length;
        at = text.length;
        return end;
    }

    /** The letters that come next, which are not passed over. */
    String peekWord() {
        return peekWord(0);
    }

    String peekWord(int ahead) {
        int start = Math.min(at + ahead, text.length);
        int end = start;
        while (end < text.length && Character.isLetter(text[end])) {
            end++;
        }
        return new String(text, start, end - start);
    }

    void skip(String word) {
        at += word.length();
    }

    /** One to three digits that no other digit follows, passed over; otherwise the empty text and nothing is passed over. */
    String number() {
        int end = at;
        while (end < text.length && isDigit(text[end])) {
            end++;
        }
        int length = end - at;
        if (length == 0 || length > 3) {
            return "";
        }
        String number = new String(text, at, length);
        at = end;
        return number;
    }

    /** Passes over an ellipsis, one character or three. */
    boolean takeEllipsis() {
        if (take('…')) {
            return true;
        }
        if (at + 2 < text.length && text[at] == '.' && text[at + 1] == '.' && text[at + 2] == '.') {
            at += 3;
            return true;
        }
        return false;
    }

    private int afterSpaces(int from) {
        int i = from;
        while (i < text.length && text[i] == ' ') {
            i++;
        }
        return i;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
