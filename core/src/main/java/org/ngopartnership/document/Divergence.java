package org.ngopartnership.document;

import java.util.List;
import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.model.Choice;
import org.ngopartnership.model.Table;
import org.ngopartnership.model.Text;
import org.ngopartnership.text.LocalizedText;

/**
 * A difference between the languages of a text, found by a reader.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@PartnershipStyle
@PartnershipRules.All
public interface Divergence extends WithDivergence {

    /** The properties, in the order of the JSON form. */
    Table<Divergence, Divergence.Builder> TABLE = Table.of(
                    "Divergence", Divergence.class, Divergence::builder, Divergence.Builder::build)
            .required("kind", Choice.of(DivergenceKind.values()), Builder::kind, Divergence::getKind)
            .list("segments", Text.ANY, Builder::addSegments, Divergence::getSegments)
            .value("quotes", LocalizedText.KIND, Builder::quotes, Divergence::getQuotes)
            .value("note", LocalizedText.KIND, Builder::note, Divergence::getNote);

    /** {@return in what way they differ} */
    DivergenceKind getKind();

    /** {@return the ids of the segments concerned} */
    List<String> getSegments();

    /** {@return the words concerned, by language} */
    LocalizedText getQuotes();

    /** {@return what differs, by language} */
    LocalizedText getNote();

    /** {@return a new builder, without anything set} */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link Divergence}. */
    class Builder extends ImmutableDivergence.Builder {
        Builder() {
            quotes(LocalizedText.empty());
            note(LocalizedText.empty());
        }
    }
}
