package org.ngopartnership.json.internal.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.json.internal.binding.JsonType;
import org.ngopartnership.json.internal.places.Locator;
import org.ngopartnership.json.internal.places.Pointers;
import org.ngopartnership.json.internal.places.RecordBytes;

/** The bytes of a row, and what stands where in them. */
final class RowBytes extends RecordBytes {

    private final RowValue value;
    private @Nullable Map<Integer, Integer> lengths;

    RowBytes(RecordBytes bytes, RowValue value) {
        super(bytes.bytes(), bytes.from(), bytes.to(), bytes.offset(), bytes.line(), bytes.column());
        this.value = value;
    }

    @Override
    public Locator.Spot find(String pointer) {
        StringBuilder found = new StringBuilder();
        RowValue at = value;
        int offset = 0;
        for (String segment : Pointers.segments(pointer)) {
            at = child(at, segment);
            if (at == null) {
                break;
            }
            offset = at.offset();
            found.append('/').append(Pointers.escape(segment));
        }
        return new Locator.Spot(from() + offset, found.toString());
    }

    private static @Nullable RowValue child(RowValue of, String segment) {
        List<RowValue> children = of.children();
        int index = of.kind() == JsonType.ARRAY ? Pointers.index(segment) : -1;
        if (index >= 0) {
            // an element stands where its position says, or before if others are left out
            int at = Math.min(index, children.size() - 1);
            while (at >= 0 && Pointers.index(children.get(at).segment()) > index) {
                at--;
            }
            return at >= 0 && children.get(at).segment().equals(segment) ? children.get(at) : null;
        }
        for (RowValue child : children) {
            if (child.segment().equals(segment)) {
                return child;
            }
        }
        return null;
    }

    @Override
    public String pointerAt(int position) {
        String pointer = pointerAt(value, position - from());
        return pointer == null ? "" : pointer;
    }

    private static @Nullable String pointerAt(RowValue at, int offset) {
        if (at.isScalar()) {
            return at.offset() <= offset && offset < at.offset() + at.length() ? "" : null;
        }
        List<RowValue> children = at.children();
        boolean list = at.length() > 0;
        int first = list ? lastUpTo(children, offset) : 0;
        int last = list ? first + 1 : children.size();
        for (RowValue child : children.subList(first, last)) {
            String inner = pointerAt(child, offset);
            if (inner != null) {
                return "/" + Pointers.escape(child.segment()) + inner;
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
        RowValue child = child(value, name);
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
