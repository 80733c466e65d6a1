package org.ngopartnership.json.internal.binding;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Types with their codecs. Immutable and thread-safe.
 *
 * @param entries  the types; a type before its supertypes
 */
public record TableSet(List<Entry<?>> entries) {

    /**
     * A type with its codec.
     *
     * @param type  the type
     * @param codec  its form in JSON
     * @param <T> the type
     */
    public record Entry<T>(Class<T> type, Codec<T> codec) {}

    /**
     * Copies the list.
     *
     * @param entries  the types; a type before its supertypes
     */
    public TableSet {
        entries = List.copyOf(entries);
    }

    /**
     * No types.
     *
     * @return the empty set
     */
    public static TableSet empty() {
        return new TableSet(List.of());
    }

    /**
     * This set and a type more.
     *
     * @param type  the type
     * @param codec  its form in JSON
     * @param <T> the type
     * @return the larger set
     */
    public <T> TableSet with(Class<T> type, Codec<T> codec) {
        List<Entry<?>> more = new ArrayList<>(entries);
        more.add(new Entry<>(type, codec));
        return new TableSet(more);
    }

    /**
     * The entry of a type or of an implementation of it.
     *
     * @param type  the type
     * @return the entry, or null if there is none
     */
    public @Nullable Entry<?> find(Class<?> type) {
        for (Entry<?> entry : entries) {
            if (entry.type().isAssignableFrom(type)) {
                return entry;
            }
        }
        return null;
    }
}
