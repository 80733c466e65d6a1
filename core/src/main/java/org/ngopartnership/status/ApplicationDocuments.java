package org.ngopartnership.status;

import java.util.List;
import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.constraint.PartnershipRules;

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

    /** {@return whether the list names every document submitted} */
    boolean isComplete();

    /** {@return the documents} */
    List<ApplicationDocument> getItems();

    /**
     * Starts a new {@code ApplicationDocuments}.
     *
     * @return a builder without anything set
     */
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
