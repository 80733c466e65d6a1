package org.ngopartnership.json.internal.places;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.place.DataPath;

/**
 * The way to the value of a record that was found last. The next one is looked for from where the two ways part, so that
 * to find one element of an array after the other takes one walk over it, not one each.
 */
final class Trail {

    private static final int NOWHERE = -1;

    private record Known(DataPath.Step step, int start) {}

    private final byte[] bytes;
    private final int from;
    private final int to;
    private final List<Known> steps = new ArrayList<>();

    Trail(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.from = from;
        this.to = to;
    }

    /** Where the value at a path begins; negative if there is none that the record writes just so. */
    int find(DataPath to) {
        List<DataPath.Step> path = to.steps();
        int level = 0;
        while (level < steps.size()
                && level < path.size()
                && isSame(steps.get(level).step(), path.get(level))) {
            level++;
        }
        Known sibling = level < steps.size() ? steps.get(level) : null;
        steps.subList(level, steps.size()).clear();
        int at = level == 0 ? afterSpace(from) : steps.get(level - 1).start();
        while (level < path.size()) {
            DataPath.Step step = path.get(level++);
            at = child(at, step, sibling);
            if (at == NOWHERE) {
                return NOWHERE;
            }
            steps.add(new Known(step, at));
            sibling = null;
        }
        return at;
    }

    /** Whether two steps are one in a text, where a key is a property. */
    private static boolean isSame(DataPath.Step one, DataPath.Step other) {
        return one.index() == other.index() && one.name().equals(other.name());
    }

    private int child(int container, DataPath.Step step, @Nullable Known sibling) {
        if (container >= to || bytes[container] != '{' && bytes[container] != '[') {
            return NOWHERE;
        }
        return bytes[container] == '{' ? property(container, step) : element(container, step.index(), sibling);
    }

    private int property(int object, DataPath.Step step) {
        JsonScanner scanner = new JsonScanner(bytes, object, to);
        boolean[] found = {false};
        scanner.scan(at -> {
            found[0] = at.depth() == 1 && at.isAt(0, step);
            return !found[0];
        });
        return found[0] ? scanner.valueStart() : NOWHERE;
    }

    private int element(int array, int index, @Nullable Known sibling) {
        int at = afterSpace(array + 1);
        int passed = 0;
        if (sibling != null && sibling.step().index() <= index) {
            at = sibling.start();
            passed = sibling.step().index();
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
