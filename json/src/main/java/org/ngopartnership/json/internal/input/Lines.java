package org.ngopartnership.json.internal.input;

/** Cuts an input into lines: CR LF, CR and LF each end one. The current line begins where the window begins. */
final class Lines {

    private final InputWindow window;
    private final int longest;
    private int end;
    private int next;
    private boolean tooLong;
    private boolean taken;

    Lines(InputWindow window, int longest) {
        this.window = window;
        this.longest = longest;
    }

    /** Moves to the next line; false if there is none. */
    boolean next() {
        passTaken();
        end = find(window.start());
        if (end < 0) {
            return false;
        }
        take(end);
        return true;
    }

    /** Makes the window begin where the next line does, whose end is not looked for. */
    void passTaken() {
        if (taken) {
            if (next > end) {
                window.advanceToNextLine(next);
            } else {
                window.advance(next);
            }
            taken = false;
        }
    }

    /** Whether a line end of any kind is in the window. */
    boolean isCut() {
        return Utf8.lineEnd(window.buffer(), window.start(), window.limit()) < window.limit();
    }

    /** Declares where the current line ends: at a CR, a LF, or the end of the input. */
    void take(int lineEnd) {
        end = lineEnd;
        next = end < window.limit() ? end + lengthOfEnd() : end;
        taken = true;
    }

    /** The position of the next line end, or of the end of the input if there is anything before it; -1 if not. */
    private int find(int from) {
        int at = from;
        while (true) {
            at = Utf8.lineEnd(window.buffer(), at, window.limit());
            tooLong = isTooLong(at);
            if (tooLong || at < window.limit()) {
                return at;
            }
            int seen = at - window.start();
            if (!window.fill()) {
                return seen == 0 ? -1 : window.start() + seen;
            }
            at = window.start() + seen;
        }
    }

    /** Drops the rest of a line that is too long. */
    void dropRest() {
        int at = end;
        while (at == window.limit()) {
            window.advance(at);
            if (!window.fill()) {
                break;
            }
            at = Utf8.lineEnd(window.buffer(), window.start(), window.limit());
        }
        take(at);
    }

    private int lengthOfEnd() {
        if (window.buffer()[end] == '\n') {
            return 1;
        }
        if (end + 1 == window.limit()) {
            int seen = end - window.start();
            window.fill();
            end = window.start() + seen;
        }
        return end + 1 < window.limit() && window.buffer()[end + 1] == '\n' ? 2 : 1;
    }

    /** The position after the line's last byte. */
    int end() {
        return end;
    }

    /** Whether a line that ends at a position is longer than allowed. */
    boolean isTooLong(int lineEnd) {
        return lineEnd - window.start() > longest;
    }

    /** Whether the line is longer than allowed; its end may not have been seen. */
    boolean isTooLong() {
        return tooLong;
    }
}
