package org.ngopartnership.json.internal.tables;

import java.util.List;
import org.ngopartnership.document.BilingualDocument;
import org.ngopartnership.event.Conference;
import org.ngopartnership.event.Forum;
import org.ngopartnership.event.Meeting;
import org.ngopartnership.governance.Committee;
import org.ngopartnership.governance.Mechanism;
import org.ngopartnership.governance.WorkingGroup;
import org.ngopartnership.json.internal.input.EntityType;
import org.ngopartnership.json.internal.input.EntityTypes;
import org.ngopartnership.model.RecordType;
import org.ngopartnership.organization.Ngo;

/** All types of records, with their tables, in the order of a registry. */
public final class Records {

    /** The types. */
    public static final EntityTypes TYPES = new EntityTypes(List.of(
            new EntityType<>(RecordType.NGO, "ngos", Ngo.class, OrganizationTables.NGO, Ngo::getName),
            new EntityType<>(
                    RecordType.CONFERENCE,
                    "conferences",
                    Conference.class,
                    EventTables.CONFERENCE,
                    Conference::getName),
            new EntityType<>(
                    RecordType.COMMITTEE, "committees", Committee.class, CommitteeTables.COMMITTEE, Committee::getName),
            new EntityType<>(
                    RecordType.WORKING_GROUP,
                    "workingGroups",
                    WorkingGroup.class,
                    GovernanceTables.WORKING_GROUP,
                    WorkingGroup::getName),
            new EntityType<>(RecordType.FORUM, "forums", Forum.class, EventTables.FORUM, Forum::getName),
            new EntityType<>(RecordType.MEETING, "meetings", Meeting.class, EventTables.MEETING, Meeting::getName),
            new EntityType<>(
                    RecordType.DOCUMENT,
                    "documents",
                    BilingualDocument.class,
                    DocumentTables.BILINGUAL_DOCUMENT,
                    document -> document.getTitle().isEmpty() ? document.getDescription() : document.getTitle()),
            new EntityType<>(
                    RecordType.MECHANISM,
                    "mechanisms",
                    Mechanism.class,
                    GovernanceTables.MECHANISM,
                    mechanism -> mechanism.getName().isEmpty() ? mechanism.getDescription() : mechanism.getName())));

    private Records() {}
}
