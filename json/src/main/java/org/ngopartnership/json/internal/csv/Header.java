package org.ngopartnership.json.internal.csv;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.json.internal.binding.ShapeRule;
import org.ngopartnership.json.internal.input.RecordReading;
import org.ngopartnership.json.internal.input.ShapeProblem;
import org.ngopartnership.json.internal.places.RecordBytes;
import org.ngopartnership.place.DataPath;

/** Reads the first row: what its columns stand for, and what is wrong with them. */
final class Header {

    private static final String ID = "id";
    private static final String NAME = "name";

    private final ColumnNames names;
    private final RecordReading notes;

    Header(ColumnNames names, RecordReading notes) {
        this.names = names;
        this.notes = notes;
    }

    /** The columns of a row; null if there is none for the id. */
    @Nullable
    ColumnTree read(List<Cell> cells, RecordBytes row) {
        ColumnTree columns = ColumnTree.root();
        boolean identified = false;
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            String name = cell.text(row);
            ColumnNames.Meaning meaning = names.read(name);
            Column column = meaning.column();
            if (column == null) {
                unknown(name, meaning, row, cell);
                continue;
            }
            if (meaning.tag() != null) {
                String canonical = column.path().get(column.path().size() - 1).segment();
                Map<String, Object> tags = Map.of("value", meaning.tag(), "canonical", canonical);
                problem(ShapeRule.TAG_NOT_CANONICAL, row, cell, meaning.tag(), tags);
            }
            if (!columns.add(column, i)) {
                problem(ShapeRule.DUPLICATE_PROPERTY, row, cell, null, Map.of(NAME, name));
            }
            identified |= column.name().equals(ID);
        }
        if (!identified) {
            notes.add(new ShapeProblem(ShapeRule.NO_ID_COLUMN, DataPath.HERE, row.offset(), null, Map.of()));
        }
        return identified ? columns : null;
    }

    private void unknown(String name, ColumnNames.Meaning meaning, RecordBytes row, Cell cell) {
        if (meaning.tag() != null) {
            problem(ShapeRule.MALFORMED_TAG, row, cell, meaning.tag(), Map.of("value", meaning.tag()));
            return;
        }
        problem(
                ShapeRule.UNKNOWN_COLUMN,
                row,
                cell,
                null,
                meaning.meant() == null ? Map.of(NAME, name) : Map.of(NAME, name, "meant", meaning.meant()));
    }

    private void problem(
            ShapeRule rule, RecordBytes row, Cell cell, @Nullable String value, Map<String, Object> parameters) {
        notes.add(new ShapeProblem(rule, DataPath.HERE, row.offset() + cell.start(), value, parameters));
    }
}
