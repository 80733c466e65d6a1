package org.ngopartnership.governance;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.model.RecordType;
import org.ngopartnership.model.Table;
import org.ngopartnership.model.Truth;
import org.ngopartnership.value.Count;
import org.ngopartnership.value.RecordRef;

/**
 * The documents of a group, as far as they are recorded.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@PartnershipStyle
@PartnershipRules.All
public interface DocumentList extends WithDocumentList {

    /** The properties, in the order of the JSON form. */
    Table<DocumentList, DocumentList.Builder> TABLE = Table.of(
                    "DocumentList", DocumentList.class, DocumentList::builder, DocumentList.Builder::build)
            .value("complete", Truth.SAID, Builder::complete, DocumentList::isComplete)
            .optional("count", Count.TABLE, Builder::count, DocumentList::getCount)
            .list("items", RecordRef.to(RecordType.DOCUMENT), Builder::addItems, DocumentList::getItems);

    /** {@return whether the list names every document} */
    boolean isComplete();

    /** {@return how many documents there are} */
    Optional<Count> getCount();

    /** {@return the documents} */
    List<RecordRef> getItems();

    /** {@return a new builder, without anything set} */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link DocumentList}. */
    class Builder extends ImmutableDocumentList.Builder {
        Builder() {
            complete(false);
        }

        /**
         * {@return this builder, with more of {@link DocumentList#getItems()}}
         *
         * @param ids  the ids of the records, in order
         */
        public Builder addItems(String... ids) {
            for (String id : ids) {
                addItems(RecordRef.of(id));
            }
            return this;
        }
    }
}
