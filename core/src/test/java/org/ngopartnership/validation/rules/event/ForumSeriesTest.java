package org.ngopartnership.validation.rules.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ngopartnership.event.EventState;
import org.ngopartnership.event.Forum;
import org.ngopartnership.registry.PartnershipRegistry;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.validation.rules.Judge;

class ForumSeriesTest {

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

    private static Forum forum(int ordinal, String dates) {
        return Samples.minimalForum(forum -> forum.id("forum-" + ordinal)
                .series("NGO_FORUM")
                .ordinal(ordinal)
                .dates(dates));
    }

    @Test
    void aCompleteSeriesOfForumsMissesNoNumber() {
        Forum first = forum(1, "2013-09");
        Forum third = forum(3, "2014-09");
        assertThat(Judge.places("FOR-009", forums(first, third))).isEmpty();
        assertThat(Judge.places("FOR-009", forums(first, third.withSeriesComplete(true))))
                .containsExactly("/ordinal");
        assertThat(Judge.messages("FOR-009", forums(third.withSeriesComplete(true), first)))
                .containsExactly("Forum 3 (2014-09) does not follow on forum 1 (2013-09)."
                        + " Check numbers and dates, or add the forums between.");
        assertThat(Judge.places("FOR-009", forums(third.withSeriesComplete(true))))
                .containsExactly("/ordinal");
        assertThat(Judge.places("FOR-009", forums(first.withSeriesComplete(true), third)))
                .isEmpty();
        assertThat(Judge.places("FOR-009", forums(first, forum(2, "2014-07"), third.withSeriesComplete(true))))
                .isEmpty();
        Forum unnumbered = forum(2, "2014-07").withOrdinal(OptionalInt.empty());
        assertThat(Judge.places("FOR-009", forums(first, unnumbered, third.withSeriesComplete(true))))
                .isEmpty();
        assertThat(Judge.places("FOR-009", forums(first, first.withId("again"), forum(2, "2014-07"))))
                .isEmpty();
    }

    private static Forum forum(String id, int ordinal, String dates, EventState state) {
        return Samples.forum(forum -> forum.id(id).ordinal(ordinal).dates(dates).state(state));
    }

    @ParameterizedTest
    @CsvSource({"POSTPONED, 0", "CANCELLED, 0", "PLANNED, 1", "HELD, 1", "UNKNOWN, 1"})
    void theNumberOfAForumPutOffGoesToTheNext(EventState state, int findings) {
        Forum first = forum("first", 12, "2020-09-14", state);
        Forum held = forum("held", 12, "2021-12", EventState.HELD);
        assertThat(Judge.places("FOR-001", forums(first, held))).hasSize(findings);
        assertThat(Judge.places("FOR-001", forums(held, first))).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"CANCELLED, 0", "HELD, 1"})
    void aForumGivenUpHasNoPlaceInTheOrder(EventState state, int findings) {
        Forum sixth = forum("sixth", 6, "2016-12", state);
        Forum seventh = forum("seventh", 7, "2016-11", EventState.HELD);
        assertThat(Judge.places("FOR-009", forums(sixth, seventh))).hasSize(findings);
    }

    @Test
    void forumsOfNoStatedSeriesMayBeOfTwo() {
        Forum partners = Samples.forum(forum -> forum.id("partners")
                .series(Optional.empty())
                .ordinal(2)
                .dates("2009-10-05")
                .seriesComplete(true));
        Forum ngos =
                Samples.forum(forum -> forum.series(Optional.empty()).ordinal(2).dates("2014-07"));
        assertThat(Judge.places("FOR-001", forums(partners, ngos))).isEmpty();
        assertThat(Judge.places("FOR-009", forums(partners, ngos))).isEmpty();
        assertThat(Judge.messages("FOR-001", forums(ngos.withOrdinal(0))))
                .containsExactly("The number 0 cannot stand: numbers begin at 1. Check the numbers.");
    }
}
