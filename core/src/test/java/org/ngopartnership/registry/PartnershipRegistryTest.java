package org.ngopartnership.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ngopartnership.document.BilingualDocument;
import org.ngopartnership.forum.Forum;
import org.ngopartnership.governance.Committee;
import org.ngopartnership.governance.Conference;
import org.ngopartnership.governance.Mechanism;
import org.ngopartnership.governance.Meeting;
import org.ngopartnership.governance.WorkingGroup;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.Evidence;
import org.ngopartnership.value.ExtensionValue;
import org.ngopartnership.value.PartnershipRecord;
import org.ngopartnership.value.Party;
import org.ngopartnership.value.RecordRef;
import org.ngopartnership.value.RecordType;

class PartnershipRegistryTest {

    private static final PartnershipRegistry REGISTRY = PartnershipRegistry.builder()
            .addMechanisms(Mechanism.builder().id("mechanism").build())
            .addDocuments(BilingualDocument.builder().id("note").build())
            .addMeetings(Meeting.builder().id("meeting").build())
            .addForums(Forum.builder().id("forum").build())
            .addWorkingGroups(WorkingGroup.builder().id("group").build())
            .addCommittees(Committee.builder().id("committee").build())
            .addConferences(Conference.builder().id("conference").build())
            .addNgos(Ngo.builder().id("wrs").build(), Ngo.builder().id("ars").build())
            .build();

    @Test
    void recordsComeByTypeAndThenInTheirOrder() {
        assertThat(REGISTRY.records())
                .extracting(PartnershipRecord::getId)
                .containsExactly(
                        "wrs", "ars", "conference", "committee", "group", "forum", "meeting", "note", "mechanism");
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
                        RecordType.FORUM,
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

    @Test
    void aRecordIsFoundByItsTypeAndId() {
        assertThat(REGISTRY.ngo("wrs").map(Ngo::getId)).contains("wrs");
        assertThat(REGISTRY.conference("conference").map(Conference::getId)).contains("conference");
        assertThat(REGISTRY.committee("committee").map(Committee::getId)).contains("committee");
        assertThat(REGISTRY.workingGroup("group").map(WorkingGroup::getId)).contains("group");
        assertThat(REGISTRY.forum("forum").map(Forum::getId)).contains("forum");
        assertThat(REGISTRY.meeting("meeting").map(Meeting::getId)).contains("meeting");
        assertThat(REGISTRY.document("note").map(BilingualDocument::getId)).contains("note");
        assertThat(REGISTRY.mechanism("mechanism").map(Mechanism::getId)).contains("mechanism");
        assertThat(REGISTRY.forum("wrs")).isEmpty();
        assertThat(REGISTRY.ngo("nobody")).isEmpty();
    }

    @Test
    void recordsOfSeveralTypesWithOneIdAreAllFoundByTheirType() {
        Ngo ngo = Ngo.builder().id("a").build();
        Meeting meeting = Meeting.builder().id("a").build();
        PartnershipRegistry registry = PartnershipRegistry.of(meeting, ngo);
        assertThat(registry.ngo("a")).contains(ngo);
        assertThat(registry.meeting("a")).contains(meeting);
        assertThat(registry.index().all("a")).containsExactly(ngo, meeting);
        assertThat(registry.index().all("b")).isEmpty();
    }

    @Test
    void theIndexIsNoPartOfTheValueAndMadeAnewForAChangedRegistry() {
        PartnershipRegistry copy = PartnershipRegistry.builder().from(REGISTRY).build();
        assertThat(copy).isEqualTo(REGISTRY).hasSameHashCodeAs(REGISTRY);
        assertThat(copy.toString()).isEqualTo(REGISTRY.toString()).doesNotContain("index");
        assertThat(REGISTRY.ngo("wrs")).isPresent();
        assertThat(REGISTRY.withNgos().ngo("wrs")).isEmpty();
    }

    @Test
    void referencesLeadToTheirRecords() {
        assertThat(REGISTRY.resolve(RecordRef.of("group"))).containsInstanceOf(WorkingGroup.class);
        assertThat(REGISTRY.resolve(RecordRef.of("nobody"))).isEmpty();
        assertThat(REGISTRY.resolve(Party.id("wrs"))).isEqualTo(REGISTRY.find("wrs"));
        assertThat(REGISTRY.resolve(Party.code("SECRETARIAT"))).isEmpty();
        assertThat(REGISTRY.resolve(Party.name(LocalizedText.en("wrs")))).isEmpty();
    }

    @Test
    void aRegistryIsBuiltOfItsRecordsWhateverTheirOrder() {
        List<PartnershipRecord> records = REGISTRY.records().toList();
        assertThat(PartnershipRegistry.of(records)).isEqualTo(REGISTRY);
        assertThat(records.stream().collect(PartnershipRegistry.collector())).isEqualTo(REGISTRY);
        List<PartnershipRecord> backwards = new ArrayList<>(records);
        Collections.reverse(backwards);
        assertThat(PartnershipRegistry.of(backwards).records())
                .extracting(PartnershipRecord::getId)
                .startsWith("ars", "wrs", "conference")
                .containsExactlyInAnyOrderElementsOf(
                        records.stream().map(PartnershipRecord::getId).toList());
    }

    @Test
    void aRecordOfACallersOwnTypeHasNoPlace() {
        PartnershipRecord own = new OwnRecord();
        assertThatThrownBy(() -> PartnershipRegistry.of(own))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("OwnRecord");
    }

    private record OwnRecord() implements PartnershipRecord {
        @Override
        public String getId() {
            return "own";
        }

        @Override
        public List<Evidence> getEvidence() {
            return List.of();
        }

        @Override
        public Map<String, ExtensionValue> getExtensions() {
            return Map.of();
        }

        @Override
        public RecordType recordType() {
            return RecordType.NGO;
        }
    }
}
