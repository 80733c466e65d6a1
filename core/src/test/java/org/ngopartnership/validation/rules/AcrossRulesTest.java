package org.ngopartnership.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.ngopartnership.document.BilingualDocument;
import org.ngopartnership.event.Election;
import org.ngopartnership.event.Forum;
import org.ngopartnership.governance.Committee;
import org.ngopartnership.governance.CommitteeTerm;
import org.ngopartnership.governance.ValidationState;
import org.ngopartnership.registry.PartnershipRegistry;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.value.Code;
import org.ngopartnership.value.Party;

class AcrossRulesTest {

    private static Forum forum(String id, int ordinal, String dates) {
        return Samples.forum(forum -> forum.id(id).ordinal(ordinal).dates(dates));
    }

    private static PartnershipRegistry forums(Forum... forums) {
        return Samples.registry(registry -> registry.forums(List.of(forums)));
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
                                Samples.forum(forum -> forum.id("a").series("A").ordinal(1)),
                                Samples.forum(forum -> forum.id("b").series("B").ordinal(1)),
                                Samples.minimalForum())))
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
                                Samples.forum(forum -> forum.id("b").ordinal(11).dates(Optional.empty())),
                                Samples.forum(forum -> forum.id("c")
                                        .ordinal(OptionalInt.empty())
                                        .dates("2012")))))
                .isEmpty();
    }

    @Test
    void oneThatTellsLittleHidesNoOrder() {
        Forum tenth = forum("a", 10, "2018-11-26/2018-11-27");
        Forum eleventh = forum("b", 11, "2018");
        assertThat(Judge.places("FOR-009", forums(tenth, eleventh, forum("c", 12, "2018-03-01"))))
                .containsExactly("/dates");
        assertThat(Judge.messages("FOR-009", forums(tenth, eleventh, forum("c", 12, "2018-03-01"))))
                .singleElement()
                .asString()
                .startsWith("Forum 12 (2018-03-01) does not follow on forum 10 (2018-11-26/2018-11-27).");
        assertThat(Judge.places("FOR-009", forums(tenth, eleventh, forum("c", 12, "2018-12"))))
                .isEmpty();
        assertThat(Judge.places(
                        "FOR-009", forums(forum("a", 10, "2091"), forum("b", 11, "2018"), forum("c", 12, "2019"))))
                .as("one slip is told once")
                .containsExactly("/dates");
    }

    /** A group that has met twice, and once more it is not known when. */
    private static PartnershipRegistry group(String created, String first, String second) {
        return Samples.registry(registry -> registry.workingGroups(List.of(
                        Samples.workingGroup(group -> group.created(created)
                                .meetings(Samples.meetingList(
                                        meetings -> meetings.items(List.of()).addItems("one", "two", "three")))),
                        Samples.minimalWorkingGroup()))
                .meetings(List.of(
                        Samples.meeting(meeting -> meeting.id("one").date(first)),
                        Samples.meeting(meeting -> meeting.id("two").date(second)),
                        Samples.meeting(meeting -> meeting.id("three").date(Optional.empty())))));
    }

    @Test
    void aGroupIsNotCreatedDefinitelyAfterAMeetingOfIt() {
        assertThat(Judge.places("WGP-003", group("2019-37", "2019-03", "2019-06")))
                .isEmpty();
        assertThat(Judge.places("WGP-003", group("2019", "2019-03", "2020"))).isEmpty();
        assertThat(Judge.places("WGP-003", group("2020", "2019-03", "2019-06"))).containsExactly("/created");
        assertThat(Judge.places("WGP-003", group("2020~", "2019-12", "2020"))).isEmpty();
        assertThat(Judge.messages("WGP-003", group("2020", "2021", "2019-06")))
                .containsExactly("The creation (2020) does not go with two (2019-06): a group is created after the body"
                        + " under which it works, and before its meetings. Check both dates.");
    }

    private static List<String> under(Party parent, String created) {
        return Judge.places(
                "WGP-003",
                Samples.registry(registry -> registry.workingGroups(List.of(
                                Samples.workingGroup(group -> group.created("2016")),
                                Samples.minimalWorkingGroup(
                                        group -> group.parent(parent).created(created)),
                                Samples.minimalWorkingGroup(group -> group.id("undated"))))
                        .committees(List.of(
                                Samples.committee(committee -> committee.created("2015-06")),
                                Samples.minimalCommittee()))));
    }

    @Test
    void aGroupIsNotCreatedDefinitelyBeforeItsParent() {
        Party committee = Party.id("liaison-committee");
        assertThat(under(committee, "2015-05")).containsExactly("/created");
        assertThat(under(committee, "2015-06")).isEmpty();
        assertThat(under(committee, "2015")).isEmpty();
        assertThat(under(committee, "2014~")).isEmpty();
        assertThat(under(Party.id("wg-libraries"), "2015")).containsExactly("/created");
        assertThat(under(Party.id("wg-libraries"), "2017")).isEmpty();
    }

    @Test
    void aParentWhoseCreationIsNotKnownIsNotCompared() {
        for (Party parent : List.of(
                Party.id(Samples.minimalCommittee().getId()),
                Party.id("undated"),
                Party.id("wrs"),
                Party.code("LIAISON_COMMITTEE"),
                Party.name(LocalizedText.en("Committee")))) {
            assertThat(under(parent, "1700")).as(parent.toString()).isEmpty();
        }
    }

    @Test
    void parentAndMeetingsAreComparedEach() {
        PartnershipRegistry both =
                group("1900", "1890", "1890").withCommittees(Samples.committee(c -> c.created("1950")));
        assertThat(Judge.places("WGP-003", both)).containsExactly("/created", "/created");
        assertThat(Judge.messages("WGP-003", both))
                .satisfiesExactly(
                        message -> assertThat(message).contains("with liaison-committee (1950)"),
                        message -> assertThat(message).contains("with one (1890)"));
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

    private static PartnershipRegistry validation(String edition, @Nullable ValidationState state) {
        return Samples.registry(registry -> registry.conferences(List.of(
                        Samples.conference(conference -> conference.id("icngo").dates(edition)),
                        Samples.conference(
                                conference -> conference.id("undated").dates(Optional.empty()))))
                .meetings(List.of(Samples.meeting(meeting -> meeting.date("2020-02-26"))))
                .documents(List.of(
                        Samples.document(document -> document.date(Optional.empty())),
                        Samples.minimalDocument(
                                document -> document.id("letter").date("2017-01"))))
                .mechanisms(List.of(Samples.mechanism(mechanism -> mechanism
                        .validations(Stream.of(Party.id("icngo"), Party.id("undated"), Party.code("SECRETARIAT"))
                                .map(party -> Samples.mechanismValidation(
                                        validation -> validation.by(party).state(Optional.ofNullable(state))))
                                .toList())
                        .evidence(Stream.of("letter", "guide-libraries", "unknown")
                                .map(document -> Samples.evidence(evidence -> evidence.document(document)))
                                .toList())))));
    }

    @Test
    void aPendingValidationNamesAnEditionThatIsStillToCome() {
        assertThat(Judge.places("MEC-001", validation("2020-12", ValidationState.PENDING)))
                .isEmpty();
        assertThat(Judge.places("MEC-001", validation("2018-12", ValidationState.PENDING)))
                .containsExactly("/validations/0/by");
        assertThat(Judge.places("MEC-001", validation("2018-12", null))).containsExactly("/validations/0/by");
        assertThat(Judge.places("MEC-001", validation("2018-12", ValidationState.GIVEN)))
                .isEmpty();
        assertThat(Judge.places("MEC-001", validation("2018-12", ValidationState.REFUSED)))
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
        assertThat(Judge.places("MEC-002", validation("2020-12", null))).isEmpty();
    }

    private static Election chair(String... persons) {
        return Samples.election(election -> election.post("CHAIRPERSON")
                .elected(Stream.of(persons)
                        .map(person -> Samples.mention(mention -> mention.person(person)))
                        .toList()));
    }

    private static PartnershipRegistry term(String chair, Election... elections) {
        return Samples.registry(registry -> registry.conferences(
                        List.of(Samples.conference(conference -> conference.elections(List.of(elections)))))
                .committees(List.of(Samples.committee(committee -> committee.terms(List.of(
                        Samples.committeeTerm(term ->
                                term.electedBy("icngo-2016").chair(Samples.mention(mention -> mention.person(chair)))),
                        Samples.minimalCommitteeTerm(
                                term -> term.id("2023-2024").electedBy("icngo-2016")),
                        Samples.minimalCommitteeTerm(
                                term -> term.chair(Samples.mention(mention -> mention.person("C"))))))))));
    }

    @Test
    void theChairIsThePersonElected() {
        assertThat(Judge.places("LC-005", term("A", chair("A")))).isEmpty();
        assertThat(Judge.places("LC-005", term("B", chair("A")))).containsExactly("/terms/0/chair");
        assertThat(Judge.places("LC-005", term("B"))).isEmpty();
        assertThat(Judge.places("LC-005", term("B", chair("A", "B")))).isEmpty();
        assertThat(Judge.places("LC-005", term("B", chair("A").withPost(Code.of("TREASURER")))))
                .as("elected to another office")
                .isEmpty();
        assertThat(Judge.places("LC-005", term("B", chair("A").withPost(Code.of("PRESIDENT")))))
                .containsExactly("/terms/0/chair");
        assertThat(Judge.places("LC-005", term("B", chair("A"), chair("A").withPost(Code.of("CHAIR")))))
                .containsExactly("/terms/0/chair");
        assertThat(Judge.places("LC-005", term("B", chair().withPost(Code.of("TREASURER")))))
                .isEmpty();
    }

    @Test
    void otherCommitteesAndEarlierTermsHaveOtherChairs() {
        PartnershipRegistry chairs = term("B", chair("A"));
        Committee committee = chairs.getCommittees().get(0);
        assertThat(Judge.places(
                        "LC-005",
                        chairs.withCommittees(committee
                                .withName(LocalizedText.en("Board of the society"))
                                .withCode(Optional.empty()))))
                .isEmpty();
        CommitteeTerm early = committee.getTerms().get(0).withStart(EdtfDate.parse("2009"));
        assertThat(Judge.places("LC-005", chairs.withCommittees(committee.withTerms(early))))
                .isEmpty();
    }
}
