package org.ngopartnership.document;

import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.constraint.PartnershipRules;
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

    /** {@return the id, unique inside the document} */
    String getId();

    /** {@return what it is} */
    SegmentKind getKind();

    /** {@return the text, by language, as the document has it, mark-up and slips included} */
    LocalizedText getText();

    /** {@return whether it is known to have no counterpart in the other languages} */
    boolean isOneSided();

    /**
     * Starts a new {@code Segment}.
     *
     * @return a builder without anything set
     */
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
