package org.ngopartnership.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ngopartnership.PartnershipRecordStyle;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.model.RecordType;
import org.ngopartnership.model.Table;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.value.Code;
import org.ngopartnership.value.Evidence;
import org.ngopartnership.value.ExtensionValue;
import org.ngopartnership.value.Mention;
import org.ngopartnership.value.OtherName;
import org.ngopartnership.value.PartnershipRecord;
import org.ngopartnership.value.Party;
import org.ngopartnership.value.RecordRef;
import org.ngopartnership.value.WordedDate;
import org.ngopartnership.value.WordedDates;

/**
 * A working group: who set it up and why, who belongs to it, what it works on, what it produced.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@PartnershipRecordStyle
@PartnershipRules.All
public interface WorkingGroup extends PartnershipRecord, WordedDates, WithWorkingGroup {

    /** The properties, in the order of the JSON form. */
    Table<WorkingGroup, WorkingGroup.Builder> TABLE = Table.of(
                    "WorkingGroup", WorkingGroup.class, WorkingGroup::builder, WorkingGroup.Builder::build)
            .required("id", RecordRef.ID, Builder::id, WorkingGroup::getId)
            .value("name", LocalizedText.KIND, Builder::name, WorkingGroup::getName)
            .list("otherNames", OtherName.TABLE, Builder::addOtherNames, WorkingGroup::getOtherNames)
            .optional("parent", Party.KIND, Builder::parent, WorkingGroup::getParent)
            .optional("created", EdtfDate.KIND, Builder::created, WorkingGroup::getCreated)
            .value("createdAsStated", LocalizedText.KIND, Builder::createdAsStated, WorkingGroup::getCreatedAsStated)
            .optional("createdAssumption", Code.KIND, Builder::createdAssumption, WorkingGroup::getCreatedAssumption)
            .optional("initiativeOf", Party.KIND, Builder::initiativeOf, WorkingGroup::getInitiativeOf)
            .optional("inResponseTo", Request.TABLE, Builder::inResponseTo, WorkingGroup::getInResponseTo)
            .optional("composition", Composition.TABLE, Builder::composition, WorkingGroup::getComposition)
            .optional("members", MemberRoster.TABLE, Builder::members, WorkingGroup::getMembers)
            .optional("meetings", MeetingList.TABLE, Builder::meetings, WorkingGroup::getMeetings)
            .optional("agenda", Agenda.TABLE, Builder::agenda, WorkingGroup::getAgenda)
            .optional("documents", DocumentList.TABLE, Builder::documents, WorkingGroup::getDocuments)
            .list("mentions", Mention.TABLE, Builder::addMentions, WorkingGroup::getMentions)
            .list("evidence", Evidence.TABLE, Builder::addEvidence, WorkingGroup::getEvidence)
            .value("extensions", ExtensionValue.KIND, Builder::extensions, WorkingGroup::getExtensions);

    /** {@return the name, by language} */
    LocalizedText getName();

    /** {@return names beside the official one} */
    List<OtherName> getOtherNames();

    /** {@return the body under which it works} */
    Optional<Party> getParent();

    /** {@return when it was created} */
    Optional<EdtfDate> getCreated();

    /** {@return the wording of {@link #getCreated()} in the source, by language} */
    LocalizedText getCreatedAsStated();

    /** {@return what was assumed in reading that wording, for example {@code DAY_MONTH_YEAR}} */
    Optional<Code> getCreatedAssumption();

    /** {@return on whose initiative it was created} */
    Optional<Party> getInitiativeOf();

    /** {@return the request it answers} */
    Optional<Request> getInResponseTo();

    /** {@return how it is made up} */
    Optional<Composition> getComposition();

    /** {@return its members by name} */
    Optional<MemberRoster> getMembers();

    /** {@return its meetings} */
    Optional<MeetingList> getMeetings();

    /** {@return its topics} */
    Optional<Agenda> getAgenda();

    /** {@return what it produced} */
    Optional<DocumentList> getDocuments();

    /** {@return the persons and roles mentioned with it} */
    List<Mention> getMentions();

    @Override
    default LocalizedText label() {
        return getName();
    }

    @Override
    default RecordType recordType() {
        return RecordType.WORKING_GROUP;
    }

    @Override
    default List<WordedDate> wordedDates() {
        return WordedDate.list("created", getCreatedAsStated(), getCreatedAssumption());
    }

    /** {@return a new builder, without anything set} */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link WorkingGroup}; only the id is demanded. */
    class Builder extends ImmutableWorkingGroup.Builder {
        Builder() {
            name(LocalizedText.empty());
            createdAsStated(LocalizedText.empty());
        }

        /**
         * {@return this builder, with all that another {@code WorkingGroup} says}
         *
         * @param other  the other
         */
        public Builder from(WorkingGroup other) {
            TABLE.copy(other, this);
            return this;
        }

        /**
         * {@return this builder, with {@link WorkingGroup#getCreated()} set}
         *
         * @param created  an EDTF date, for example {@code 2019} or {@code 2020-02-26}
         */
        public Builder created(String created) {
            return created(EdtfDate.parse(created));
        }

        /**
         * {@return this builder, with {@link WorkingGroup#getCreated()} set}
         *
         * @param created  a day
         */
        public Builder created(LocalDate created) {
            return created(EdtfDate.of(created));
        }

        /**
         * {@return this builder, with {@link WorkingGroup#getCreatedAssumption()} set}
         *
         * @param createdAssumption  a code of capital letters, digits and underscores
         */
        public Builder createdAssumption(String createdAssumption) {
            return createdAssumption(Code.of(createdAssumption));
        }
    }
}
