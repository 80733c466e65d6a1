package org.ngopartnership.registry;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.ngopartnership.PartnershipStyle;
import org.ngopartnership.constraint.PartnershipRules;
import org.ngopartnership.document.BilingualDocument;
import org.ngopartnership.forum.Forum;
import org.ngopartnership.governance.Committee;
import org.ngopartnership.governance.Conference;
import org.ngopartnership.governance.Mechanism;
import org.ngopartnership.governance.Meeting;
import org.ngopartnership.governance.WorkingGroup;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.value.PartnershipRecord;

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

    /** {@return the organizations} */
    List<@Valid Ngo> getNgos();

    /** {@return the editions of conferences} */
    List<@Valid Conference> getConferences();

    /** {@return the committees} */
    List<@Valid Committee> getCommittees();

    /** {@return the working groups} */
    List<@Valid WorkingGroup> getWorkingGroups();

    /** {@return the editions of forums} */
    List<@Valid Forum> getForums();

    /** {@return the meetings} */
    List<@Valid Meeting> getMeetings();

    /** {@return the documents} */
    List<@Valid BilingualDocument> getDocuments();

    /** {@return the mechanisms} */
    List<@Valid Mechanism> getMechanisms();

    /**
     * All records, type by type, in the order of the JSON form.
     *
     * @return the records
     */
    default Stream<PartnershipRecord> records() {
        return Stream.of(
                        getNgos(),
                        getConferences(),
                        getCommittees(),
                        getWorkingGroups(),
                        getForums(),
                        getMeetings(),
                        getDocuments(),
                        getMechanisms())
                .flatMap(List::stream);
    }

    /**
     * The record with an id.
     *
     * @param id  the id
     * @return the first record that bears it
     */
    default Optional<PartnershipRecord> find(String id) {
        return records().filter(found -> found.getId().equals(id)).findFirst();
    }

    /**
     * Starts a new {@code PartnershipRegistry}.
     *
     * @return a builder without anything set
     */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link PartnershipRegistry}. */
    class Builder extends ImmutablePartnershipRegistry.Builder {
        Builder() {}
    }
}
