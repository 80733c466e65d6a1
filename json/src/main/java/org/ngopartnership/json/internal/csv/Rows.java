package org.ngopartnership.json.internal.csv;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.json.internal.binding.ShapeRule;
import org.ngopartnership.json.internal.input.InputWindow;

/**
 * Cuts an input into rows of cells (RFC 4180): CR LF, CR and LF each end a row, quotes count at the beginning of a cell
 * only. The current row begins where the window begins.
 *
 * <p>A row with a quote that is never closed, or closed and followed by something else, ends with the line on which the
 * cell begins, so that one stray quote costs one row.
 */
final class Rows {

    private static final int END = -1;
    private static final int PIECE = 1 << 16;

    /**
     * What makes a row unreadable.
     *
     * @param rule  what is wrong
     * @param at  where, in bytes from the beginning of the row
     * @param parameters  the values for the message
     */
    record Broken(ShapeRule rule, int at, Map<String, Object> parameters) {}

    private final InputWindow window;
    private final byte delimiter;
    private final int longest;
    private int most;
    private final List<Cell> cells = new ArrayList<>();
    private int count;
    private int at;
    private int end;
    private int next;
    private boolean cut;
    private boolean blank;
    private @Nullable Broken broken;

    /**
     * The rows of an input.
     *
     * @param longest  largest row, in bytes
     * @param most  how many cells of a row to keep
     */
    Rows(InputWindow window, Delimiter delimiter, int longest, int most) {
        this.window = window;
        this.delimiter = (byte) delimiter.character();
        this.longest = longest;
        this.most = most;
    }

    /** Moves to the next row; false at the end of the input. */
    boolean next() {
        pass();
        cells.clear();
        count = 0;
        broken = null;
        blank = true;
        at = 0;
        if (peek(0) == END) {
            return false;
        }
        do {
            broken = cell();
        } while (broken == null && peek(at++) == delimiter);
        end = broken == null ? at - 1 : lineEnd(broken.at());
        int b = peek(end);
        cut = broken != null && b != END && !endsLine(b);
        next = end + (cut ? 0 : lengthOfEnd(end));
        return true;
    }

    /** Keeps another number of cells of the rows to come. */
    void keep(int cellsOfRow) {
        most = cellsOfRow;
    }

    /** Makes the window begin behind the current row. */
    void pass() {
        int position = next;
        while (cut) {
            int b = peek(position);
            cut = b != END && !endsLine(b);
            position += cut ? 1 : lengthOfEnd(position);
            if (position >= PIECE) {
                window.advance(window.start() + position);
                position = 0;
            }
        }
        window.advance(window.start() + position);
        next = 0;
    }

    /** Passes a cell; what is wrong with it, or null. */
    private @Nullable Broken cell() {
        int start = at;
        if (start > longest) {
            return tooLarge(start);
        }
        boolean quoted = peek(at) == '"';
        if (quoted) {
            Broken open = closeQuote(start);
            if (open != null) {
                return open;
            }
        } else {
            int b = peek(at);
            while (b != delimiter && b != END && !endsLine(b)) {
                if (at > longest) {
                    return tooLarge(start);
                }
                b = peek(++at);
            }
        }
        Cell cell = new Cell(start, at, quoted);
        blank &= cell.isEmpty();
        if (cells.size() < most) {
            cells.add(cell);
        }
        count++;
        return null;
    }

    private @Nullable Broken closeQuote(int start) {
        at++;
        while (true) {
            int b = peek(at);
            if (b == END) {
                return new Broken(ShapeRule.OPEN_QUOTE, start, Map.of());
            }
            if (at > longest) {
                return tooLarge(start);
            }
            at++;
            if (b == '"') {
                int after = peek(at);
                if (after == delimiter || after == END || endsLine(after)) {
                    return null;
                }
                if (after != '"') {
                    return new Broken(ShapeRule.OPEN_QUOTE, start, Map.of("found", characterAt(at)));
                }
                at++;
            }
        }
    }

    private Broken tooLarge(int start) {
        return new Broken(ShapeRule.OVER_LIMIT, start, Map.of());
    }

    private String characterAt(int offset) {
        int length = 1;
        while ((peek(offset + length) & 0xC0) == 0x80) {
            length++;
        }
        return new String(window.buffer(), window.start() + offset, length, StandardCharsets.UTF_8);
    }

    /** Where the line ends that a byte stands in, as far as the row has been looked at. */
    private int lineEnd(int from) {
        int position = from;
        int b = peek(position);
        while (b != END && !endsLine(b) && position <= longest) {
            b = peek(++position);
        }
        return position;
    }

    private int lengthOfEnd(int position) {
        int b = peek(position);
        return b == END ? 0 : b == '\r' && peek(position + 1) == '\n' ? 2 : 1;
    }

    private static boolean endsLine(int b) {
        return b == '\n' || b == '\r';
    }

    /** A byte of the row or behind it, -1 at the end of the input. */
    private int peek(int offset) {
        while (window.start() + offset >= window.limit()) {
            if (!window.fill()) {
                return END;
            }
        }
        return window.buffer()[window.start() + offset] & 0xFF;
    }

    /** The cells of the row, those behind the last one that counts left out. */
    List<Cell> cells() {
        return cells;
    }

    /** How many cells the row has. */
    int count() {
        return count;
    }

    /** What makes the row unreadable; null if nothing does. */
    @Nullable
    Broken broken() {
        return broken;
    }

    /** Where the row ends, in bytes from its beginning. */
    int end() {
        return end;
    }

    /** Whether nothing stands in any cell. */
    boolean isBlank() {
        return broken == null && blank;
    }
}
