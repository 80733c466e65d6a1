package org.ngopartnership.governance;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.Modality;
import org.ngopartnership.value.Party;

/**
 * That the communication between bodies makes something easier.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@PartnershipStyle
@PartnershipRules.All
public interface Facilitation extends WithFacilitation {

    /** {@return the bodies} */
    List<Party> getBetween();

    /** {@return in what manner it is said} */
    Optional<Modality> getModality();

    /** {@return the wording of the source, by language} */
    LocalizedText getAsStated();

    /**
     * Starts a new {@code Facilitation}.
     *
     * @return a builder without anything set
     */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link Facilitation}. */
    class Builder extends ImmutableFacilitation.Builder {
        Builder() {
            asStated(LocalizedText.empty());
        }
    }
}
