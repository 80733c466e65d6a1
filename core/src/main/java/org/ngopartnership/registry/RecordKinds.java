package org.ngopartnership.registry;

import org.ngopartnership.document.BilingualDocument;
import org.ngopartnership.event.Conference;
import org.ngopartnership.event.Forum;
import org.ngopartnership.event.Meeting;
import org.ngopartnership.governance.Committee;
import org.ngopartnership.governance.Mechanism;
import org.ngopartnership.governance.WorkingGroup;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.value.PartnershipRecord;

/** Puts a record among those of its kind. */
final class RecordKinds {

    private RecordKinds() {}

    static void add(PartnershipRegistry.Builder registry, PartnershipRecord record) {
        if (record instanceof Ngo ngo) {
            registry.addNgos(ngo);
        } else if (record instanceof Conference conference) {
            registry.addConferences(conference);
        } else if (record instanceof Committee committee) {
            registry.addCommittees(committee);
        } else if (record instanceof WorkingGroup group) {
            registry.addWorkingGroups(group);
        } else if (record instanceof Forum forum) {
            registry.addForums(forum);
        } else if (record instanceof Meeting meeting) {
            registry.addMeetings(meeting);
        } else if (record instanceof BilingualDocument document) {
            registry.addDocuments(document);
        } else if (record instanceof Mechanism mechanism) {
            registry.addMechanisms(mechanism);
        } else {
            throw new IllegalArgumentException(
                    "A registry has no place for a " + record.getClass().getName());
        }
    }
}
