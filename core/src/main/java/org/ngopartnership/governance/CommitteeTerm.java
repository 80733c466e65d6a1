package org.ngopartnership.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.model.RecordType;
import org.ngopartnership.model.Table;
import org.ngopartnership.model.Text;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.value.DocumentsBuilder;
import org.ngopartnership.value.Mention;
import org.ngopartnership.value.Party;
import org.ngopartnership.value.RecordRef;

/**
 * A term of a committee, from the election at one conference to the next.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@PartnershipStyle
@PartnershipRules.All
public interface CommitteeTerm extends WithCommitteeTerm {

    /** The properties, in the order of the JSON form. */
    Table<CommitteeTerm, CommitteeTerm.Builder> TABLE = Table.of(
                    "CommitteeTerm", CommitteeTerm.class, CommitteeTerm::builder, CommitteeTerm.Builder::build)
            .required("id", Text.ANY, Builder::id, CommitteeTerm::getId)
            .optional("start", EdtfDate.KIND, Builder::start, CommitteeTerm::getStart)
            .optional("end", EdtfDate.KIND, Builder::end, CommitteeTerm::getEnd)
            .optional("electedBy", RecordRef.to(RecordType.CONFERENCE), Builder::electedBy, CommitteeTerm::getElectedBy)
            .optional("chair", Mention.TABLE, Builder::chair, CommitteeTerm::getChair)
            .optional("chairOrganization", Party.KIND, Builder::chairOrganization, CommitteeTerm::getChairOrganization)
            .optional("seats", SeatList.TABLE, Builder::seats, CommitteeTerm::getSeats)
            .list("offices", Office.TABLE, Builder::addOffices, CommitteeTerm::getOffices)
            .list("documents", RecordRef.to(RecordType.DOCUMENT), Builder::addDocuments, CommitteeTerm::getDocuments);

    /** {@return the id, unique inside the committee, for example {@code 2021-2022}} */
    String getId();

    /** {@return the first day} */
    Optional<EdtfDate> getStart();

    /** {@return the last day} */
    Optional<EdtfDate> getEnd();

    /** {@return the conference that elected it} */
    Optional<RecordRef> getElectedBy();

    /** {@return the person in the chair} */
    Optional<Mention> getChair();

    /** {@return an organization stated to be in the chair; the chair of the Liaison Committee is a person} */
    Optional<Party> getChairOrganization();

    /** {@return the seats} */
    Optional<SeatList> getSeats();

    /** {@return the offices} */
    List<Office> getOffices();

    /** {@return what it produced, such as a strategy} */
    List<RecordRef> getDocuments();

    /** {@return a new builder, without anything set} */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link CommitteeTerm}. */
    class Builder extends ImmutableCommitteeTerm.Builder implements DocumentsBuilder<Builder> {
        Builder() {}

        /**
         * {@return this builder, with {@link CommitteeTerm#getStart()} set}
         *
         * @param start  an EDTF date, for example {@code 2019} or {@code 2020-02-26}
         */
        public Builder start(String start) {
            return start(EdtfDate.parse(start));
        }

        /**
         * {@return this builder, with {@link CommitteeTerm#getStart()} set}
         *
         * @param start  a day
         */
        public Builder start(LocalDate start) {
            return start(EdtfDate.of(start));
        }

        /**
         * {@return this builder, with {@link CommitteeTerm#getEnd()} set}
         *
         * @param end  an EDTF date, for example {@code 2019} or {@code 2020-02-26}
         */
        public Builder end(String end) {
            return end(EdtfDate.parse(end));
        }

        /**
         * {@return this builder, with {@link CommitteeTerm#getEnd()} set}
         *
         * @param end  a day
         */
        public Builder end(LocalDate end) {
            return end(EdtfDate.of(end));
        }

        /**
         * {@return this builder, with {@link CommitteeTerm#getElectedBy()} set}
         *
         * @param electedBy  the record's id
         */
        public Builder electedBy(String electedBy) {
            return electedBy(RecordRef.of(electedBy));
        }
    }
}
