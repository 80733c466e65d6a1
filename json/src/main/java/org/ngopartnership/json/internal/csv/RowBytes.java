package org.ngopartnership.json.internal.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.json.internal.binding.JsonType;
import org.ngopartnership.json.internal.places.Locator;
import org.ngopartnership.json.internal.places.RecordBytes;
import org.ngopartnership.place.DataPath;

/** The bytes of a row, and what stands where in them. */
final class RowBytes extends RecordBytes {

    private final RowValue value;
    private @Nullable Map<Integer, Integer> lengths;

    RowBytes(RecordBytes bytes, RowValue value) {
        super(bytes.bytes(), bytes.from(), bytes.to(), bytes.offset(), bytes.line(), bytes.column());
        this.value = value;
    }

    @Override
    public Locator.Spot find(DataPath path) {
        DataPath found = DataPath.HERE;
        RowValue at = value;
        int offset = 0;
        for (DataPath.Step step : path.steps()) {
            RowValue child = child(at, step);
            if (child == null) {
                break;
            }
            offset = child.offset();
            found = at.inside(found, child);
            at = child;
        }
        return new Locator.Spot(from() + offset, found);
    }

    private static @Nullable RowValue child(RowValue of, DataPath.Step step) {
        return of.kind() == JsonType.ARRAY ? element(of.children(), step.index()) : property(of, step.name());
    }

    /** An element stands where its position says, or before if others are left out. */
    private static @Nullable RowValue element(List<RowValue> elements, int index) {
        int at = Math.min(index, elements.size() - 1);
        while (at >= 0 && elements.get(at).position() > index) {
            at--;
        }
        return at >= 0 && elements.get(at).position() == index ? elements.get(at) : null;
    }

    private static @Nullable RowValue property(RowValue of, String name) {
        for (RowValue child : of.children()) {
            if (child.segment().equals(name)) {
                return child;
            }
        }
        return null;
    }

    @Override
    public DataPath pathAt(int position) {
        DataPath path = pathAt(value, DataPath.HERE, position - from());
        return path == null ? DataPath.HERE : path;
    }

    private static @Nullable DataPath pathAt(RowValue at, DataPath here, int offset) {
        if (at.isScalar()) {
            return at.offset() <= offset && offset < at.offset() + at.length() ? here : null;
        }
        List<RowValue> children = at.children();
        boolean list = at.length() > 0;
        int first = list ? lastUpTo(children, offset) : 0;
        int last = list ? first + 1 : children.size();
        for (RowValue child : children.subList(first, last)) {
            DataPath inner = pathAt(child, at.inside(here, child), offset);
            if (inner != null) {
                return inner;
            }
        }
        return null;
    }

    /** The index of the last one of the parts of a cell that begins at an offset or before it, or 0. */
    private static int lastUpTo(List<RowValue> parts, int offset) {
        int from = 0;
        int to = parts.size() - 1;
        while (from < to) {
            int middle = (from + to + 1) / 2;
            if (parts.get(middle).offset() <= offset) {
                from = middle;
            } else {
                to = middle - 1;
            }
        }
        return from;
    }

    @Override
    public @Nullable String text(String name) {
        RowValue child = property(value, name);
        return child == null || !child.isScalar() ? null : child.text();
    }

    @Override
    public int tokenLength(int position) {
        int length = lengthAt(position - from());
        return length < 0
                ? Math.max(1, super.tokenLength(position))
                : Math.max(1, lineEnd(position, length) - position);
    }

    /** How long the longest value is that begins at an offset. */
    private int lengthAt(int offset) {
        Map<Integer, Integer> known = lengths;
        if (known == null) {
            known = new HashMap<>();
            addLengths(value, known);
            lengths = known;
        }
        return known.getOrDefault(offset, -1);
    }

    private static void addLengths(RowValue of, Map<Integer, Integer> lengths) {
        if (of.length() > 0) {
            lengths.merge(of.offset(), of.length(), Math::max);
        }
        of.children().forEach(child -> addLengths(child, lengths));
    }
}
