package org.ngopartnership.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ngopartnership.event.Meeting;
import org.ngopartnership.governance.WorkingGroup;
import org.ngopartnership.registry.PartnershipRegistry;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.value.Party;

class IncomingReferencesTest {

    private static final WorkingGroup GROUP = Samples.minimalWorkingGroup(group -> group.id("group")
            .members(
                    Samples.memberRoster(members -> members.items(List.of(Party.code("SECRETARIAT"), Party.id("wrs")))))
            .meetings(Samples.meetingList(meetings -> meetings.items(List.of()).addItems("first", "second"))));
    private static final Meeting SECOND =
            Samples.minimalMeeting(meeting -> meeting.id("second").body(Party.id("group")));
    private static final IncomingReferences REFERENCES =
            IncomingReferences.in(PartnershipRegistry.of(Samples.minimalNgo(ngo -> ngo.id("wrs")), GROUP, SECOND));

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
