package org.ngopartnership.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ngopartnership.document.BilingualDocument;
import org.ngopartnership.forum.Forum;
import org.ngopartnership.governance.Committee;
import org.ngopartnership.governance.CommitteeTerm;
import org.ngopartnership.governance.Conference;
import org.ngopartnership.governance.Election;
import org.ngopartnership.governance.Mechanism;
import org.ngopartnership.governance.MechanismValidation;
import org.ngopartnership.governance.Meeting;
import org.ngopartnership.governance.MeetingList;
import org.ngopartnership.governance.ValidationState;
import org.ngopartnership.governance.WorkingGroup;
import org.ngopartnership.registry.PartnershipRegistry;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.value.Evidence;
import org.ngopartnership.value.EvidenceBasis;
import org.ngopartnership.value.Mention;
import org.ngopartnership.value.Party;

class AcrossRulesTest {

    private static Forum forum(String id, int ordinal, String dates) {
        return inSeries(id).ordinal(ordinal).dates(dates).build();
    }

    private static Forum.Builder inSeries(String id) {
        return Forum.builder().id(id).series("NGO_FORUM");
    }

    private static PartnershipRegistry forums(Forum... forums) {
        return PartnershipRegistry.builder().addForums(forums).build();
    }

    @Test
    void ordinalsOfASeriesStartAtOneAndAreUnique() {
        assertThat(Judge.places("FOR-001", forums(forum("a", 10, "2018-11"), forum("b", 11, "2019-12"))))
                .isEmpty();
        assertThat(Judge.places("FOR-001", forums(forum("a", 11, "2018-11"), forum("b", 11, "2019-12"))))
                .containsExactly("/ordinal");
        assertThat(Judge.messages("FOR-001", forums(forum("a", 11, "2018"), forum("b", 11, "2019"))))
                .containsExactly(
                        "The number 11 cannot stand: numbers begin at 1, and each is borne once (also borne by: a)."
                                + " Check the numbers.");
        assertThat(Judge.places("FOR-001", forums(forum("a", 0, "2018")))).containsExactly("/ordinal");
        assertThat(Judge.places(
                        "FOR-001",
                        forums(
                                Forum.builder().id("a").series("A").ordinal(1).build(),
                                Forum.builder().id("b").series("B").ordinal(1).build(),
                                Forum.builder().id("c").build())))
                .isEmpty();
    }

    @Test
    void aLaterForumIsNotHeldDefinitelyBeforeAnEarlierOne() {
        assertThat(Judge.places("FOR-009", forums(forum("b", 11, "2019-12"), forum("a", 10, "2018-11"))))
                .isEmpty();
        assertThat(Judge.places("FOR-009", forums(forum("a", 10, "2019-12"), forum("b", 11, "2018-11"))))
                .containsExactly("/dates");
        assertThat(Judge.places("FOR-009", forums(forum("a", 10, "2019"), forum("b", 11, "2019-03"))))
                .isEmpty();
        assertThat(Judge.places("FOR-009", forums(forum("a", 10, "2019-12"), forum("b", 10, "2018-11"))))
                .as("two of one number have no order")
                .isEmpty();
        assertThat(Judge.places(
                        "FOR-009",
                        forums(
                                forum("a", 10, "2019"),
                                inSeries("b").ordinal(11).build(),
                                inSeries("c").dates("2012").build())))
                .isEmpty();
    }

    private static PartnershipRegistry group(String created, String first, String second) {
        return PartnershipRegistry.builder()
                .addWorkingGroups(WorkingGroup.builder()
                        .id("group")
                        .created(created)
                        .meetings(MeetingList.builder()
                                .addItems("one", "two", "three")
                                .build())
                        .build())
                .addWorkingGroups(WorkingGroup.builder().id("silent").build())
                .addMeetings(Meeting.builder().id("one").date(first).build())
                .addMeetings(Meeting.builder().id("two").date(second).build())
                .addMeetings(Meeting.builder().id("three").build())
                .build();
    }

    @Test
    void aGroupIsNotCreatedDefinitelyAfterAMeetingOfIt() {
        assertThat(Judge.places("WGP-003", group("2019-37", "2019-03", "2019-06")))
                .isEmpty();
        assertThat(Judge.places("WGP-003", group("2019", "2019-03", "2020"))).isEmpty();
        assertThat(Judge.places("WGP-003", group("2020", "2019-03", "2019-06"))).containsExactly("/created");
        assertThat(Judge.places("WGP-003", group("2020~", "2019-12", "2020"))).isEmpty();
    }

    @Test
    void twoMeetingsOfAGroupAreOnDifferentDays() {
        assertThat(Judge.places("WGP-008", group("2019", "2019-05-03", "2019-05-03")))
                .containsExactly("/meetings/items/1");
        assertThat(Judge.places("WGP-008", group("2019", "2019-05-03", "2019-05-04")))
                .isEmpty();
        assertThat(Judge.places("WGP-008", group("2019", "2019-05", "2019-05"))).isEmpty();
        assertThat(Judge.places("WGP-008", group("2019", "2019-05-03?", "2019-05-03?")))
                .isEmpty();
        assertThat(Judge.places("WGP-008", group("2019", "2019-05-03/2019-05-04", "2019-05-03/2019-05-04")))
                .isEmpty();
    }

    private static PartnershipRegistry validation(String edition, ValidationState state) {
        return PartnershipRegistry.builder()
                .addConferences(Conference.builder().id("icngo").dates(edition).build())
                .addConferences(Conference.builder().id("undated").build())
                .addMeetings(Meeting.builder().id("meeting").date("2020-02-26").build())
                .addDocuments(BilingualDocument.builder()
                        .id("note")
                        .meeting("meeting")
                        .build())
                .addDocuments(
                        BilingualDocument.builder().id("letter").date("2017-01").build())
                .addMechanisms(Mechanism.builder()
                        .id("mechanism")
                        .addValidations(
                                by(Party.id("icngo"), state),
                                by(Party.id("undated"), state),
                                by(Party.code("SECRETARIAT"), state))
                        .addEvidence(evidence("letter"), evidence("note"), evidence("unknown"))
                        .build())
                .build();
    }

    private static MechanismValidation by(Party party, ValidationState state) {
        return MechanismValidation.builder().by(party).state(state).build();
    }

    private static Evidence evidence(String document) {
        return Evidence.builder().document(document).basis(EvidenceBasis.STATED).build();
    }

    @Test
    void aPendingValidationNamesAnEditionThatIsStillToCome() {
        assertThat(Judge.places("MEC-001", validation("2020-12", ValidationState.PENDING)))
                .isEmpty();
        assertThat(Judge.places("MEC-001", validation("2018-12", ValidationState.PENDING)))
                .containsExactly("/validations/0/by");
        assertThat(Judge.places("MEC-001", validation("2018-12", ValidationState.GIVEN)))
                .isEmpty();
        assertThat(Judge.places("MEC-001", validation("2020", ValidationState.PENDING)))
                .isEmpty();
    }

    @Test
    void aDocumentIsOfItsOwnDateBeforeThatOfItsMeeting() {
        PartnershipRegistry afterTheMeeting = validation("2018-12", ValidationState.PENDING);
        BilingualDocument note = afterTheMeeting.getDocuments().get(0);
        assertThat(Judge.places("MEC-001", afterTheMeeting.withDocuments(note.withDate(EdtfDate.parse("2018-06")))))
                .isEmpty();
        assertThat(Judge.places("MEC-001", afterTheMeeting.withDocuments(note.withDate(EdtfDate.parse("2019-01")))))
                .containsExactly("/validations/0/by");
    }

    @Test
    void aValidationIsNotPendingAfterItsEdition() {
        assertThat(Judge.places("MEC-002", validation("2024-12", ValidationState.PENDING)))
                .isEmpty();
        assertThat(Judge.places("MEC-002", validation("2024", ValidationState.PENDING)))
                .isEmpty();
        assertThat(Judge.places("MEC-002", validation("2020-12-16/2020-12-18", ValidationState.PENDING)))
                .containsExactly("/validations/0/by");
        assertThat(Judge.places("MEC-002", validation("2020-12", ValidationState.REFUSED)))
                .isEmpty();
    }

    private static Election chair(String... persons) {
        Election.Builder election = Election.builder().post("CHAIRPERSON");
        for (String person : persons) {
            election.addElected(Mention.builder().person(person).build());
        }
        return election.build();
    }

    private static PartnershipRegistry term(String chair, Election... elections) {
        return PartnershipRegistry.builder()
                .addCommittees(Committee.builder()
                        .id("committee")
                        .addTerms(CommitteeTerm.builder()
                                .id("2021-2022")
                                .electedBy("icngo")
                                .chair(Mention.builder().person(chair).build())
                                .build())
                        .addTerms(CommitteeTerm.builder()
                                .id("2023-2024")
                                .electedBy("icngo")
                                .build())
                        .addTerms(CommitteeTerm.builder()
                                .id("2019-2020")
                                .chair(Mention.builder().person("C").build())
                                .build())
                        .build())
                .addConferences(
                        Conference.builder().id("icngo").addElections(elections).build())
                .build();
    }

    @Test
    void theChairIsThePersonElected() {
        assertThat(Judge.places("LC-005", term("A", chair("A")))).isEmpty();
        assertThat(Judge.places("LC-005", term("B", chair("A")))).containsExactly("/terms/0/chair");
        assertThat(Judge.places("LC-005", term("B"))).isEmpty();
        assertThat(Judge.places("LC-005", term("B", chair("A", "B")))).isEmpty();
        assertThat(Judge.places(
                        "LC-005",
                        term(
                                "B",
                                Election.builder()
                                        .from(chair("A"))
                                        .post("TREASURER")
                                        .build())))
                .as("elected to another office")
                .isEmpty();
        assertThat(Judge.places(
                        "LC-005", term("B", Election.builder().post("TREASURER").build())))
                .isEmpty();
    }
}
