package org.ngopartnership.time;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A place in a text that is being read, up to an end that may lie before the text's own; keeps the first problem. */
final class Cursor {
    final String text;
    int position;
    int end;
    private @Nullable String problem;
    private int problemOffset;

    Cursor(String text) {
        this.text = text;
        this.end = text.length();
    }

    boolean atEnd() {
        return position >= end;
    }

    /** The character at the position; NUL at the end, which no date contains. */
    char peek() {
        return position < end ? text.charAt(position) : '\0';
    }

    boolean accept(char expected) {
        if (position < end && text.charAt(position) == expected) {
            position++;
            return true;
        }
        return false;
    }

    /** The two digits from the position on, which moves behind them; -1 if there are none. */
    int acceptTwoDigits() {
        if (end - position < 2) {
            return -1;
        }
        int value = EdtfParser.twoDigits(text, position);
        if (value >= 0) {
            position += 2;
        }
        return value;
    }

    /** Moves behind at most {@code most} digits or X and returns their number. */
    int acceptMask(int most) {
        int from = position;
        while (position < end && position - from < most && isDigitOrX(text.charAt(position))) {
            position++;
        }
        return position - from;
    }

    /** The character at the position, for a message. */
    String found() {
        if (atEnd()) {
            return "the end";
        }
        char next = text.charAt(position);
        return next > ' ' && next <= '~' ? "'" + next + "'" : String.format(Locale.ROOT, "U+%04X", (int) next);
    }

    /** Keeps the problem unless there is one; returns false, for the caller to return. */
    boolean fail(int offset, String what) {
        if (problem == null) {
            problem = what;
            problemOffset = offset;
        }
        return false;
    }

    EdtfParseException toException() {
        return new EdtfParseException(text, problem == null ? "not understood" : problem, problemOffset);
    }

    private static boolean isDigitOrX(char c) {
        return (c >= '0' && c <= '9') || c == 'X';
    }
}
