package org.ngopartnership.json.internal.csv;

import org.jspecify.annotations.Nullable;
import org.ngopartnership.json.internal.places.Locator;
import org.ngopartnership.json.internal.places.RecordBytes;

/** The bytes of a row, and what stands where in them. */
final class RowBytes extends RecordBytes {

    private final RowValue value;

    RowBytes(RecordBytes bytes, RowValue value) {
        super(bytes.bytes(), bytes.from(), bytes.to(), bytes.offset(), bytes.line(), bytes.column());
        this.value = value;
    }

    @Override
    public Locator.Spot find(String pointer) {
        StringBuilder found = new StringBuilder();
        RowValue at = value;
        int offset = 0;
        for (String segment : Locator.segments(pointer)) {
            at = child(at, segment);
            if (at == null) {
                break;
            }
            offset = at.offset();
            found.append('/').append(Locator.escape(segment));
        }
        return new Locator.Spot(from() + offset, found.toString());
    }

    private static @Nullable RowValue child(RowValue of, String segment) {
        for (RowValue child : of.children()) {
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
        for (RowValue child : at.children()) {
            String inner = pointerAt(child, offset);
            if (inner != null) {
                return "/" + Locator.escape(child.segment()) + inner;
            }
        }
        return null;
    }

    @Override
    public @Nullable String text(String name) {
        RowValue child = child(value, name);
        return child == null || !child.isScalar() ? null : child.text();
    }

    @Override
    public int tokenLength(int position) {
        int length = lengthAt(value, position - from());
        return length < 0
                ? Math.max(1, super.tokenLength(position))
                : Math.max(1, Math.min(length, lineEnd(position) - position));
    }

    private static int lengthAt(RowValue at, int offset) {
        if (at.length() > 0 && at.offset() == offset) {
            return at.length();
        }
        int longest = -1;
        for (RowValue child : at.children()) {
            longest = Math.max(longest, lengthAt(child, offset));
        }
        return longest;
    }
}
