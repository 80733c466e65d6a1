package org.ngopartnership.json.internal.places;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.ngopartnership.place.DataPath;

/**
 * Walks over the bytes of one JSON value (RFC 8259) and says where each value inside it stands. Without recursion, so
 * that depth costs memory and nothing else. For one walk by one thread.
 */
final class JsonScanner {

    /** Told of each value. */
    interface Visitor {
        /** A value begins. */
        boolean value(JsonScanner scanner);
    }

    private static final Visitor NOBODY = scanner -> true;

    private final byte[] bytes;
    private final int to;
    private int at;
    private int depth;
    private int[] nameStarts = new int[16]; // of the current name in an object, -1 - position in an array
    private Visitor visitor = NOBODY;
    private boolean expectsValue = true;
    private boolean inValue;
    private boolean stopped;

    JsonScanner(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.at = from;
        this.to = to;
    }

    /** Declares that the bytes begin with an element of an array that is a property of an object. */
    void insideArrayOfObject() {
        nameStarts[0] = 0;
        nameStarts[1] = -1;
        depth = 2;
    }

    /** Walks; returns the position of the first byte that is not JSON, or -1 if there is none or the visitor stopped. */
    int scan(Visitor toTell) {
        visitor = toTell;
        boolean good = true;
        while (good && !stopped && (expectsValue || depth > 0)) {
            good = expectsValue ? value() : next();
        }
        return good || stopped ? -1 : at;
    }

    /** The position after what has been walked over. */
    int position() {
        return at;
    }

    /** How many containers are open around the value. */
    int depth() {
        return depth;
    }

    /** Where the value begins that the visitor is told of. */
    int valueStart() {
        return at;
    }

    /** Whether the container at a level is an object. */
    boolean isObject(int level) {
        return nameStarts[level] >= 0;
    }

    /** The position of the current name at a level, its quote included. */
    int nameStart(int level) {
        return nameStarts[level];
    }

    /** The name or index by which the walk goes on inside the container at a level. */
    String segment(int level) {
        return JsonStrings.decode(bytes, nameStarts[level], to);
    }

    /** Steps from the end of a value to the next one, or out of the container. */
    private boolean next() {
        skipSpace();
        if (at == to) {
            return false;
        }
        boolean object = isObject(depth - 1);
        byte b = bytes[at];
        if (b == ',') {
            at++;
            expectsValue = true;
            if (object) {
                return name();
            }
            nameStarts[depth - 1]--;
            return true;
        }
        if (b == (object ? '}' : ']')) {
            at++;
            depth--;
            return true;
        }
        return false;
    }

    /** The way to the innermost container that is open, or to the value that has been begun or is expected in it; from a level on. */
    DataPath path(int from) {
        DataPath path = DataPath.HERE;
        for (int level = from; level < (inValue ? depth : depth - 1); level++) {
            path = step(path, level);
        }
        return path;
    }

    /** A path that leads to the container of a level, one step further. */
    DataPath step(DataPath path, int level) {
        return isObject(level) ? path.property(segment(level)) : path.index(index(level));
    }

    /** Whether the current value at a level stands where a step says. */
    boolean isAt(int level, DataPath.Step step) {
        return isObject(level)
                ? step.kind() != DataPath.StepKind.INDEX && segment(level).equals(step.name())
                : step.index() == index(level);
    }

    private int index(int level) {
        return -1 - nameStarts[level];
    }

    /** Steps over a scalar, or into a container that is not empty. */
    private boolean value() {
        inValue = true;
        boolean good = begin();
        inValue &= !good;
        return good;
    }

    private boolean begin() {
        skipSpace();
        if (at == to) {
            return false;
        }
        byte b = bytes[at];
        boolean begins = b == '{' || b == '[' || b == '"' || b == '-' || isDigit(b) || b == 't' || b == 'f' || b == 'n';
        if (begins && !visitor.value(this)) {
            stopped = true;
            return true;
        }
        expectsValue = false;
        return switch (b) {
            case '{', '[' -> open(b == '{');
            case '"' -> string();
            case 't' -> literal("true");
            case 'f' -> literal("false");
            case 'n' -> literal("null");
            default -> begins && number();
        };
    }

    private boolean open(boolean object) {
        if (depth == nameStarts.length) {
            nameStarts = Arrays.copyOf(nameStarts, depth * 2);
        }
        inValue = false;
        nameStarts[depth++] = object ? 0 : -1;
        at++;
        skipSpace();
        if (at < to && bytes[at] == (object ? '}' : ']')) {
            at++;
            depth--;
            return true;
        }
        expectsValue = true;
        return !object || name();
    }

    private boolean name() {
        skipSpace();
        if (at == to || bytes[at] != '"') {
            return false;
        }
        nameStarts[depth - 1] = at;
        if (JsonStrings.isHalfCharacter(bytes, at, to) || !string()) {
            return false;
        }
        skipSpace();
        if (at == to || bytes[at] != ':') {
            return false;
        }
        at++;
        return true;
    }

    private boolean string() {
        int end = JsonStrings.end(bytes, at, to);
        at = end < 0 ? -1 - end : end;
        return end >= 0;
    }

    private boolean literal(String word) {
        byte[] expected = word.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < expected.length; i++) {
            if (at + i == to || bytes[at + i] != expected[i]) {
                return false;
            }
        }
        at += expected.length;
        return endsToken();
    }

    private boolean number() {
        int start = at;
        if (bytes[at] == '-') {
            at++;
        }
        if (at < to && bytes[at] == '0') {
            at++;
        } else if (!digits()) {
            return false;
        }
        if (at < to && bytes[at] == '.') {
            at++;
            if (!digits()) {
                return false;
            }
        }
        if (at < to && (bytes[at] == 'e' || bytes[at] == 'E')) {
            at++;
            if (at < to && (bytes[at] == '+' || bytes[at] == '-')) {
                at++;
            }
            if (!digits()) {
                return false;
            }
        }
        return at > start && endsToken();
    }

    private boolean digits() {
        int start = at;
        while (at < to && isDigit(bytes[at])) {
            at++;
        }
        return at > start;
    }

    private boolean endsToken() {
        if (at == to) {
            return true;
        }
        byte b = bytes[at];
        return b == ',' || b == '}' || b == ']' || isSpace(b);
    }

    private void skipSpace() {
        while (at < to && isSpace(bytes[at])) {
            at++;
        }
    }

    static boolean isSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }
}
