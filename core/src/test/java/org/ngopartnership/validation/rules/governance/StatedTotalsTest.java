package org.ngopartnership.validation.rules.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ngopartnership.governance.CompositionPart;
import org.ngopartnership.governance.WorkingGroup;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.validation.rules.Judge;
import org.ngopartnership.value.Count;
import org.ngopartnership.value.CountQualifier;
import org.ngopartnership.value.Party;
import org.ngopartnership.value.RecordRef;

class StatedTotalsTest {

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
}
