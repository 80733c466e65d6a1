package org.ngopartnership.event;

import java.util.Optional;
import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.model.Choice;
import org.ngopartnership.model.Table;
import org.ngopartnership.model.Text;
import org.ngopartnership.text.LocalizedText;

/**
 * A theme of an edition: what kind of title it is, how a source words it.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@PartnershipStyle
@PartnershipRules.All
public interface Theme extends WithTheme {

    /** The properties, in the order of the JSON form. */
    Table<Theme, Theme.Builder> TABLE = Table.of("Theme", Theme.class, Theme::builder, Theme.Builder::build)
            .required("kind", Choice.of(ThemeKind.values()), Builder::kind, Theme::getKind)
            .value("text", LocalizedText.KIND, Builder::text, Theme::getText)
            .optional("source", Text.ANY, Builder::source, Theme::getSource);

    /** {@return what kind of title it is} */
    ThemeKind getKind();

    /** {@return the theme, by language} */
    LocalizedText getText();

    /** {@return the address of the source} */
    Optional<String> getSource();

    /** {@return a new builder, without anything set} */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link Theme}. */
    class Builder extends ImmutableTheme.Builder {
        Builder() {
            text(LocalizedText.empty());
        }
    }
}
