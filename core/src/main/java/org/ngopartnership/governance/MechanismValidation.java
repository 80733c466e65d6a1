package org.ngopartnership.governance;

import java.util.Optional;
import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.model.Choice;
import org.ngopartnership.model.Table;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.Modality;
import org.ngopartnership.value.Party;
import org.ngopartnership.value.Share;

/**
 * That a mechanism, or some of several, has to be validated by a body.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@PartnershipStyle
@PartnershipRules.All
public interface MechanismValidation extends WithMechanismValidation {

    /** The properties, in the order of the JSON form. */
    Table<MechanismValidation, MechanismValidation.Builder> TABLE = Table.of(
                    "MechanismValidation",
                    MechanismValidation.class,
                    MechanismValidation::builder,
                    MechanismValidation.Builder::build)
            .required("by", Party.KIND, Builder::by, MechanismValidation::getBy)
            .optional("share", Choice.of(Share.values()), Builder::share, MechanismValidation::getShare)
            .optional("modality", Choice.of(Modality.values()), Builder::modality, MechanismValidation::getModality)
            .optional("state", Choice.of(ValidationState.values()), Builder::state, MechanismValidation::getState)
            .value("asStated", LocalizedText.KIND, Builder::asStated, MechanismValidation::getAsStated);

    /** {@return who has to validate; an edition of a conference, for example} */
    Party getBy();

    /** {@return which part has to be validated} */
    Optional<Share> getShare();

    /** {@return in what manner it is said} */
    Optional<Modality> getModality();

    /** {@return how far it has come} */
    Optional<ValidationState> getState();

    /** {@return the wording of the source, by language} */
    LocalizedText getAsStated();

    /** {@return a new builder, without anything set} */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link MechanismValidation}. */
    class Builder extends ImmutableMechanismValidation.Builder {
        Builder() {
            asStated(LocalizedText.empty());
        }
    }
}
