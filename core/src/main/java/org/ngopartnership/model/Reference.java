package org.ngopartnership.model;

import java.util.Set;

/**
 * References to records of a registry.
 *
 * @param text  how a reference stands as a text, which is the id of the record
 * @param targets  the types of record it may lead to
 * @param <V>  the type of the references
 * @since 0.1
 */
public record Reference<V>(Text<V> text, Set<RecordType> targets) implements Kind<V> {

    /**
     * Copies the set.
     *
     * @param text  how a reference stands as a text
     * @param targets  the types of record it may lead to
     */
    public Reference {
        targets = Set.copyOf(targets);
    }

    @Override
    public Class<V> type() {
        return text.type();
    }

    @Override
    public V placeholder() {
        return text.placeholder();
    }

    @Override
    public V fromPlain(Object plain) {
        return text.fromPlain(plain);
    }

    @Override
    public Object toPlain(V value) {
        return text.toPlain(value);
    }
}
