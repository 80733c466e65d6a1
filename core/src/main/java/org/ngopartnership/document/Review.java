package org.ngopartnership.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.model.Choice;
import org.ngopartnership.model.Table;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.value.Mention;
import org.ngopartnership.value.Modality;
import org.ngopartnership.value.Party;

/**
 * The review of a document: with whom it was discussed, who comments, how far it has come.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@PartnershipStyle
@PartnershipRules.All
public interface Review extends WithReview {

    /** The properties, in the order of the JSON form. */
    Table<Review, Review.Builder> TABLE = Table.of("Review", Review.class, Review::builder, Review.Builder::build)
            .required("state", Choice.of(ReviewState.values()), Builder::state, Review::getState)
            .list("discussedWith", Party.KIND, Builder::addDiscussedWith, Review::getDiscussedWith)
            .list("reviewers", Mention.TABLE, Builder::addReviewers, Review::getReviewers)
            .optional("modality", Choice.of(Modality.values()), Builder::modality, Review::getModality)
            .optional("since", EdtfDate.KIND, Builder::since, Review::getSince)
            .optional("due", EdtfDate.KIND, Builder::due, Review::getDue)
            .value("asStated", LocalizedText.KIND, Builder::asStated, Review::getAsStated);

    /** {@return how far it has come} */
    ReviewState getState();

    /** {@return the bodies with which it was discussed} */
    List<Party> getDiscussedWith();

    /** {@return the persons or roles that comment} */
    List<Mention> getReviewers();

    /** {@return in what manner comments are spoken of} */
    Optional<Modality> getModality();

    /** {@return since when comments are awaited} */
    Optional<EdtfDate> getSince();

    /** {@return by when comments are due} */
    Optional<EdtfDate> getDue();

    /** {@return the wording of the source, by language} */
    LocalizedText getAsStated();

    /** {@return a new builder, without anything set} */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link Review}. */
    class Builder extends ImmutableReview.Builder {
        Builder() {
            asStated(LocalizedText.empty());
        }

        /**
         * {@return this builder, with {@link Review#getSince()} set}
         *
         * @param since  an EDTF date, for example {@code 2019} or {@code 2020-02-26}
         */
        public Builder since(String since) {
            return since(EdtfDate.parse(since));
        }

        /**
         * {@return this builder, with {@link Review#getSince()} set}
         *
         * @param since  a day
         */
        public Builder since(LocalDate since) {
            return since(EdtfDate.of(since));
        }

        /**
         * {@return this builder, with {@link Review#getDue()} set}
         *
         * @param due  an EDTF date, for example {@code 2019} or {@code 2020-02-26}
         */
        public Builder due(String due) {
            return due(EdtfDate.parse(due));
        }

        /**
         * {@return this builder, with {@link Review#getDue()} set}
         *
         * @param due  a day
         */
        public Builder due(LocalDate due) {
            return due(EdtfDate.of(due));
        }
    }
}
