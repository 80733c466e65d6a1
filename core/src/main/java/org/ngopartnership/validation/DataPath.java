package org.ngopartnership.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way from a value to a place inside it: properties, positions in lists, keys of maps.
 *
 * <p>A path is relative to where it starts; {@link #HERE} is the value itself. Property names are those of the JSON form,
 * so {@link #toPointer()} is the JSON Pointer (RFC 6901) of the place. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class DataPath {

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

    private DataPath(@Nullable DataPath parent, Step step) {
        this.parent = parent;
        this.step = step;
    }

    /**
     * A path that starts with a property.
     *
     * @param name  the property's name in the JSON form
     * @return the path
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
        DataPath joined = this;
        for (Step next : tail.steps()) {
            joined = new DataPath(joined, next);
        }
        return joined;
    }

    /**
     * The steps in order; empty for {@link #HERE}.
     *
     * @return the steps
     */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
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
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof DataPath path && steps().equals(path.steps());
    }

    @Override
    public int hashCode() {
        return steps().hashCode();
    }

    /** The same as {@link #toPointer()}. */
    @Override
    public String toString() {
        return toPointer();
    }
}
