package org.ngopartnership.json.internal.csv;

import org.jspecify.annotations.Nullable;
import org.ngopartnership.json.internal.input.InputWindow;
import org.ngopartnership.json.internal.places.RecordBytes;

/** Tells from the first row what separates cells. */
final class DelimiterGuess {

    private static final String STATED = "sep=";
    private static final String ID = "id";
    private static final int FAR_ENOUGH = 1 << 16;
    private static final int COLUMNS_LOOKED_AT = 1_000;

    private final InputWindow window;

    DelimiterGuess(InputWindow window) {
        this.window = window;
    }

    /**
     * The delimiter by which the most columns have a meaning, or else there are the most columns. Passes blank lines and
     * a first line {@code sep=;}, which some spreadsheets write and take as the last word.
     */
    Delimiter guess(ColumnNames names) {
        Delimiter stated = passStated();
        if (stated != null) {
            return stated;
        }
        Delimiter best = Delimiter.COMMA;
        int mostKnown = -1;
        int mostCells = 0;
        for (Delimiter delimiter : Delimiter.values()) {
            Rows rows = firstRow(delimiter);
            RecordBytes bytes = window.view(window.start() + rows.end());
            int known = (int) rows.cells().stream()
                    .filter(cell -> names.read(cell.text(bytes)).column() != null)
                    .count();
            if (known > mostKnown || known == mostKnown && rows.count() > mostCells) {
                best = delimiter;
                mostKnown = known;
                mostCells = rows.count();
            }
        }
        return best;
    }

    private @Nullable Delimiter passStated() {
        passBlankLines();
        for (Delimiter delimiter : Delimiter.values()) {
            // by another delimiter the line is one cell
            Rows rows = firstRow(delimiter == Delimiter.TAB ? Delimiter.COMMA : Delimiter.TAB);
            String line =
                    rows.cells().isEmpty() ? "" : rows.cells().get(0).text(window.view(window.start() + rows.end()));
            if (line.equals(STATED + delimiter.text())) {
                rows.pass();
                return delimiter;
            }
        }
        return null;
    }

    private void passBlankLines() {
        Rows rows = firstRow(Delimiter.COMMA);
        while (rows.count() == 1 && rows.isBlank()) {
            rows.pass();
            rows = firstRow(Delimiter.COMMA);
        }
    }

    /** Whether the first row has a cell {@code id}, as no JSON has. */
    boolean hasId() {
        passBlankLines();
        for (Delimiter delimiter : Delimiter.values()) {
            Rows rows = firstRow(delimiter);
            RecordBytes bytes = window.view(window.start() + rows.end());
            if (rows.cells().stream().anyMatch(cell -> cell.text(bytes).equals(ID))) {
                return true;
            }
        }
        return false;
    }

    private Rows firstRow(Delimiter delimiter) {
        Rows rows = new Rows(window, delimiter, FAR_ENOUGH, COLUMNS_LOOKED_AT);
        rows.next();
        return rows;
    }
}
