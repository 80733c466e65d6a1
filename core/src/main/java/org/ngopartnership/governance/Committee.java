package org.ngopartnership.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ngopartnership.PartnershipRecordStyle;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.model.RecordType;
import org.ngopartnership.model.Table;
import org.ngopartnership.model.Text;
import org.ngopartnership.model.Truth;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.value.Code;
import org.ngopartnership.value.Evidence;
import org.ngopartnership.value.ExtensionValue;
import org.ngopartnership.value.Location;
import org.ngopartnership.value.OtherName;
import org.ngopartnership.value.PartnershipRecord;
import org.ngopartnership.value.Party;
import org.ngopartnership.value.RecordRef;
import org.ngopartnership.value.WordedDate;
import org.ngopartnership.value.WordedDates;

/**
 * A standing committee, such as the NGO-UNESCO Liaison Committee: one body, with terms that follow each other.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@PartnershipRecordStyle
@PartnershipRules.All
public interface Committee extends PartnershipRecord, WordedDates, WithCommittee {

    /** The properties, in the order of the JSON form. */
    Table<Committee, Committee.Builder> TABLE = Table.of(
                    "Committee", Committee.class, Committee::builder, Committee.Builder::build)
            .required("id", RecordRef.ID, Builder::id, Committee::getId)
            .optional("code", Code.KIND, Builder::code, Committee::getCode)
            .value("name", LocalizedText.KIND, Builder::name, Committee::getName)
            .value("acronym", LocalizedText.KIND, Builder::acronym, Committee::getAcronym)
            .list("otherNames", OtherName.TABLE, Builder::addOtherNames, Committee::getOtherNames)
            .optional("parent", Party.KIND, Builder::parent, Committee::getParent)
            .optional("created", EdtfDate.KIND, Builder::created, Committee::getCreated)
            .value("createdAsStated", LocalizedText.KIND, Builder::createdAsStated, Committee::getCreatedAsStated)
            .optional("createdAssumption", Code.KIND, Builder::createdAssumption, Committee::getCreatedAssumption)
            .optional("headquarters", Location.TABLE, Builder::headquarters, Committee::getHeadquarters)
            .optional("website", Text.ANY, Builder::website, Committee::getWebsite)
            .list("quotas", SeatQuota.TABLE, Builder::addQuotas, Committee::getQuotas)
            .value("termsComplete", Truth.FLAG, Builder::termsComplete, Committee::isTermsComplete)
            .list("terms", CommitteeTerm.TABLE, Builder::addTerms, Committee::getTerms)
            .list("evidence", Evidence.TABLE, Builder::addEvidence, Committee::getEvidence)
            .value("extensions", ExtensionValue.KIND, Builder::extensions, Committee::getExtensions);

    /** {@return the code by which it is known, for example {@code LIAISON_COMMITTEE}} */
    Optional<Code> getCode();

    /** {@return the name, by language} */
    LocalizedText getName();

    /** {@return the acronym, by language} */
    LocalizedText getAcronym();

    /** {@return names beside the official one} */
    List<OtherName> getOtherNames();

    /** {@return the body it belongs to} */
    Optional<Party> getParent();

    /** {@return when it was created} */
    Optional<EdtfDate> getCreated();

    /** {@return the wording of {@link #getCreated()} in the source, by language} */
    LocalizedText getCreatedAsStated();

    /** {@return what was assumed in reading that wording, for example {@code DAY_MONTH_YEAR}} */
    Optional<Code> getCreatedAssumption();

    /** {@return where it has its seat} */
    Optional<Location> getHeadquarters();

    /** {@return the address of its website} */
    Optional<String> getWebsite();

    /** {@return how many seats it has, in all and by ground or region} */
    List<SeatQuota> getQuotas();

    /** {@return whether the terms name every term there was} */
    boolean isTermsComplete();

    /** {@return its terms} */
    List<CommitteeTerm> getTerms();

    @Override
    default LocalizedText label() {
        return getName();
    }

    @Override
    default RecordType recordType() {
        return RecordType.COMMITTEE;
    }

    /**
     * {@return the term with an id, if there is one}
     *
     * @param id  the id inside the committee
     */
    default Optional<CommitteeTerm> term(String id) {
        return getTerms().stream().filter(term -> term.getId().equals(id)).findFirst();
    }

    @Override
    default List<WordedDate> wordedDates() {
        return WordedDate.list("created", getCreatedAsStated(), getCreatedAssumption());
    }

    /** {@return a new builder, without anything set} */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link Committee}; only the id is demanded. */
    class Builder extends ImmutableCommittee.Builder {
        Builder() {
            name(LocalizedText.empty());
            acronym(LocalizedText.empty());
            createdAsStated(LocalizedText.empty());
            termsComplete(false);
        }

        /**
         * {@return this builder, with {@link Committee#getCode()} set}
         *
         * @param code  a code of capital letters, digits and underscores
         */
        public Builder code(String code) {
            return code(Code.of(code));
        }

        /**
         * {@return this builder, with all that another {@code Committee} says}
         *
         * @param other  the other
         */
        public Builder from(Committee other) {
            TABLE.copy(other, this);
            return this;
        }

        /**
         * {@return this builder, with {@link Committee#getCreated()} set}
         *
         * @param created  an EDTF date, for example {@code 2019} or {@code 2020-02-26}
         */
        public Builder created(String created) {
            return created(EdtfDate.parse(created));
        }

        /**
         * {@return this builder, with {@link Committee#getCreated()} set}
         *
         * @param created  a day
         */
        public Builder created(LocalDate created) {
            return created(EdtfDate.of(created));
        }

        /**
         * {@return this builder, with {@link Committee#getCreatedAssumption()} set}
         *
         * @param createdAssumption  a code of capital letters, digits and underscores
         */
        public Builder createdAssumption(String createdAssumption) {
            return createdAssumption(Code.of(createdAssumption));
        }
    }
}
