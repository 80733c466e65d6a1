package org.ngopartnership.json.internal.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ngopartnership.json.internal.output.Loss;
import tools.jackson.databind.JsonNode;

/** Lays a record out in cells, and says what no cell holds. */
final class Flattening {

    private static final int POSITIONS = 1_000;

    /**
     * A cell that is not empty.
     *
     * @param column  the number of its column
     * @param text  what it says
     */
    record Entry(int column, String text) {}

    /** Takes what no cell holds. */
    interface Losing {
        void lose(Loss.Kind kind, String what, String record, String pointer);
    }

    /** Where in the record. */
    private record Spot(List<Column.Step> path, List<Integer> ranks) {

        Spot step(String segment, boolean element, int rank) {
            List<Column.Step> longer = new ArrayList<>(path);
            longer.add(new Column.Step(segment, element));
            List<Integer> more = new ArrayList<>(ranks);
            more.add(rank);
            return new Spot(longer, more);
        }

        String pointer() {
            return Column.place(path).toPointer();
        }
    }

    private final Shape root;
    private final WrittenColumns columns;
    private final Losing losing;
    private List<Entry> entries = new ArrayList<>();
    private String record = "";

    Flattening(Shape root, WrittenColumns columns, Losing losing) {
        this.root = root;
        this.columns = columns;
        this.losing = losing;
    }

    List<Entry> flatten(String id, JsonNode tree) {
        entries = new ArrayList<>();
        record = id;
        object(tree, root, new Spot(List.of(), List.of()));
        return entries;
    }

    private void value(JsonNode node, Shape shape, Spot spot) {
        if (node.isArray()) {
            CellForm form = shape.form();
            String list = form == null ? null : form.list(node);
            if (form != null && list != null) {
                cell(list, form, spot);
            } else {
                elements(node, shape.items(), spot);
            }
        } else if (node.isObject()) {
            object(node, shape, spot);
        } else {
            cell(node.asString(), CellForm.TEXT, spot);
        }
    }

    private void elements(JsonNode array, Shape items, Spot spot) {
        for (int i = 0; i < array.size(); i++) {
            Spot element = spot.step(Integer.toString(i), true, i);
            if (i < POSITIONS) {
                value(array.get(i), items, element);
            } else {
                lose(Loss.Kind.POSITION, element);
            }
        }
    }

    private void object(JsonNode object, Shape shape, Spot spot) {
        if (object.isEmpty()) {
            lose(Loss.Kind.EMPTY, spot);
        }
        List<String> names = shape.names();
        for (Map.Entry<String, JsonNode> member : object.properties()) {
            String name = member.getKey();
            JsonNode value = member.getValue();
            Shape declared = shape.property(name);
            int rank = declared == null ? columns.rank(spot.pointer(), name) : names.indexOf(name);
            Spot at = spot.step(name, false, rank);
            if (declared != null) {
                value(value, declared, at);
            } else if (value.isString()) {
                cell(value.asString(), CellForm.TEXT, at);
            } else {
                lose(Loss.Kind.EXTENSION, at);
            }
        }
    }

    private void cell(String text, CellForm form, Spot spot) {
        if (text.isEmpty()) {
            lose(Loss.Kind.EMPTY, spot);
        } else {
            entries.add(new Entry(columns.number(new Column(spot.path(), form), spot.ranks()), text));
        }
    }

    private void lose(Loss.Kind kind, Spot spot) {
        losing.lose(kind, "", record, spot.pointer());
    }
}
