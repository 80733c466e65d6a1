package org.ngopartnership.governance;

import java.util.List;
import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.model.Table;
import org.ngopartnership.text.LocalizedText;

/**
 * How a group is made up, in parts that may be counted with different exactness: about 25 partners and exactly one
 * other are not 26.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@PartnershipStyle
@PartnershipRules.All
public interface Composition extends WithComposition {

    /** The properties, in the order of the JSON form. */
    Table<Composition, Composition.Builder> TABLE = Table.of(
                    "Composition", Composition.class, Composition::builder, Composition.Builder::build)
            .list("parts", CompositionPart.TABLE, Builder::addParts, Composition::getParts)
            .value("description", LocalizedText.KIND, Builder::description, Composition::getDescription);

    /** {@return the parts} */
    List<CompositionPart> getParts();

    /** {@return what is said of the members together, by language} */
    LocalizedText getDescription();

    /** {@return a new builder, without anything set} */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link Composition}. */
    class Builder extends ImmutableComposition.Builder {
        Builder() {
            description(LocalizedText.empty());
        }
    }
}
