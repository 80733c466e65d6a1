package org.ngopartnership.governance;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ngopartnership.PartnershipRecordStyle;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.model.Choice;
import org.ngopartnership.model.RecordType;
import org.ngopartnership.model.Table;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.Count;
import org.ngopartnership.value.Evidence;
import org.ngopartnership.value.ExtensionValue;
import org.ngopartnership.value.Modality;
import org.ngopartnership.value.PartnershipRecord;
import org.ngopartnership.value.Party;
import org.ngopartnership.value.RecordRef;

/**
 * A mechanism, or several together, that a body plans or has set up.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@PartnershipRecordStyle
@PartnershipRules.All
public interface Mechanism extends PartnershipRecord, WithMechanism {

    /** The properties, in the order of the JSON form. */
    Table<Mechanism, Mechanism.Builder> TABLE = Table.of(
                    "Mechanism", Mechanism.class, Mechanism::builder, Mechanism.Builder::build)
            .required("id", RecordRef.ID, Builder::id, Mechanism::getId)
            .value("name", LocalizedText.KIND, Builder::name, Mechanism::getName)
            .value("description", LocalizedText.KIND, Builder::description, Mechanism::getDescription)
            .optional("count", Count.TABLE, Builder::count, Mechanism::getCount)
            .optional("modality", Choice.of(Modality.values()), Builder::modality, Mechanism::getModality)
            .optional("by", Party.KIND, Builder::by, Mechanism::getBy)
            .optional("facilitation", Facilitation.TABLE, Builder::facilitation, Mechanism::getFacilitation)
            .list("expectations", Expectation.TABLE, Builder::addExpectations, Mechanism::getExpectations)
            .list("validations", MechanismValidation.TABLE, Builder::addValidations, Mechanism::getValidations)
            .list("evidence", Evidence.TABLE, Builder::addEvidence, Mechanism::getEvidence)
            .value("extensions", ExtensionValue.KIND, Builder::extensions, Mechanism::getExtensions);

    /** {@return the name, by language} */
    LocalizedText getName();

    /** {@return what it is, by language, where it has no name} */
    LocalizedText getDescription();

    /** {@return how many mechanisms are meant together} */
    Optional<Count> getCount();

    /** {@return in what manner it is spoken of} */
    Optional<Modality> getModality();

    /** {@return who sets it up} */
    Optional<Party> getBy();

    /** {@return what makes it easier to set up} */
    Optional<Facilitation> getFacilitation();

    /** {@return the expectations it should meet} */
    List<Expectation> getExpectations();

    /** {@return the validations it needs} */
    List<MechanismValidation> getValidations();

    @Override
    default LocalizedText label() {
        return getName().isEmpty() ? getDescription() : getName();
    }

    @Override
    default RecordType recordType() {
        return RecordType.MECHANISM;
    }

    /** {@return a new builder, without anything set} */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link Mechanism}; only the id is demanded. */
    class Builder extends ImmutableMechanism.Builder {
        Builder() {
            name(LocalizedText.empty());
            description(LocalizedText.empty());
        }

        /**
         * {@return this builder, with all that another {@code Mechanism} says}
         *
         * @param other  the other
         */
        public Builder from(Mechanism other) {
            TABLE.copy(other, this);
            return this;
        }
    }
}
