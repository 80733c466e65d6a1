package org.ngopartnership.examples.note;

import org.ngopartnership.registry.PartnershipRegistry;

/** A bilingual note on a working group, and everything it says, as a registry. */
public final class WorkingGroupNote {

    /** {@return the registry} */
    public static PartnershipRegistry registry() {
        return PartnershipRegistry.builder()
                .addConferences(Bodies.conferenceOf2018(), Bodies.conferenceOf2020())
                .addCommittees(Bodies.liaisonCommittee())
                .addWorkingGroups(Group.group())
                .addMeetings(Bodies.meeting())
                .addDocuments(
                        NoteText.note(),
                        Papers.guideForNewNgos(),
                        Papers.paperOnMemberStates(),
                        Papers.guideForForums())
                .addMechanisms(Mechanisms.first())
                .build();
    }

    private WorkingGroupNote() {}
}
