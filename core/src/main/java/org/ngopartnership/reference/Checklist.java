package org.ngopartnership.reference;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ngopartnership.value.Code;

/**
 * A version of the list of documents to submit with an application.
 *
 * @param id  the version, for example {@code CONSULTATIVE_NEWER}
 * @param items  what it asks for, in its order
 * @since 0.1
 */
public record Checklist(Code id, List<ChecklistItem> items) {

    /**
     * Refuses null and copies the list.
     *
     * @param id  the version, for example {@code CONSULTATIVE_NEWER}
     * @param items  what it asks for, in its order
     */
    public Checklist {
        Objects.requireNonNull(id, "id");
        items = List.copyOf(items);
    }

    /**
     * {@return the item of a kind; empty if the list does not ask for it}
     *
     * @param kind  the kind of document
     */
    public Optional<ChecklistItem> item(Code kind) {
        return items.stream().filter(item -> item.kind().equals(kind)).findFirst();
    }
}
