package org.ngopartnership.json.internal.csv;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ngopartnership.json.internal.binding.JsonType;

/** Parts of what a cell says, asked for from the first to the last, and where they stand in the row. */
final class CellParts {

    private final Cell cell;
    private final String text;
    private int passed;
    private int offset;

    CellParts(Cell cell, String text) {
        this.cell = cell;
        this.text = text;
        this.offset = cell.start() + (cell.quoted() ? 1 : 0);
    }

    /** A part as a value; none that stands before one asked for earlier. */
    RowValue part(String segment, JsonType kind, int from, int to) {
        offset += width(text.substring(passed, from));
        passed = from;
        String part = text.substring(from, to);
        return new RowValue(segment, kind, part, offset, width(part), List.of());
    }

    /** How many bytes a part of the text takes in the row. */
    private int width(String part) {
        int bytes = part.getBytes(StandardCharsets.UTF_8).length;
        return cell.quoted() ? bytes + (int) part.chars().filter(c -> c == '"').count() : bytes;
    }
}
