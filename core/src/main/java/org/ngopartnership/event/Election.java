package org.ngopartnership.event;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.model.Table;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.value.Code;
import org.ngopartnership.value.Count;
import org.ngopartnership.value.DatedBuilder;
import org.ngopartnership.value.Mention;
import org.ngopartnership.value.Party;

/**
 * An election at a conference: the post, who stood for it, who was elected.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@PartnershipStyle
@PartnershipRules.All
public interface Election extends WithElection {

    /** The properties, in the order of the JSON form. */
    Table<Election, Election.Builder> TABLE = Table.of(
                    "Election", Election.class, Election::builder, Election.Builder::build)
            .required("post", Code.KIND, Builder::post, Election::getPost)
            .list("candidates", Mention.TABLE, Builder::addCandidates, Election::getCandidates)
            .list("elected", Mention.TABLE, Builder::addElected, Election::getElected)
            .list(
                    "electedOrganizations",
                    Party.KIND,
                    Builder::addElectedOrganizations,
                    Election::getElectedOrganizations)
            .optional("count", Count.TABLE, Builder::count, Election::getCount)
            .optional("supervisedBy", Party.KIND, Builder::supervisedBy, Election::getSupervisedBy)
            .optional("date", EdtfDate.KIND, Builder::date, Election::getDate);

    /** {@return the post, for example {@code CHAIRPERSON} or {@code LIAISON_COMMITTEE}} */
    Code getPost();

    /** {@return the persons who stood for it} */
    List<Mention> getCandidates();

    /** {@return the persons elected} */
    List<Mention> getElected();

    /** {@return the organizations elected} */
    List<Party> getElectedOrganizations();

    /** {@return how many were elected, as stated} */
    Optional<Count> getCount();

    /** {@return who supervised it} */
    Optional<Party> getSupervisedBy();

    /** {@return when} */
    Optional<EdtfDate> getDate();

    /** {@return a new builder, without anything set} */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link Election}. */
    class Builder extends ImmutableElection.Builder implements DatedBuilder<Builder> {
        Builder() {}

        /**
         * {@return this builder, with {@link Election#getPost()} set}
         *
         * @param post  a code of capital letters, digits and underscores
         */
        public Builder post(String post) {
            return post(Code.of(post));
        }
    }
}
