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

/**
 * That something is expected to meet what a body asks for.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@PartnershipStyle
@PartnershipRules.All
public interface Expectation extends WithExpectation {

    /** The properties, in the order of the JSON form. */
    Table<Expectation, Expectation.Builder> TABLE = Table.of(
                    "Expectation", Expectation.class, Expectation::builder, Expectation.Builder::build)
            .required("of", Party.KIND, Builder::of, Expectation::getOf)
            .optional("modality", Choice.of(Modality.values()), Builder::modality, Expectation::getModality)
            .value("asStated", LocalizedText.KIND, Builder::asStated, Expectation::getAsStated);

    /** {@return whose expectations are meant} */
    Party getOf();

    /** {@return in what manner it is said} */
    Optional<Modality> getModality();

    /** {@return the wording of the source, by language} */
    LocalizedText getAsStated();

    /** {@return a new builder, without anything set} */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link Expectation}. */
    class Builder extends ImmutableExpectation.Builder {
        Builder() {
            asStated(LocalizedText.empty());
        }
    }
}
