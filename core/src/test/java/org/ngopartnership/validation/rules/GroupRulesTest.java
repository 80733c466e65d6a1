package org.ngopartnership.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ngopartnership.governance.Agenda;
import org.ngopartnership.governance.Composition;
import org.ngopartnership.governance.CompositionPart;
import org.ngopartnership.governance.MeetingList;
import org.ngopartnership.governance.MemberRoster;
import org.ngopartnership.governance.MembershipKind;
import org.ngopartnership.governance.Request;
import org.ngopartnership.governance.Topic;
import org.ngopartnership.governance.WorkingGroup;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.Count;
import org.ngopartnership.value.CountQualifier;
import org.ngopartnership.value.Party;

class GroupRulesTest {

    private static WorkingGroup.Builder group() {
        return WorkingGroup.builder().id("wg");
    }

    @Test
    void aGroupHasAParent() {
        assertThat(Judge.places("WGP-001", group().build())).containsExactly("/parent");
        assertThat(Judge.places(
                        "WGP-001", group().parent(Party.code("COMMITTEE")).build()))
                .isEmpty();
    }

    @Test
    void aGroupIsNamedInBothLanguages() {
        assertThat(Judge.places(
                        "WGP-002",
                        group().name(LocalizedText.en("Reading").fr("Lecture")).build()))
                .isEmpty();
        assertThat(Judge.messages(
                        "WGP-002", group().name(LocalizedText.fr("Lecture")).build()))
                .containsExactly("The name is not given in the language \"en\".");
        assertThat(Judge.places("WGP-002", group().build())).containsExactly("/name", "/name");
    }

    private static WorkingGroup requested(String request, String created) {
        return group().created(created)
                .inResponseTo(
                        Request.builder().by(Party.code("ICNGO")).date(request).build())
                .build();
    }

    @ParameterizedTest
    @CsvSource({"2018-12, 2019", "2019, 2019", "2019-06, 2019", "2020?, 2019", "2018, 2019-37"})
    void aRequestThatMayComeBeforeIsNotReported(String request, String created) {
        assertThat(Judge.places("WGP-006", requested(request, created))).isEmpty();
    }

    @Test
    void aRequestAfterTheCreationIsReported() {
        assertThat(Judge.places("WGP-006", requested("2020", "2019"))).containsExactly("/inResponseTo/date");
        assertThat(Judge.places("WGP-006", group().created("2019").build())).isEmpty();
        assertThat(Judge.places(
                        "WGP-006",
                        group().inResponseTo(Request.builder()
                                        .by(Party.code("ICNGO"))
                                        .date("2020")
                                        .build())
                                .build()))
                .isEmpty();
    }

    private static CompositionPart part(CountQualifier qualifier, long value) {
        return CompositionPart.builder()
                .kind(MembershipKind.PARTNER)
                .count(Count.of(qualifier, value))
                .build();
    }

    private static WorkingGroup members(boolean complete, int listed, CompositionPart... parts) {
        MemberRoster.Builder roster = MemberRoster.builder().complete(complete);
        IntStream.range(0, listed).forEach(i -> roster.addItems(Party.id("n" + i)));
        return group().members(roster.build())
                .composition(Composition.builder().addParts(parts).build())
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "true, 24, ABOUT, 0",
        "true, 20, ABOUT, 0",
        "true, 19, ABOUT, 1",
        "true, 11, ABOUT, 1",
        "true, 30, EXACT, 0",
        "true, 31, EXACT, 1",
        "false, 11, ABOUT, 0",
        "false, 32, ABOUT, 0",
        "false, 33, ABOUT, 1",
        "true, 60, AT_LEAST, 0",
        "true, 60, MORE_THAN, 0",
        "true, 11, AT_LEAST, 1",
        "true, 11, AT_MOST, 0",
        "true, 60, AT_MOST, 1"
    })
    void theMembersFitTheNumber(boolean complete, int listed, CountQualifier qualifier, int findings) {
        assertThat(Judge.places("WGP-005", members(complete, listed, part(qualifier, 25))))
                .hasSize(findings)
                .allMatch("/members/items"::equals);
    }

    @Test
    void thePartsOfACompositionAreAddedUp() {
        CompositionPart five = part(CountQualifier.EXACT, 5);
        assertThat(Judge.places("WGP-005", members(true, 10, five, five))).isEmpty();
        assertThat(Judge.places("WGP-005", members(true, 5, five, five))).hasSize(1);
        CompositionPart none = part(CountQualifier.EXACT, 0);
        assertThat(Judge.places("WGP-005", members(true, 5, five, none))).isEmpty();
        assertThat(Judge.places("WGP-005", members(true, 1, five, none))).hasSize(1);
        CompositionPart unknown =
                CompositionPart.builder().kind(MembershipKind.NON_PARTNER).build();
        assertThat(Judge.places("WGP-005", members(true, 1, five, unknown))).isEmpty();
        assertThat(Judge.places("WGP-005", members(true, 1, unknown, five))).isEmpty();
        assertThat(Judge.places("WGP-005", members(true, 1, part(CountQualifier.EXACT, -5))))
                .isEmpty();
        assertThat(Judge.places("WGP-005", members(true, 1, part(CountQualifier.EXACT, Long.MAX_VALUE))))
                .isEmpty();
        assertThat(Judge.places("WGP-005", members(true, 1))).isEmpty();
        assertThat(Judge.places(
                        "WGP-005",
                        group().composition(members(true, 1, five).getComposition())
                                .build()))
                .isEmpty();
        assertThat(Judge.places(
                        "WGP-005",
                        group().members(members(true, 1).getMembers()).build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "true, 9, 0",
        "true, 7, 0",
        "true, 6, 1",
        "true, 3, 1",
        "true, 13, 0",
        "true, 14, 1",
        "false, 3, 0",
        "false, 14, 1"
    })
    void theMeetingsFitTheNumber(boolean complete, int listed, int findings) {
        MeetingList.Builder list = MeetingList.builder().complete(complete).count(Count.of(CountQualifier.ABOUT, 10));
        IntStream.range(0, listed).forEach(i -> list.addItems("m" + i));
        assertThat(Judge.places("WGP-007", list.build())).hasSize(findings).allMatch("/items"::equals);
    }

    @Test
    void meetingsWithoutNumberAreNotJudged() {
        assertThat(Judge.places(
                        "WGP-007",
                        MeetingList.builder().complete(true).addItems("m1").build()))
                .isEmpty();
        assertThat(Judge.places(
                        "WGP-007",
                        MeetingList.builder()
                                .complete(true)
                                .count(Count.builder()
                                        .qualifier(CountQualifier.SOME)
                                        .build())
                                .build()))
                .isEmpty();
    }

    private static Topic topic(LocalizedText label) {
        return Topic.builder().id("t").label(label).build();
    }

    @Test
    void aTopicIsLabelledInBothLanguages() {
        assertThat(Judge.places("TOP-007", topic(LocalizedText.en("forums").fr("forums"))))
                .isEmpty();
        assertThat(Judge.messages("TOP-007", topic(LocalizedText.fr("forums"))))
                .containsExactly("The label of topic \"t\" is not given in the language \"en\".");
        assertThat(Judge.places("TOP-007", topic(LocalizedText.empty()))).containsExactly("/label", "/label");
    }

    @ParameterizedTest
    @ValueSource(strings = {"etc.", "etc", "Etc…", " etc. ", "...", "…", "et cetera", "and so on", "entre autres…"})
    void aMarkerIsNoTopic(String marker) {
        Agenda agenda = Agenda.builder()
                .addItems(
                        topic(LocalizedText.en("forums")),
                        topic(LocalizedText.en("more").fr(marker)))
                .build();
        assertThat(Judge.places("TOP-004", agenda)).containsExactly("/items/1/label");
        assertThat(Judge.messages("TOP-004", agenda)).singleElement().asString().startsWith("\"" + marker + "\" says");
        assertThat(Judge.places(
                        "TOP-004",
                        Agenda.builder()
                                .addItems(topic(LocalizedText.en(marker).fr("forums")))
                                .build()))
                .as("in the first language")
                .containsExactly("/items/0/label");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "forums", "forums, etc.", "etching", "a topic with a very long label indeed etc."})
    void aTopicIsNoMarker(String label) {
        assertThat(Judge.places(
                        "TOP-004",
                        Agenda.builder()
                                .addItems(topic(LocalizedText.en(label)))
                                .build()))
                .isEmpty();
    }

    @Test
    void aCompleteAgendaHasNoMarker() {
        Agenda open = Agenda.builder().marker(LocalizedText.en("etc.")).build();
        assertThat(Judge.places("TOP-004", open)).isEmpty();
        assertThat(Judge.places("TOP-004", open.withComplete(true))).containsExactly("/marker");
        assertThat(Judge.places("TOP-004", Agenda.builder().complete(true).build()))
                .isEmpty();
    }
}
