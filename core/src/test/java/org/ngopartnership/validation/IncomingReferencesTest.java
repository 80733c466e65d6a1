package org.ngopartnership.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ngopartnership.governance.Meeting;
import org.ngopartnership.governance.MeetingList;
import org.ngopartnership.governance.MemberRoster;
import org.ngopartnership.governance.WorkingGroup;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.registry.PartnershipRegistry;
import org.ngopartnership.value.Party;

class IncomingReferencesTest {

    private static final WorkingGroup GROUP = WorkingGroup.builder()
            .id("group")
            .members(MemberRoster.builder()
                    .addItems(Party.code("SECRETARIAT"), Party.id("wrs"))
                    .build())
            .meetings(MeetingList.builder().addItems("first", "second").build())
            .build();
    private static final Meeting SECOND =
            Meeting.builder().id("second").body(Party.id("group")).build();
    private static final IncomingReferences REFERENCES =
            IncomingReferences.in(PartnershipRegistry.of(Ngo.builder().id("wrs").build(), GROUP, SECOND));

    @Test
    void tellsWhoRefersToARecordAndWhere() {
        assertThat(REFERENCES.to("wrs")).singleElement().satisfies(reference -> {
            assertThat(reference.from()).isSameAs(GROUP);
            assertThat(reference.path().toPointer()).isEqualTo("/members/items/1/id");
            assertThat(reference.to().id()).isEqualTo("wrs");
        });
        assertThat(REFERENCES.to("second"))
                .extracting(reference -> reference.path().toPointer())
                .containsExactly("/meetings/items/1");
        assertThat(REFERENCES.to("group"))
                .extracting(IncomingReferences.Reference::from)
                .containsExactly(SECOND);
    }

    @Test
    void theRecordNeedNotBeThere() {
        assertThat(REFERENCES.to("first")).hasSize(1);
        assertThat(REFERENCES.to("nobody")).isEmpty();
    }
}
