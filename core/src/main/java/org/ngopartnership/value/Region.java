package org.ngopartnership.value;

import java.util.Optional;
import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.model.Choice;
import org.ngopartnership.model.Table;
import org.ngopartnership.model.Text;
import org.ngopartnership.text.LocalizedText;

/**
 * A region, with the scheme it belongs to; a source may name one without saying which scheme it means.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@PartnershipStyle
@PartnershipRules.All
public interface Region extends WithRegion {

    /** The properties, in the order of the JSON form. */
    Table<Region, Region.Builder> TABLE = Table.of("Region", Region.class, Region::builder, Region.Builder::build)
            .optional("scheme", Choice.of(RegionScheme.values()), Builder::scheme, Region::getScheme)
            .optional("code", Text.ANY, Builder::code, Region::getCode)
            .value("asStated", LocalizedText.KIND, Builder::asStated, Region::getAsStated);

    /** {@return the scheme} */
    Optional<RegionScheme> getScheme();

    /** {@return the code inside the scheme, for example {@code V(a)} or {@code AFRICA}} */
    Optional<String> getCode();

    /** {@return the wording of the source, by language} */
    LocalizedText getAsStated();

    /** {@return a new builder, without anything set} */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link Region}. */
    class Builder extends ImmutableRegion.Builder {
        Builder() {
            asStated(LocalizedText.empty());
        }
    }
}
