package org.ngopartnership.governance;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.model.Choice;
import org.ngopartnership.model.Table;
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

    /** The properties, in the order of the JSON form. */
    Table<Facilitation, Facilitation.Builder> TABLE = Table.of(
                    "Facilitation", Facilitation.class, Facilitation::builder, Facilitation.Builder::build)
            .list("between", Party.KIND, Builder::addBetween, Facilitation::getBetween)
            .optional("modality", Choice.of(Modality.values()), Builder::modality, Facilitation::getModality)
            .value("asStated", LocalizedText.KIND, Builder::asStated, Facilitation::getAsStated);

    /** {@return the bodies} */
    List<Party> getBetween();

    /** {@return in what manner it is said} */
    Optional<Modality> getModality();

    /** {@return the wording of the source, by language} */
    LocalizedText getAsStated();

    /** {@return a new builder, without anything set} */
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
