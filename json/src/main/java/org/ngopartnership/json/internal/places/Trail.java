package org.ngopartnership.json.internal.places;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way to the value of a record that was found last. The next one is looked for from where the two ways part, so that
 * to find one element of an array after the other takes one walk over it, not one each.
 */
final class Trail {

    private static final int NOWHERE = -1;

    private record Step(String segment, int start) {}

    private final byte[] bytes;
    private final int from;
    private final int to;
    private final List<Step> steps = new ArrayList<>();

    Trail(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.from = from;
        this.to = to;
    }

    /** Where the value of a pointer begins; negative if there is none that the record writes just so. */
    int find(String pointer) {
        List<String> path = Pointers.segments(pointer);
        int level = 0;
        while (level < steps.size()
                && level < path.size()
                && steps.get(level).segment().equals(path.get(level))) {
            level++;
        }
        Step sibling = level < steps.size() ? steps.get(level) : null;
        steps.subList(level, steps.size()).clear();
        int at = level == 0 ? afterSpace(from) : steps.get(level - 1).start();
        while (level < path.size()) {
            String segment = path.get(level++);
            at = child(at, segment, sibling);
            if (at == NOWHERE) {
                return NOWHERE;
            }
            steps.add(new Step(segment, at));
            sibling = null;
        }
        return at;
    }

    private int child(int container, String segment, @Nullable Step sibling) {
        if (container >= to || bytes[container] != '{' && bytes[container] != '[') {
            return NOWHERE;
        }
        return bytes[container] == '{' ? property(container, segment) : element(container, segment, sibling);
    }

    private int property(int object, String name) {
        JsonScanner scanner = new JsonScanner(bytes, object, to);
        boolean[] found = {false};
        scanner.scan(at -> {
            found[0] = at.depth() == 1 && at.segment(0).equals(name);
            return !found[0];
        });
        return found[0] ? scanner.valueStart() : NOWHERE;
    }

    private int element(int array, String segment, @Nullable Step sibling) {
        int index = Pointers.index(segment);
        int at = afterSpace(array + 1);
        int passed = 0;
        if (sibling != null && Pointers.index(sibling.segment()) <= index) {
            at = sibling.start();
            passed = Pointers.index(sibling.segment());
        }
        while (passed < index && at < to) {
            int comma = afterSpace(end(at));
            at = comma < to && bytes[comma] == ',' ? afterSpace(comma + 1) : to;
            passed++;
        }
        return index >= 0 && at < to && bytes[at] != ']' ? at : NOWHERE;
    }

    /** The position after a value; that after all if it does not end. */
    private int end(int value) {
        JsonScanner scanner = new JsonScanner(bytes, value, to);
        return scanner.scan(at -> true) < 0 ? scanner.position() : to;
    }

    private int afterSpace(int position) {
        int after = position;
        while (after < to && JsonScanner.isSpace(bytes[after])) {
            after++;
        }
        return after;
    }
}
