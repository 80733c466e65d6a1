package org.ngopartnership.json.internal.input;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.json.internal.places.RecordBytes;

/**
 * Cuts an array into its elements, by brackets and quotes alone: what is in an element is somebody else's matter, so that
 * a bad one does not stop the rest. The current element begins where the window begins.
 */
final class Elements {

    /** What comes next in the array. */
    enum Step {
        /** An element. */
        ELEMENT,
        /** An element that is larger than allowed; it has gone but for its beginning. */
        TOO_LARGE,
        /** An element that ends in a way that no element ends, or not at all; what follows cannot be told. */
        UNENDED,
        /** Neither an element nor the end; what follows cannot be told. */
        BROKEN,
        /** The end of the array. */
        END
    }

    private static final int SHOWN_OF_TOO_LARGE = 200;
    private static final int PASSED_AT_ONCE = 1 << 16;

    private final InputWindow window;
    private final int largest;
    private final BitSet objects = new BitSet();
    private int length;
    private boolean begun;
    private @Nullable RecordBytes beginning;

    Elements(InputWindow window, int largest) {
        this.window = window;
        this.largest = largest;
    }

    /** Moves to what comes next; the window begins with it. */
    Step next() {
        pass(length);
        passBlanks();
        if (begun && at(0) == ']') {
            pass(1);
            return Step.END;
        }
        if (at(0) != (begun ? ',' : '[')) {
            return Step.BROKEN;
        }
        pass(1);
        passBlanks();
        if (!begun && at(0) == ']') {
            pass(1);
            return Step.END;
        }
        begun = true;
        return element();
    }

    /** Whether anything but blanks follows the array; the window then begins with it. */
    boolean isFollowed() {
        passBlanks();
        return at(0) >= 0;
    }

    /** The position after the element. */
    int end() {
        return window.start() + length;
    }

    /** The position after an element that does not end; a line end that cuts it off is seen to be none of it. */
    int endOfCut() {
        int next = at(length);
        return end() + (next == '\n' || next == '\r' ? 1 : 0);
    }

    /** The first bytes of an element that was too large. */
    RecordBytes beginning() {
        RecordBytes kept = beginning;
        return kept == null ? window.view(end()) : kept;
    }

    private Step element() {
        beginning = null;
        int first = at(0);
        boolean ended = switch (first) {
            case '{', '[' -> container();
            case '"' -> {
                length++;
                yield restOfString();
            }
            default -> scalar();
        };
        if (beginning != null) {
            return Step.TOO_LARGE;
        }
        return length == 0 ? Step.BROKEN : ended ? Step.ELEMENT : Step.UNENDED;
    }

    /** Moves over a container; false if a bracket of the other kind closes it, or none. */
    private boolean container() {
        int depth = 0;
        do {
            int next = at(length);
            length += next < 0 ? 0 : 1;
            boolean good = switch (next) {
                case -1 -> false;
                case '"' -> restOfString();
                case '{', '[' -> {
                    objects.set(depth++, next == '{');
                    yield true;
                }
                case '}', ']' -> objects.get(--depth) == (next == '}');
                default -> true;
            };
            if (!good) {
                return false;
            }
            dropIfTooLarge();
        } while (depth > 0);
        return true;
    }

    /** Moves over a string from behind its first quote; false if a line or the input ends before it does. */
    private boolean restOfString() {
        while (true) {
            int next = at(length);
            if (next < 0 || next == '\n' || next == '\r') {
                return false;
            }
            length++;
            if (next == '"') {
                return true;
            }
            if (next == '\\' && (at(length) == '"' || at(length) == '\\')) {
                length++;
            }
            dropIfTooLarge();
        }
    }

    /** Moves over anything else, to where something new may begin. */
    private boolean scalar() {
        int next = at(length);
        while (next >= 0 && !isBlank(next) && ",[]{}\"".indexOf(next) < 0) {
            length++;
            dropIfTooLarge();
            next = at(length);
        }
        return true;
    }

    private void dropIfTooLarge() {
        if (length > largest && !isInLineEnd()) {
            if (beginning == null) {
                beginning = window.view(end()).copyOfFirst(SHOWN_OF_TOO_LARGE);
            }
            pass(length);
        }
    }

    private void passBlanks() {
        while (isBlank(at(length))) {
            length++;
            if (length > PASSED_AT_ONCE && !isInLineEnd()) {
                pass(length);
            }
        }
        pass(length);
    }

    /** Whether a line end goes on here, so that the window must not begin here. */
    private boolean isInLineEnd() {
        return window.buffer()[end() - 1] == '\r' && at(length) == '\n';
    }

    private static boolean isBlank(int next) {
        return next == ' ' || next == '\n' || next == '\r' || next == '\t';
    }

    /** The byte behind so many others of the window, which reads on if need be; -1 at the end of the input. */
    private int at(int index) {
        while (window.start() + index >= window.limit()) {
            if (!window.fill()) {
                return -1;
            }
        }
        return window.buffer()[window.start() + index] & 0xFF;
    }

    private void pass(int count) {
        window.advance(window.start() + count);
        length = 0;
    }
}
