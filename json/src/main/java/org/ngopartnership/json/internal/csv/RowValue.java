package org.ngopartnership.json.internal.csv;

import java.util.List;
import org.ngopartnership.json.internal.binding.JsonType;
import org.ngopartnership.place.DataPath;

/**
 * A value in a row, as the tables read it.
 *
 * @param segment  its name or position in what holds it
 * @param kind  its type
 * @param text  what it says; empty for what holds other values
 * @param offset  where it begins, in bytes from the beginning of the row
 * @param length  how long it is, in bytes
 * @param children  what it holds
 */
record RowValue(String segment, JsonType kind, String text, int offset, int length, List<RowValue> children) {

    static RowValue holding(String segment, JsonType kind, List<RowValue> children) {
        int offset = children.isEmpty() ? 0 : children.get(0).offset();
        return new RowValue(segment, kind, "", offset, 0, children);
    }

    /** Its position in the array that holds it. */
    int position() {
        return Integer.parseInt(segment);
    }

    /** The way to one of the values it holds, from the way to itself. */
    DataPath inside(DataPath here, RowValue child) {
        return kind == JsonType.ARRAY ? here.index(child.position()) : here.property(child.segment);
    }

    boolean isScalar() {
        return kind != JsonType.OBJECT && kind != JsonType.ARRAY;
    }
}
