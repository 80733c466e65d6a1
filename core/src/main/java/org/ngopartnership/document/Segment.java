package org.ngopartnership.document;

import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.model.Choice;
import org.ngopartnership.model.Table;
import org.ngopartnership.model.Text;
import org.ngopartnership.model.Truth;
import org.ngopartnership.text.LocalizedText;

/**
 * A piece of a document that stands in one or several languages, such as a title, a paragraph or an item of a list.
 *
 * <p>A segment that stands in one language only, on purpose, is marked one-sided.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@PartnershipStyle
@PartnershipRules.All
public interface Segment extends WithSegment {

    /** The properties, in the order of the JSON form. */
    Table<Segment, Segment.Builder> TABLE = Table.of("Segment", Segment.class, Segment::builder, Segment.Builder::build)
            .required("id", Text.ANY, Builder::id, Segment::getId)
            .required("kind", Choice.of(SegmentKind.values()), Builder::kind, Segment::getKind)
            .value("text", LocalizedText.KIND, Builder::text, Segment::getText)
            .value("oneSided", Truth.FLAG, Builder::oneSided, Segment::isOneSided);

    /** {@return the id, unique inside the document} */
    String getId();

    /** {@return what it is} */
    SegmentKind getKind();

    /** {@return the text, by language, as the document has it, mark-up and slips included} */
    LocalizedText getText();

    /** {@return whether it is known to have no counterpart in the other languages} */
    boolean isOneSided();

    /** {@return a new builder, without anything set} */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link Segment}. */
    class Builder extends ImmutableSegment.Builder {
        Builder() {
            text(LocalizedText.empty());
            oneSided(false);
        }
    }
}
