package org.ngopartnership.registry;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.document.BilingualDocument;
import org.ngopartnership.event.Conference;
import org.ngopartnership.event.Forum;
import org.ngopartnership.event.Meeting;
import org.ngopartnership.governance.Committee;
import org.ngopartnership.governance.Mechanism;
import org.ngopartnership.governance.WorkingGroup;
import org.ngopartnership.model.RecordType;
import org.ngopartnership.model.Table;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.value.PartnershipRecord;
import org.ngopartnership.value.Party;
import org.ngopartnership.value.RecordRef;

/**
 * A collection of records that refer to each other by id. All types share one space of ids.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@PartnershipStyle
@PartnershipRules.All
public interface PartnershipRegistry extends WithPartnershipRegistry {

    /** The version of the JSON form of a registry; additions do not change it. */
    String SCHEMA_VERSION = "1";

    /** The properties, in the order of the JSON form: the one list of all types of records. */
    Table<PartnershipRegistry, PartnershipRegistry.Builder> TABLE = Table.of(
                    "Registry", PartnershipRegistry.class, Builder::new, Builder::build)
            .constant("schemaVersion", SCHEMA_VERSION)
            .records("ngos", RecordType.NGO, Ngo.TABLE, Builder::addNgos, r -> r.getNgos())
            .records(
                    "conferences",
                    RecordType.CONFERENCE,
                    Conference.TABLE,
                    Builder::addConferences,
                    r -> r.getConferences())
            .records(
                    "committees", RecordType.COMMITTEE, Committee.TABLE, Builder::addCommittees, r -> r.getCommittees())
            .records(
                    "workingGroups",
                    RecordType.WORKING_GROUP,
                    WorkingGroup.TABLE,
                    Builder::addWorkingGroups,
                    r -> r.getWorkingGroups())
            .records("forums", RecordType.FORUM, Forum.TABLE, Builder::addForums, r -> r.getForums())
            .records("meetings", RecordType.MEETING, Meeting.TABLE, Builder::addMeetings, r -> r.getMeetings())
            .records(
                    "documents",
                    RecordType.DOCUMENT,
                    BilingualDocument.TABLE,
                    Builder::addDocuments,
                    r -> r.getDocuments())
            .records(
                    "mechanisms",
                    RecordType.MECHANISM,
                    Mechanism.TABLE,
                    Builder::addMechanisms,
                    r -> r.getMechanisms());

    /** {@return the organizations} */
    List<Ngo> getNgos();

    /** {@return the editions of conferences} */
    List<Conference> getConferences();

    /** {@return the committees} */
    List<Committee> getCommittees();

    /** {@return the working groups} */
    List<WorkingGroup> getWorkingGroups();

    /** {@return the editions of forums} */
    List<Forum> getForums();

    /** {@return the meetings} */
    List<Meeting> getMeetings();

    /** {@return the documents} */
    List<BilingualDocument> getDocuments();

    /** {@return the mechanisms} */
    List<Mechanism> getMechanisms();

    /** {@return all records, type by type, in the order of the JSON form} */
    default Stream<PartnershipRecord> records() {
        return RecordLists.recordsIn(this);
    }

    /** {@return the records by their ids, made when first asked; no part of what makes registries equal} */
    @Value.Derived
    @Value.Auxiliary
    default RecordIndex index() {
        return new RecordIndex(this);
    }

    /**
     * {@return the first record that bears an id}
     *
     * @param id  the id
     */
    default Optional<PartnershipRecord> find(String id) {
        return index().find(id);
    }

    /**
     * {@return the first record of a type that bears an id}
     *
     * @param type  the type, for example {@code Ngo.class}
     * @param id  the id
     * @param <T> the type
     */
    default <T extends PartnershipRecord> Optional<T> find(Class<T> type, String id) {
        return index().find(type, id);
    }

    /**
     * {@return the organization with an id}
     *
     * @param id  the id
     */
    default Optional<Ngo> ngo(String id) {
        return find(Ngo.class, id);
    }

    /**
     * {@return the edition of a conference with an id}
     *
     * @param id  the id
     */
    default Optional<Conference> conference(String id) {
        return find(Conference.class, id);
    }

    /**
     * {@return the committee with an id}
     *
     * @param id  the id
     */
    default Optional<Committee> committee(String id) {
        return find(Committee.class, id);
    }

    /**
     * {@return the working group with an id}
     *
     * @param id  the id
     */
    default Optional<WorkingGroup> workingGroup(String id) {
        return find(WorkingGroup.class, id);
    }

    /**
     * {@return the edition of a forum with an id}
     *
     * @param id  the id
     */
    default Optional<Forum> forum(String id) {
        return find(Forum.class, id);
    }

    /**
     * {@return the meeting with an id}
     *
     * @param id  the id
     */
    default Optional<Meeting> meeting(String id) {
        return find(Meeting.class, id);
    }

    /**
     * {@return the document with an id}
     *
     * @param id  the id
     */
    default Optional<BilingualDocument> document(String id) {
        return find(BilingualDocument.class, id);
    }

    /**
     * {@return the mechanism with an id}
     *
     * @param id  the id
     */
    default Optional<Mechanism> mechanism(String id) {
        return find(Mechanism.class, id);
    }

    /**
     * {@return the record that a reference means; empty if it is not in this registry}
     *
     * @param reference  the reference
     */
    default Optional<PartnershipRecord> resolve(RecordRef reference) {
        return find(reference.id());
    }

    /**
     * {@return the record that a party is; empty if it is known by code or name only, or not in this registry}
     *
     * @param party  the party
     */
    default Optional<PartnershipRecord> resolve(Party party) {
        return party instanceof Party.ById known ? resolve(known.id()) : Optional.empty();
    }

    /**
     * This registry and another as one. A record that both hold stands in it once.
     *
     * @param other  the other registry
     * @return the merged registry, in which this registry's record stands wherever the two differ, and the conflicts
     */
    default RegistryMerge merge(PartnershipRegistry other) {
        return merge(other, MergePolicy.keepFirst());
    }

    /**
     * This registry and another as one.
     *
     * <p>The records of this registry come first in their order, then those that only the other holds, in theirs. Two
     * records are one if they are equal; if they only bear one id, they are a conflict, and the policy decides. The
     * record chosen takes the place of this registry's record, or, if it is of another type, the next place of its type.
     * What one registry holds twice is not merged.
     *
     * @param other  the other registry
     * @param policy  decides on conflicts
     * @return the merged registry and the conflicts
     * @throws IllegalArgumentException if the policy gives a record of another id
     */
    default RegistryMerge merge(PartnershipRegistry other, MergePolicy policy) {
        return new RegistryMerger(this, policy).merge(other);
    }

    /**
     * {@return a registry of records of any types}
     *
     * @param records  the records, those of one type in their order
     * @throws IllegalArgumentException if a record is of no type that a registry holds
     */
    static PartnershipRegistry of(PartnershipRecord... records) {
        return of(Arrays.asList(records));
    }

    /**
     * {@return a registry of records of any types}
     *
     * @param records  the records, those of one type in their order
     * @throws IllegalArgumentException if a record is of no type that a registry holds
     */
    static PartnershipRegistry of(Iterable<? extends PartnershipRecord> records) {
        Builder builder = builder();
        records.forEach(builder::add);
        return builder.build();
    }

    /**
     * Collects a stream of records of any types.
     *
     * @return a collector; it throws {@link IllegalArgumentException} at a record of no type that a registry holds
     */
    static Collector<PartnershipRecord, ?, PartnershipRegistry> collector() {
        return Collectors.collectingAndThen(Collectors.<PartnershipRecord>toList(), PartnershipRegistry::of);
    }

    /** {@return a builder without anything set} */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link PartnershipRegistry}. */
    class Builder extends ImmutablePartnershipRegistry.Builder {
        Builder() {}

        /**
         * {@return this builder, with a record added to those of its type}
         *
         * @param record  the record
         * @throws IllegalArgumentException if it is of no type that a registry holds
         */
        public Builder add(PartnershipRecord record) {
            RecordLists.add(this, record);
            return this;
        }
    }
}
