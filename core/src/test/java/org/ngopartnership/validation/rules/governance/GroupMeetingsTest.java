package org.ngopartnership.validation.rules.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ngopartnership.event.Meeting;
import org.ngopartnership.registry.PartnershipRegistry;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.validation.rules.Judge;
import org.ngopartnership.value.Party;
import org.ngopartnership.value.RecordRef;

/** Rules on meetings that a group lists, and on those that say themselves whose they are. */
class GroupMeetingsTest {

    private static Meeting of(String body, String id, String date) {
        return Samples.minimalMeeting(
                meeting -> meeting.id(id).body(Party.id(body)).date(date));
    }

    /** A group created in 2019 that lists some meetings. */
    private static PartnershipRegistry group(List<String> listed, Meeting... meetings) {
        return Samples.registry(registry -> registry.workingGroups(List.of(Samples.minimalWorkingGroup(group ->
                        group.id("wg")
                                .created("2019")
                                .meetings(Samples.minimalMeetingList(list -> list.items(
                                        listed.stream().map(RecordRef::of).toList()))))))
                .meetings(List.of(meetings)));
    }

    @Test
    void aMeetingThatNamesTheGroupIsItsOwn() {
        Meeting early = of("wg", "a", "2018-05-03");
        assertThat(Judge.places("WGP-003", group(List.of(), early))).containsExactly("/created");
        assertThat(Judge.places("WGP-003", group(List.of("a"), early))).containsExactly("/created");
        assertThat(Judge.places("WGP-003", group(List.of(), of("other", "a", "2018-05-03"))))
                .isEmpty();
        assertThat(Judge.places("WGP-003", group(List.of(), early.withBody(Party.code("LIAISON_COMMITTEE")))))
                .isEmpty();
        assertThat(Judge.places("WGP-003", group(List.of(), early.withDate(Optional.empty()))))
                .isEmpty();
        assertThat(Judge.places("WGP-003", group(List.of(), early.withDate(EdtfDate.parse("2019")))))
                .isEmpty();
    }

    @Test
    void twoThatAreNotListedAreOnDifferentDays() {
        Meeting one = of("wg", "a", "2019-05-03");
        Meeting two = of("wg", "b", "2019-05-03");
        assertThat(Judge.places("WGP-008", group(List.of(), one, two))).containsExactly("/date");
        assertThat(Judge.messages("WGP-008", group(List.of(), one, two)))
                .containsExactly("The meeting b is on 2019-05-03, like a. If it is the same meeting, list it once.");
        assertThat(Judge.places("WGP-008", group(List.of(), one, of("other", "b", "2019-05-03"))))
                .isEmpty();
        assertThat(Judge.places(
                        "WGP-008", group(List.of(), of("other", "a", "2019-05-03"), of("other", "b", "2019-05-03"))))
                .isEmpty();
        assertThat(Judge.places("WGP-008", group(List.of(), one, of("wg", "b", "2019-05-04"))))
                .isEmpty();
    }

    @Test
    void itSpeaksWhereTheGroupListsOne() {
        Meeting one = of("wg", "a", "2019-05-03");
        Meeting two = of("wg", "b", "2019-05-03");
        assertThat(Judge.places("WGP-008", group(List.of("a"), one, two))).containsExactly("/meetings/items/0");
        assertThat(Judge.places("WGP-008", group(List.of("b"), one, two))).containsExactly("/meetings/items/0");
        assertThat(Judge.messages("WGP-008", group(List.of("a"), one, two)).get(0))
                .startsWith("The meeting a is on 2019-05-03, like b.");
        assertThat(Judge.places("WGP-008", group(List.of("a", "b"), one, two))).containsExactly("/meetings/items/1");
        assertThat(Judge.places("WGP-008", group(List.of("b"), of("wg", "a", "2019-05-04"), two)))
                .isEmpty();
        assertThat(Judge.places("WGP-008", group(List.of("a", "a"), one))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2019-05-03, 2019-05-03T10:00:00Z, 1",
        "2019-05-03T09:00:00Z, 2019-05-03T10:00:00Z, 1",
        "2019-05-03, 2019-05-04T10:00:00Z, 0",
        "2019-05-03, 2019-05-03?, 0",
        "2019-05, 2019-05, 0"
    })
    void theDayCountsNotTheTime(String first, String second, int findings) {
        assertThat(Judge.places("WGP-008", group(List.of("a", "b"), of("wg", "a", first), of("wg", "b", second))))
                .hasSize(findings);
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
}
