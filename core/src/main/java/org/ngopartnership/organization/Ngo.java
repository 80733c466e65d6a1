package org.ngopartnership.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ngopartnership.PartnershipRecordStyle;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.model.Choice;
import org.ngopartnership.model.RecordType;
import org.ngopartnership.model.Table;
import org.ngopartnership.model.Text;
import org.ngopartnership.model.Truth;
import org.ngopartnership.status.Partnership;
import org.ngopartnership.status.StatusPeriod;
import org.ngopartnership.text.LanguageTag;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.value.Code;
import org.ngopartnership.value.Count;
import org.ngopartnership.value.EmailAddress;
import org.ngopartnership.value.Evidence;
import org.ngopartnership.value.ExtensionValue;
import org.ngopartnership.value.Identifier;
import org.ngopartnership.value.Location;
import org.ngopartnership.value.Mention;
import org.ngopartnership.value.OtherName;
import org.ngopartnership.value.PartnershipRecord;
import org.ngopartnership.value.Party;
import org.ngopartnership.value.RecordRef;
import org.ngopartnership.value.WordedDate;
import org.ngopartnership.value.WordedDates;

/**
 * A non-governmental organization: its names, seat and fields, and the partnerships it holds.
 *
 * <p>UNESCO means by it any organization not set up by a government or by an agreement between governments, whose
 * purposes, functions, structure and operation are non-governmental, democratic and non-profit-making
 * (https://en.unesco.org/partnerships/ngos_official_partnership). A foundation is an {@code Ngo} with the legal form
 * {@code FOUNDATION}; which relation it may hold is a matter of the regime, not of the form. An absent value means
 * not known.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@PartnershipRecordStyle
@PartnershipRules.All
public interface Ngo extends PartnershipRecord, WordedDates, WithNgo {

    /** The properties, in the order of the JSON form. */
    Table<Ngo, Ngo.Builder> TABLE = Table.of("Ngo", Ngo.class, Ngo::builder, Ngo.Builder::build)
            .required("id", RecordRef.ID, Builder::id, Ngo::getId)
            .value("name", LocalizedText.KIND, Builder::name, Ngo::getName)
            .optional("originalLanguage", LanguageTag.KIND, Builder::originalLanguage, Ngo::getOriginalLanguage)
            .value("acronym", LocalizedText.KIND, Builder::acronym, Ngo::getAcronym)
            .list("otherNames", OtherName.TABLE, Builder::addOtherNames, Ngo::getOtherNames)
            .optional("legalForm", Code.KIND, Builder::legalForm, Ngo::getLegalForm)
            .optional("level", Choice.of(Level.values()), Builder::level, Ngo::getLevel)
            .optional("founded", EdtfDate.KIND, Builder::founded, Ngo::getFounded)
            .value("foundedAsStated", LocalizedText.KIND, Builder::foundedAsStated, Ngo::getFoundedAsStated)
            .optional("foundedAssumption", Code.KIND, Builder::foundedAssumption, Ngo::getFoundedAssumption)
            .optional("foundedBy", Choice.of(FounderKind.values()), Builder::foundedBy, Ngo::getFoundedBy)
            .list("predecessors", Party.KIND, Builder::addPredecessors, Ngo::getPredecessors)
            .optional("nonProfit", Truth.SAID, Builder::nonProfit, Ngo::getNonProfit)
            .optional("headquarters", Location.TABLE, Builder::headquarters, Ngo::getHeadquarters)
            .list("fields", Choice.of(FieldOfCompetence.values()), Builder::addFields, Ngo::getFields)
            .optional("countriesOfActivity", Count.TABLE, Builder::countriesOfActivity, Ngo::getCountriesOfActivity)
            .optional("members", MemberList.TABLE, Builder::members, Ngo::getMembers)
            .optional("website", Text.ANY, Builder::website, Ngo::getWebsite)
            .optional("email", EmailAddress.KIND, Builder::email, Ngo::getEmail)
            .list("identifiers", Identifier.TABLE, Builder::addIdentifiers, Ngo::getIdentifiers)
            .list("representatives", Mention.TABLE, Builder::addRepresentatives, Ngo::getRepresentatives)
            .list("partnerships", Partnership.TABLE, Builder::addPartnerships, Ngo::getPartnerships)
            .list("evidence", Evidence.TABLE, Builder::addEvidence, Ngo::getEvidence)
            .value("extensions", ExtensionValue.KIND, Builder::extensions, Ngo::getExtensions);

    /** {@return the official name, by language} */
    LocalizedText getName();

    /** {@return the language of the original name, which may be neither English nor French} */
    Optional<LanguageTag> getOriginalLanguage();

    /** {@return the acronym, by language; they may differ} */
    LocalizedText getAcronym();

    /** {@return names beside the official one} */
    List<OtherName> getOtherNames();

    /** {@return the legal form, for example {@code ASSOCIATION} or {@code FOUNDATION}} */
    Optional<Code> getLegalForm();

    /** {@return the level at which it works} */
    Optional<Level> getLevel();

    /** {@return when it was founded} */
    Optional<EdtfDate> getFounded();

    /** {@return the wording of {@link #getFounded()} in the source, by language} */
    LocalizedText getFoundedAsStated();

    /** {@return what was assumed in reading that wording, for example {@code DAY_MONTH_YEAR}} */
    Optional<Code> getFoundedAssumption();

    /** {@return who set it up} */
    Optional<FounderKind> getFoundedBy();

    /** {@return the organizations it continues} */
    List<Party> getPredecessors();

    /** {@return whether it is non-profit-making} */
    Optional<Boolean> getNonProfit();

    /** {@return where it has its seat} */
    Optional<Location> getHeadquarters();

    /** {@return UNESCO's fields of competence in which it works} */
    List<FieldOfCompetence> getFields();

    /** {@return in how many countries it is active} */
    Optional<Count> getCountriesOfActivity();

    /** {@return its members} */
    Optional<MemberList> getMembers();

    /** {@return the address of its website} */
    Optional<String> getWebsite();

    /** {@return its e-mail address} */
    Optional<String> getEmail();

    /** {@return the numbers under which other registers know it} */
    List<Identifier> getIdentifiers();

    /** {@return those who represent it} */
    List<Mention> getRepresentatives();

    /** {@return its partnerships, one per intergovernmental organization} */
    List<Partnership> getPartnerships();

    @Override
    default LocalizedText label() {
        return getName();
    }

    @Override
    default RecordType recordType() {
        return RecordType.NGO;
    }

    /**
     * The partnership with an intergovernmental organization.
     *
     * @param organization  its code, for example {@code UNESCO}
     * @return the first partnership with it; empty where none is stated
     */
    default Optional<Partnership> partnershipWith(String organization) {
        return getPartnerships().stream()
                .filter(partnership -> partnership.getWith().is(organization))
                .findFirst();
    }

    /**
     * The period of status that is in force on a day. A period without end counts as in force from its start on.
     *
     * @param organization  the intergovernmental organization, for example {@code UNESCO}
     * @param day  the day
     * @return the last such period that is stated; empty where none definitely or possibly covers the day
     */
    default Optional<StatusPeriod> statusOn(String organization, LocalDate day) {
        return partnershipWith(organization).flatMap(partnership -> partnership.statusOn(day));
    }

    @Override
    default List<WordedDate> wordedDates() {
        return WordedDate.list("founded", getFoundedAsStated(), getFoundedAssumption());
    }

    /** {@return a new builder, without anything set} */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles an {@link Ngo}; only the id is demanded. */
    class Builder extends ImmutableNgo.Builder {
        Builder() {
            name(LocalizedText.empty());
            acronym(LocalizedText.empty());
            foundedAsStated(LocalizedText.empty());
        }

        /**
         * {@return this builder, with all that another {@code Ngo} says}
         *
         * @param other  the other
         */
        public Builder from(Ngo other) {
            TABLE.copy(other, this);
            return this;
        }

        /**
         * {@return this builder, with {@link Ngo#getOriginalLanguage()} set}
         *
         * @param originalLanguage  a language tag (BCP 47)
         */
        public Builder originalLanguage(String originalLanguage) {
            return originalLanguage(LanguageTag.parse(originalLanguage));
        }

        /**
         * {@return this builder, with {@link Ngo#getLegalForm()} set}
         *
         * @param legalForm  a code of capital letters, digits and underscores
         */
        public Builder legalForm(String legalForm) {
            return legalForm(Code.of(legalForm));
        }

        /**
         * {@return this builder, with {@link Ngo#getFounded()} set}
         *
         * @param founded  an EDTF date, for example {@code 2019} or {@code 2020-02-26}
         */
        public Builder founded(String founded) {
            return founded(EdtfDate.parse(founded));
        }

        /**
         * {@return this builder, with {@link Ngo#getFounded()} set}
         *
         * @param founded  a day
         */
        public Builder founded(LocalDate founded) {
            return founded(EdtfDate.of(founded));
        }

        /**
         * {@return this builder, with {@link Ngo#getFoundedAssumption()} set}
         *
         * @param foundedAssumption  a code of capital letters, digits and underscores
         */
        public Builder foundedAssumption(String foundedAssumption) {
            return foundedAssumption(Code.of(foundedAssumption));
        }
    }
}
