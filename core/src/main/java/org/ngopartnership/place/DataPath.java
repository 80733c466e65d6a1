package org.ngopartnership.place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The way from a value to a place inside it: properties, positions in lists, keys of maps.
 *
 * <p>A path is relative to where it starts; {@link #HERE} is the value itself. Property names are those of the JSON form,
 * so {@link #toPointer()} is the JSON Pointer (RFC 6901) of the place. Paths are ordered step by step: positions by number,
 * names by code unit, a value before what stands inside it. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class DataPath implements Comparable<DataPath> {

    /** The value itself. */
    public static final DataPath HERE = new DataPath(null, new Step(StepKind.PROPERTY, "", -1));

    /** What a step goes through. */
    public enum StepKind {
        /** A property of an object. */
        PROPERTY,
        /** A position in a list, from 0. */
        INDEX,
        /** A key of a map, such as a language tag. */
        KEY
    }

    /**
     * One step of a path.
     *
     * @param kind  what the step goes through
     * @param name  the property or key; empty for a position
     * @param index  the position; -1 for a property or key
     */
    public record Step(StepKind kind, String name, int index) {}

    private final @Nullable DataPath parent;
    private final Step step;
    private final int length;

    private DataPath(@Nullable DataPath parent, Step step) {
        this.parent = parent;
        this.step = step;
        this.length = parent == null ? 0 : parent.length + 1;
    }

    /**
     * {@return a path that starts with a property}
     *
     * @param name  the property's name in the JSON form
     */
    public static DataPath of(String name) {
        return HERE.property(name);
    }

    /**
     * This path, then a property.
     *
     * @param name  the property's name in the JSON form
     * @return the longer path
     */
    public DataPath property(String name) {
        return new DataPath(this, new Step(StepKind.PROPERTY, name, -1));
    }

    /**
     * This path, then a position in a list.
     *
     * @param index  the position, from 0
     * @return the longer path
     */
    public DataPath index(int index) {
        return new DataPath(this, new Step(StepKind.INDEX, "", index));
    }

    /**
     * This path, then a key of a map.
     *
     * @param key  the key, for example a language tag
     * @return the longer path
     */
    public DataPath key(String key) {
        return new DataPath(this, new Step(StepKind.KEY, key, -1));
    }

    /**
     * This path, then all steps of another.
     *
     * @param tail  a path relative to the place this one names
     * @return the longer path
     */
    public DataPath then(DataPath tail) {
        return parent == null ? tail : then(tail.steps());
    }

    /**
     * The beginning of this path.
     *
     * @param kept  how many steps to keep
     * @return the path so far
     */
    public DataPath upTo(int kept) {
        DataPath path = this;
        while (path.length > kept && path.parent != null) {
            path = path.parent;
        }
        return path;
    }

    /**
     * What is left of this path behind its first steps.
     *
     * @param passed  how many steps to leave out
     * @return the path from there
     */
    public DataPath from(int passed) {
        return passed == 0 ? this : HERE.then(steps().subList(passed, length));
    }

    private DataPath then(List<Step> more) {
        DataPath joined = this;
        for (Step next : more) {
            joined = new DataPath(joined, next);
        }
        return joined;
    }

    /** {@return how many steps it has} */
    public int length() {
        return length;
    }

    /** {@return the steps in order; empty for {@link #HERE}} */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>(length);
        for (DataPath at = this; at.parent != null; at = at.parent) {
            steps.add(at.step);
        }
        Collections.reverse(steps);
        return Collections.unmodifiableList(steps);
    }

    /**
     * The JSON Pointer (RFC 6901) of the place, empty for {@link #HERE}.
     *
     * @return the pointer, for example {@code /partnerships/0/history/1/until}
     */
    public String toPointer() {
        StringBuilder pointer = new StringBuilder();
        for (Step next : steps()) {
            pointer.append('/');
            if (next.kind() == StepKind.INDEX) {
                pointer.append(next.index());
            } else {
                pointer.append(next.name().replace("~", "~0").replace("/", "~1"));
            }
        }
        return pointer.toString();
    }

    @Override
    public int compareTo(DataPath other) {
        List<Step> left = steps();
        List<Step> right = other.steps();
        for (int i = 0; i < left.size() && i < right.size(); i++) {
            int order = compare(left.get(i), right.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(length, other.length);
    }

    private static int compare(Step left, Step right) {
        int byIndex = Integer.compare(left.index(), right.index());
        int byName = byIndex != 0 ? byIndex : left.name().compareTo(right.name());
        return byName != 0 ? byName : left.kind().compareTo(right.kind());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof DataPath path
                        && length == path.length
                        && step.equals(path.step)
                        && Objects.equals(parent, path.parent);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(parent) * 31 + step.hashCode();
    }

    /** The same as {@link #toPointer()}. */
    @Override
    public String toString() {
        return toPointer();
    }
}
