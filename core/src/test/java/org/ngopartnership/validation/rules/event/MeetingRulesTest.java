package org.ngopartnership.validation.rules.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ngopartnership.document.BilingualDocument;
import org.ngopartnership.event.Conference;
import org.ngopartnership.event.Forum;
import org.ngopartnership.event.Meeting;
import org.ngopartnership.governance.WorkingGroup;
import org.ngopartnership.model.Model;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.validation.rules.Judge;
import org.ngopartnership.value.Code;
import org.ngopartnership.value.Mention;
import org.ngopartnership.value.PartnershipRecord;

class MeetingRulesTest {

    private static final Mention WITHOUT_ROLE =
            Samples.mention(mention -> mention.role(LocalizedText.empty()).roleCode(Optional.empty()));

    @Test
    void aMeetingHasADateAndABody() {
        Meeting meeting = Samples.meeting();
        assertThat(Judge.places("MTG-001", meeting.withDate(Optional.empty()))).containsExactly("/date");
        assertThat(Judge.places("MTG-001", meeting)).isEmpty();
        assertThat(Judge.places("MTG-002", meeting.withBody(Optional.empty()))).containsExactly("/body");
        assertThat(Judge.places("MTG-002", meeting)).isEmpty();
    }

    @Test
    void aPersonWhoIsMentionedHasARole() {
        List<PartnershipRecord> records = List.of(
                Samples.meeting(meeting -> meeting.addMentions(WITHOUT_ROLE)),
                Samples.conference(conference -> conference.addMentions(WITHOUT_ROLE)),
                Samples.forum(forum -> forum.addMentions(WITHOUT_ROLE)),
                Samples.workingGroup(group -> group.addMentions(WITHOUT_ROLE)),
                Samples.document(document -> document.addMentions(WITHOUT_ROLE)));
        assertThat(records)
                .allSatisfy(
                        record -> assertThat(Judge.places("PER-001", record)).containsExactly("/mentions/1/person"));
        Mention withRole = WITHOUT_ROLE.withRole(LocalizedText.en("coordinator"));
        List<Mention> clear = List.of(
                withRole,
                WITHOUT_ROLE.withRoleCode(Code.of("COORDINATOR")),
                withRole.withPerson(Optional.empty()),
                WITHOUT_ROLE.withPerson(Optional.empty()));
        assertThat(Judge.places("PER-001", Samples.meeting(meeting -> meeting.addAllMentions(clear))))
                .isEmpty();
    }

    @Test
    void everyRecordWithMentionsIsJudged() {
        assertThat(Model.recordTypes())
                .filteredOn(PartnershipRecord.class::isAssignableFrom)
                .filteredOn(type -> Model.attributes(type).stream()
                        .anyMatch(attribute -> attribute.name().equals("mentions")))
                .containsExactlyInAnyOrder(
                        Conference.class, Meeting.class, Forum.class, WorkingGroup.class, BilingualDocument.class);
    }

    @Test
    void aChairHasTheRoleOfThePlace() {
        assertThat(Judge.places("PER-001", Samples.conference(conference -> conference.addChairs(WITHOUT_ROLE))))
                .isEmpty();
    }
}
