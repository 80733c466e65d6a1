package org.ngopartnership.validation.rules.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ngopartnership.governance.Agenda;
import org.ngopartnership.governance.CompositionPart;
import org.ngopartnership.governance.Topic;
import org.ngopartnership.governance.WorkingGroup;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.validation.rules.Judge;
import org.ngopartnership.value.Count;
import org.ngopartnership.value.CountQualifier;
import org.ngopartnership.value.Party;
import org.ngopartnership.value.RecordRef;

class GroupRulesTest {

    @Test
    void aGroupHasAParent() {
        assertThat(Judge.places("WGP-001", Samples.workingGroup(group -> group.parent(Optional.empty()))))
                .containsExactly("/parent");
        assertThat(Judge.places("WGP-001", Samples.workingGroup())).isEmpty();
        assertThat(Judge.places("WGP-001", Samples.minimalWorkingGroup())).isEmpty();
    }

    @Test
    void aGroupIsNamedInBothLanguages() {
        WorkingGroup group = Samples.workingGroup();
        assertThat(Judge.places("WGP-002", group)).isEmpty();
        assertThat(Judge.places("WGP-002", group.withName(LocalizedText.of("und", "Lectio"))))
                .as("in a language nobody knows")
                .isEmpty();
        assertThat(Judge.messages("WGP-002", group.withName(LocalizedText.fr("Lecture"))))
                .containsExactly("The name is not given in the language \"en\".");
        assertThat(Judge.places("WGP-002", group.withName(LocalizedText.empty())))
                .containsExactly("/name", "/name");
    }

    private static WorkingGroup requested(String request, String created) {
        return Samples.workingGroup(
                group -> group.created(created).inResponseTo(Samples.request(sample -> sample.date(request))));
    }

    @ParameterizedTest
    @CsvSource({"2018-12, 2019", "2019, 2019", "2019-06, 2019", "2020?, 2019", "2018, 2019-37"})
    void aRequestThatMayComeBeforeIsNotReported(String request, String created) {
        assertThat(Judge.places("WGP-006", requested(request, created))).isEmpty();
    }

    @Test
    void aRequestAfterTheCreationIsReported() {
        assertThat(Judge.places("WGP-006", requested("2020", "2019"))).containsExactly("/inResponseTo/date");
        WorkingGroup group = requested("2020", "2019");
        assertThat(Judge.places("WGP-006", group.withInResponseTo(Optional.empty())))
                .isEmpty();
        assertThat(Judge.places("WGP-006", group.withCreated(Optional.empty()))).isEmpty();
    }

    private static CompositionPart part(CountQualifier qualifier, long value) {
        return Samples.compositionPart(part -> part.count(Count.of(qualifier, value)));
    }

    private static WorkingGroup members(boolean complete, int listed, CompositionPart... parts) {
        List<Party> members =
                IntStream.range(0, listed).mapToObj(i -> Party.id("n" + i)).toList();
        return Samples.workingGroup(group -> group.members(
                        Samples.memberRoster(roster -> roster.complete(complete).items(members)))
                .composition(Samples.composition(composition -> composition.parts(List.of(parts)))));
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
        CompositionPart unknown = Samples.minimalCompositionPart();
        assertThat(Judge.places("WGP-005", members(true, 1, unknown))).isEmpty();
        assertThat(Judge.places("WGP-005", members(true, 1, five, unknown)))
                .as("too few, whatever the other part is")
                .hasSize(1);
        assertThat(Judge.places("WGP-005", members(true, 1, unknown, five))).hasSize(1);
        assertThat(Judge.places("WGP-005", members(true, 60, unknown, five))).isEmpty();
        CompositionPart some = unknown.withCount(Count.of(CountQualifier.SOME));
        assertThat(Judge.places("WGP-005", members(true, 1, some, five))).hasSize(1);
        assertThat(Judge.places("WGP-005", members(true, 4, some, five))).isEmpty();
        assertThat(Judge.places("WGP-005", members(true, 1, part(CountQualifier.EXACT, -5))))
                .isEmpty();
        assertThat(Judge.places("WGP-005", members(true, 1, part(CountQualifier.EXACT, Long.MAX_VALUE))))
                .isEmpty();
        assertThat(Judge.places("WGP-005", members(true, 1))).isEmpty();
        assertThat(Judge.places("WGP-005", members(true, 1, five).withMembers(Optional.empty())))
                .isEmpty();
        assertThat(Judge.places("WGP-005", members(true, 1, five).withComposition(Optional.empty())))
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
        List<RecordRef> meetings =
                IntStream.range(0, listed).mapToObj(i -> RecordRef.of("m" + i)).toList();
        assertThat(Judge.places(
                        "WGP-007",
                        Samples.meetingList(list -> list.complete(complete).items(meetings))))
                .hasSize(findings)
                .allMatch("/items"::equals);
    }

    @Test
    void meetingsWithoutNumberAreNotJudged() {
        assertThat(Judge.places("WGP-007", Samples.minimalMeetingList(list -> list.complete(true))))
                .isEmpty();
        Count some = Count.of(CountQualifier.SOME);
        assertThat(Judge.places(
                        "WGP-007",
                        Samples.minimalMeetingList(list -> list.complete(true).count(some))))
                .isEmpty();
    }

    private static Topic topic(LocalizedText label) {
        return Samples.topic(topic -> topic.label(label));
    }

    @Test
    void aTopicIsLabelledInBothLanguages() {
        assertThat(Judge.places("TOP-007", Samples.topic())).isEmpty();
        assertThat(Judge.places("TOP-007", topic(LocalizedText.of("und", "fora"))))
                .isEmpty();
        assertThat(Judge.messages("TOP-007", topic(LocalizedText.fr("forums"))))
                .containsExactly("The label of topic \"villages\" is not given in the language \"en\".");
        assertThat(Judge.places("TOP-007", topic(LocalizedText.empty()))).containsExactly("/label", "/label");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "etc.",
                "etc",
                "Etc…",
                " etc. ",
                "...",
                "…",
                "et cetera",
                "and so on",
                "entre autres…",
                "etc.**",
                "etc.)",
                "(…)"
            })
    void aMarkerIsNoTopic(String marker) {
        Agenda agenda = withTopic(LocalizedText.en("more").fr(marker));
        assertThat(Judge.places("TOP-004", agenda)).containsExactly("/items/2/label");
        assertThat(Judge.messages("TOP-004", agenda)).singleElement().asString().startsWith("\"" + marker + "\" says");
        assertThat(Judge.places("TOP-004", withTopic(LocalizedText.en(marker).fr("forums"))))
                .as("in the first language")
                .containsExactly("/items/2/label");
    }

    private static Agenda withTopic(LocalizedText label) {
        return Samples.agenda(agenda -> agenda.addItems(topic(label)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "–",
                "**",
                "forums",
                "forums, etc.",
                "etching",
                "a topic with a very long label indeed etc."
            })
    void aTopicIsNoMarker(String label) {
        assertThat(Judge.places("TOP-004", withTopic(LocalizedText.en(label)))).isEmpty();
    }

    @Test
    void aCompleteAgendaHasNoMarker() {
        Agenda open = Samples.agenda();
        assertThat(Judge.places("TOP-004", open)).isEmpty();
        assertThat(Judge.places("TOP-004", open.withComplete(true))).containsExactly("/marker");
        assertThat(Judge.places("TOP-004", Samples.minimalAgenda(agenda -> agenda.complete(true))))
                .isEmpty();
    }
}
