package org.ngopartnership.status;

import java.util.List;
import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.model.Table;
import org.ngopartnership.model.Truth;

/**
 * The documents of an application, as far as they are listed.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@PartnershipStyle
@PartnershipRules.All
public interface ApplicationDocuments extends WithApplicationDocuments {

    /** The properties, in the order of the JSON form. */
    Table<ApplicationDocuments, ApplicationDocuments.Builder> TABLE = Table.of(
                    "ApplicationDocuments",
                    ApplicationDocuments.class,
                    ApplicationDocuments::builder,
                    ApplicationDocuments.Builder::build)
            .value("complete", Truth.SAID, Builder::complete, ApplicationDocuments::isComplete)
            .list("items", ApplicationDocument.TABLE, Builder::addItems, ApplicationDocuments::getItems);

    /** {@return whether the list names every document submitted} */
    boolean isComplete();

    /** {@return the documents} */
    List<ApplicationDocument> getItems();

    /** {@return a new builder, without anything set} */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link ApplicationDocuments}. */
    class Builder extends ImmutableApplicationDocuments.Builder {
        Builder() {
            complete(false);
        }
    }
}
