package org.ngopartnership.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ngopartnership.document.BilingualDocument;
import org.ngopartnership.governance.Committee;
import org.ngopartnership.governance.Conference;
import org.ngopartnership.governance.Mechanism;
import org.ngopartnership.governance.Meeting;
import org.ngopartnership.governance.WorkingGroup;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.PartnershipRecord;
import org.ngopartnership.value.RecordType;

class PartnershipRegistryTest {

    private static final PartnershipRegistry REGISTRY = PartnershipRegistry.builder()
            .addMechanisms(Mechanism.builder().id("mechanism").build())
            .addDocuments(BilingualDocument.builder().id("note").build())
            .addMeetings(Meeting.builder().id("meeting").build())
            .addWorkingGroups(WorkingGroup.builder().id("group").build())
            .addCommittees(Committee.builder().id("committee").build())
            .addConferences(Conference.builder().id("conference").build())
            .addNgos(Ngo.builder().id("wrs").build(), Ngo.builder().id("ars").build())
            .build();

    @Test
    void recordsComeByTypeAndThenInTheirOrder() {
        assertThat(REGISTRY.records())
                .extracting(PartnershipRecord::getId)
                .containsExactly("wrs", "ars", "conference", "committee", "group", "meeting", "note", "mechanism");
    }

    @Test
    void recordsSayTheirType() {
        assertThat(REGISTRY.records())
                .extracting(PartnershipRecord::recordType)
                .containsExactly(
                        RecordType.NGO,
                        RecordType.NGO,
                        RecordType.CONFERENCE,
                        RecordType.COMMITTEE,
                        RecordType.WORKING_GROUP,
                        RecordType.MEETING,
                        RecordType.DOCUMENT,
                        RecordType.MECHANISM);
    }

    @Test
    void aRecordIsFoundByIdWhateverItsType() {
        assertThat(REGISTRY.find("group")).containsInstanceOf(WorkingGroup.class);
        assertThat(REGISTRY.find("ars")).contains(Ngo.builder().id("ars").build());
        assertThat(REGISTRY.find("nobody")).isEmpty();
        assertThat(PartnershipRegistry.builder().build().find("wrs")).isEmpty();
    }

    @Test
    void ofTwoRecordsWithOneIdTheFirstIsFound() {
        Ngo first = Ngo.builder().id("wrs").name(LocalizedText.en("First")).build();
        PartnershipRegistry doubled = PartnershipRegistry.builder()
                .addMeetings(Meeting.builder().id("wrs").build())
                .addNgos(first, Ngo.builder().id("wrs").build())
                .build();
        assertThat(doubled.find("wrs")).contains(first);
    }
}
