package org.ngopartnership.json.internal.csv;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ngopartnership.json.internal.binding.JsonType;
import org.ngopartnership.json.internal.places.RecordBytes;

/**
 * Where a cell stands in its row, in bytes from the beginning of the row.
 *
 * @param start  of its first byte, the quote included
 * @param end  after its last byte, the quote included
 * @param quoted  whether it stands in quotes
 */
record Cell(int start, int end, boolean quoted) {

    private static final String QUOTE = "\"";

    boolean isEmpty() {
        return end - start <= (quoted ? 2 : 0);
    }

    /** What the cell says, quotes resolved. */
    String text(RecordBytes row) {
        int margin = quoted ? 1 : 0;
        int length = end - start - 2 * margin;
        String raw = new String(row.bytes(), row.from() + start + margin, length, StandardCharsets.UTF_8);
        return quoted && raw.contains(QUOTE) ? raw.replace("\"\"", QUOTE) : raw;
    }

    /** The whole cell as a value. */
    RowValue whole(String segment, JsonType kind, String text) {
        return new RowValue(segment, kind, text, start, end - start, List.of());
    }
}
