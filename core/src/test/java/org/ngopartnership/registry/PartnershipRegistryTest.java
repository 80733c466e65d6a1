package org.ngopartnership.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ngopartnership.event.Meeting;
import org.ngopartnership.governance.WorkingGroup;
import org.ngopartnership.model.RecordType;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.Evidence;
import org.ngopartnership.value.ExtensionValue;
import org.ngopartnership.value.PartnershipRecord;
import org.ngopartnership.value.Party;
import org.ngopartnership.value.RecordRef;

class PartnershipRegistryTest {

    private static final PartnershipRegistry REGISTRY = Samples.registry();

    @Test
    void recordsComeByTypeAndThenInTheirOrder() {
        assertThat(REGISTRY.records())
                .extracting(PartnershipRecord::getId)
                .startsWith(
                        "wrs",
                        "small-library",
                        "icngo-2016",
                        "liaison-committee",
                        "wg-libraries",
                        "forum-1",
                        "liaison-committee-2018-03",
                        "guide-libraries",
                        "exchange-of-books");
    }

    @Test
    void recordsSayTheirType() {
        assertThat(REGISTRY.records())
                .extracting(PartnershipRecord::recordType)
                .startsWith(RecordType.NGO, RecordType.NGO, RecordType.CONFERENCE)
                .isSorted()
                .contains(RecordType.values());
    }

    @Test
    void aRecordIsFoundByIdWhateverItsType() {
        assertThat(REGISTRY.find("wg-libraries")).containsInstanceOf(WorkingGroup.class);
        assertThat(REGISTRY.find("small-library")).contains(Samples.minimalNgo());
        assertThat(REGISTRY.find("nobody")).isEmpty();
        assertThat(PartnershipRegistry.of().find("wrs")).isEmpty();
    }

    @Test
    void ofTwoRecordsWithOneIdTheFirstIsFound() {
        PartnershipRegistry doubled = PartnershipRegistry.of(
                Samples.meeting(meeting -> meeting.id("wrs")), Samples.ngo(), Samples.minimalNgo(ngo -> ngo.id("wrs")));
        assertThat(doubled.find("wrs")).contains(Samples.ngo());
    }

    @Test
    void aRecordIsFoundByItsTypeAndId() {
        assertThat(REGISTRY.ngo("wrs")).contains(Samples.ngo());
        assertThat(REGISTRY.conference("icngo-2016")).contains(Samples.conference());
        assertThat(REGISTRY.committee("liaison-committee")).contains(Samples.committee());
        assertThat(REGISTRY.workingGroup("wg-libraries")).contains(Samples.workingGroup());
        assertThat(REGISTRY.forum("forum-1")).contains(Samples.forum());
        assertThat(REGISTRY.meeting("liaison-committee-2018-03")).contains(Samples.meeting());
        assertThat(REGISTRY.document("guide-libraries")).contains(Samples.document());
        assertThat(REGISTRY.mechanism("exchange-of-books")).contains(Samples.mechanism());
        assertThat(REGISTRY.forum("wrs")).isEmpty();
        assertThat(REGISTRY.ngo("nobody")).isEmpty();
    }

    @Test
    void recordsOfSeveralTypesWithOneIdAreAllFoundByTheirType() {
        Ngo ngo = Samples.ngo(sample -> sample.id("a"));
        Meeting meeting = Samples.meeting(sample -> sample.id("a"));
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
        assertThat(REGISTRY.resolve(RecordRef.of("wg-libraries"))).containsInstanceOf(WorkingGroup.class);
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
                .startsWith("small-library", "wrs", "icngo-2016")
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
