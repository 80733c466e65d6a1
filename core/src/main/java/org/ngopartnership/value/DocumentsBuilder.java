package org.ngopartnership.value;

import java.util.Arrays;

/**
 * Takes the documents of what it builds, as references or by id.
 *
 * @param <B> the builder itself
 * @since 0.1
 */
public interface DocumentsBuilder<B> {

    /**
     * {@return this builder, with more documents}
     *
     * @param documents  references to them, in order
     */
    B addAllDocuments(Iterable<? extends RecordRef> documents);

    /**
     * {@return this builder, with more documents}
     *
     * @param ids  the ids of the records, in order
     */
    default B addDocuments(String... ids) {
        return addAllDocuments(Arrays.stream(ids).map(RecordRef::of).toList());
    }
}
