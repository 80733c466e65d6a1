package org.ngopartnership.value;

import java.util.Optional;
import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.model.Choice;
import org.ngopartnership.model.Table;
import org.ngopartnership.model.Text;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfDate;

/**
 * A name beside the official one, for example a former name with the time until which it was used.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@PartnershipStyle
@PartnershipRules.All
public interface OtherName extends WithOtherName {

    /** The properties, in the order of the JSON form. */
    Table<OtherName, OtherName.Builder> TABLE = Table.of(
                    "OtherName", OtherName.class, OtherName::builder, OtherName.Builder::build)
            .required("kind", Choice.of(OtherNameKind.values()), Builder::kind, OtherName::getKind)
            .value("text", LocalizedText.KIND, Builder::text, OtherName::getText)
            .optional("since", EdtfDate.KIND, Builder::since, OtherName::getSince)
            .optional("until", EdtfDate.KIND, Builder::until, OtherName::getUntil)
            .optional("source", Text.ANY, Builder::source, OtherName::getSource);

    /** {@return why the name stands beside the official one} */
    OtherNameKind getKind();

    /** {@return the name, by language; {@code und} where the language is not known} */
    LocalizedText getText();

    /** {@return since when the name was used} */
    Optional<EdtfDate> getSince();

    /** {@return until when the name was used} */
    Optional<EdtfDate> getUntil();

    /** {@return the address of the source} */
    Optional<String> getSource();

    /** {@return a new builder, without anything set} */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link OtherName}. */
    class Builder extends ImmutableOtherName.Builder implements PeriodBuilder<Builder> {
        Builder() {
            text(LocalizedText.empty());
        }
    }
}
