package org.ngopartnership.json.internal.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.json.internal.binding.JsonType;
import org.ngopartnership.json.internal.input.RecordReading;
import org.ngopartnership.json.internal.places.RecordBytes;
import org.ngopartnership.place.DataPath;

/** The columns of a header by what holds what; makes the value of a row. */
final class ColumnTree {

    private final String segment;
    private final JsonType kind;
    private final @Nullable CellForm form;
    private final int cell;
    private final List<ColumnTree> children = new ArrayList<>();
    private final Map<String, ColumnTree> containers = new HashMap<>();
    private final Set<String> filled = new HashSet<>();

    private ColumnTree(String segment, JsonType kind, @Nullable CellForm form, int cell) {
        this.segment = segment;
        this.kind = kind;
        this.form = form;
        this.cell = cell;
    }

    /** A header without columns. */
    static ColumnTree root() {
        return new ColumnTree("", JsonType.OBJECT, null, -1);
    }

    /** Adds a column; false if there is one that stands for the same. */
    boolean add(Column column, int index) {
        ColumnTree at = this;
        List<Column.Step> path = column.path();
        for (int i = 0; i + 1 < path.size(); i++) {
            JsonType inner = path.get(i + 1).element() ? JsonType.ARRAY : JsonType.OBJECT;
            at = at.container(path.get(i), inner);
        }
        Column.Step last = path.get(path.size() - 1);
        if (!at.filled.add(last.segment())) {
            return false;
        }
        at.insert(new ColumnTree(last.segment(), JsonType.STRING, column.form(), index), last.element());
        return true;
    }

    private ColumnTree container(Column.Step step, JsonType inner) {
        ColumnTree known = containers.get(step.segment());
        if (known != null) {
            return known;
        }
        ColumnTree made = new ColumnTree(step.segment(), inner, null, -1);
        containers.put(step.segment(), made);
        insert(made, step.element());
        return made;
    }

    private void insert(ColumnTree child, boolean element) {
        int at = children.size();
        while (element && at > 0 && position(children.get(at - 1)) > position(child)) {
            at--;
        }
        children.add(at, child);
    }

    private static int position(ColumnTree element) {
        return Integer.parseInt(element.segment);
    }

    /** The value of a row. */
    RowValue read(List<Cell> cells, RecordBytes row, RecordReading reading) {
        RowValue value = read(cells, row, DataPath.HERE, reading);
        return value == null ? empty() : value;
    }

    /** The value of a row without any. */
    static RowValue empty() {
        return RowValue.holding("", JsonType.OBJECT, List.of());
    }

    private @Nullable RowValue read(List<Cell> cells, RecordBytes row, DataPath here, RecordReading reading) {
        if (form != null) {
            Cell own = cell < cells.size() ? cells.get(cell) : null;
            return own == null || own.isEmpty() ? null : form.value(segment, own, own.text(row));
        }
        List<RowValue> values = new ArrayList<>();
        int next = 0;
        for (ColumnTree child : children) {
            DataPath inside = kind == JsonType.ARRAY ? here.index(position(child)) : here.property(child.segment);
            RowValue value = child.read(cells, row, inside, reading);
            if (value == null) {
                continue;
            }
            values.add(value);
            if (kind == JsonType.ARRAY) {
                // an element without a value in any of its cells is none
                while (next < position(child)) {
                    reading.leftOut(here.index(next++));
                }
                next++;
            }
        }
        return values.isEmpty() ? null : RowValue.holding(segment, kind, values);
    }
}
