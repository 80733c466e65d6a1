package org.ngopartnership.governance;

import java.util.Optional;
import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.model.Choice;
import org.ngopartnership.model.Table;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.Count;

/**
 * One part of a composition: how many members of one kind.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@PartnershipStyle
@PartnershipRules.All
public interface CompositionPart extends WithCompositionPart {

    /** The properties, in the order of the JSON form. */
    Table<CompositionPart, CompositionPart.Builder> TABLE = Table.of(
                    "CompositionPart", CompositionPart.class, CompositionPart::builder, CompositionPart.Builder::build)
            .required("kind", Choice.of(MembershipKind.values()), Builder::kind, CompositionPart::getKind)
            .optional("count", Count.TABLE, Builder::count, CompositionPart::getCount)
            .value("asStated", LocalizedText.KIND, Builder::asStated, CompositionPart::getAsStated);

    /** {@return what the members of this part are} */
    MembershipKind getKind();

    /** {@return how many they are} */
    Optional<Count> getCount();

    /** {@return the wording of the source, by language} */
    LocalizedText getAsStated();

    /** {@return a new builder, without anything set} */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link CompositionPart}. */
    class Builder extends ImmutableCompositionPart.Builder {
        Builder() {
            asStated(LocalizedText.empty());
        }
    }
}
