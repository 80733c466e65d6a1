package org.ngopartnership.validation.internal.text;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number in figures, read from its first figure to its last: groups of three, a decimal part, figures of any script.
 *
 * <p>{@code 1,000.5} in English and {@code 1 000,5} or {@code 1.000,5} in French are one number. Chains such as
 * {@code 26/02/2020}, {@code 2020-02-26}, {@code 26.02.2020} and {@code 10:30} are read as a whole, and their parts are not
 * sure.
 */
final class Figures {

    private static final int LONGEST = 60;

    private final String text;
    private final char group;
    private final char point;
    private final StringBuilder digits = new StringBuilder();
    private final int start;
    private int at;
    private final boolean sure;
    private final boolean chain;

    Figures(String text, int start, Language language) {
        this.text = text;
        this.start = start;
        this.at = start;
        this.group = language == Language.ENGLISH ? ',' : '.';
        this.point = language == Language.ENGLISH ? '.' : ',';
        int whole = readRun();
        boolean leading = whole > 1 && digits.charAt(0) == '0';
        readGroups(whole);
        readDecimals();
        chain = readChain();
        sure = !leading && !chain && !touchesLetter();
    }

    private static int digit(char c) {
        return Character.digit(c, 10);
    }

    private boolean isDigit(int index) {
        return index < text.length() && Character.isDigit(text.charAt(index));
    }

    private int readRun() {
        int from = at;
        while (isDigit(at)) {
            digits.append(digit(text.charAt(at++)));
        }
        return at - from;
    }

    private void readGroups(int whole) {
        while (whole <= 3 && isGroupNext()) {
            at++;
            readRun();
        }
    }

    private boolean isGroupNext() {
        return at < text.length()
                && (text.charAt(at) == group || Character.isSpaceChar(text.charAt(at)))
                && isDigit(at + 1)
                && isDigit(at + 2)
                && isDigit(at + 3)
                && !isDigit(at + 4);
    }

    private void readDecimals() {
        if (isJoined(point) || isJoined('.')) {
            at++;
            digits.append('.');
            readRun();
        }
    }

    private boolean isJoined(char joint) {
        return at < text.length() && text.charAt(at) == joint && isDigit(at + 1);
    }

    /** Goes on to the end of a date or time in figures; false if this is none. A range has but one dash. */
    private boolean readChain() {
        int links = 0;
        int dashes = 0;
        int end = at;
        while (end < text.length() && "/:.-".indexOf(text.charAt(end)) >= 0 && isDigit(end + 1)) {
            dashes += text.charAt(end) == '-' ? 1 : 0;
            links++;
            end++;
            while (isDigit(end)) {
                end++;
            }
        }
        if (links > dashes || dashes > 1) {
            at = end;
            return true;
        }
        return false;
    }

    private boolean touchesLetter() {
        return at < text.length() && Words.isLetter(text.charAt(at))
                || start > 0 && "/:".indexOf(text.charAt(start - 1)) >= 0;
    }

    int end() {
        return at;
    }

    /** Whether this is a date or a time, several numbers in one. */
    boolean isChain() {
        return chain;
    }

    boolean isSure() {
        return sure;
    }

    /** Whether this is a year between 1000 and 2999, as every language writes it. */
    boolean isYear() {
        return sure && digits.length() == 4 && at - start == 4 && (digits.charAt(0) == '1' || digits.charAt(0) == '2');
    }

    /** Whether there are so many figures that they are no number a text tells; to reckon with them would take too long. */
    boolean isTooLong() {
        return digits.length() > LONGEST;
    }

    BigDecimal value() {
        return new BigDecimal(digits.toString());
    }

    /** What some figures of any script tell; nothing if they are too many. */
    static Optional<BigDecimal> value(String figures) {
        if (figures.length() > LONGEST) {
            return Optional.empty();
        }
        StringBuilder digits = new StringBuilder(figures.length());
        for (int i = 0; i < figures.length(); i++) {
            digits.append(digit(figures.charAt(i)));
        }
        return Optional.of(digits.length() == 0 ? BigDecimal.ZERO : new BigDecimal(digits.toString()));
    }
}
