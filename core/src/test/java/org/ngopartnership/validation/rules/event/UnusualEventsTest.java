package org.ngopartnership.validation.rules.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ngopartnership.event.Conference;
import org.ngopartnership.event.Election;
import org.ngopartnership.event.EventState;
import org.ngopartnership.event.Forum;
import org.ngopartnership.governance.Committee;
import org.ngopartnership.governance.CommitteeTerm;
import org.ngopartnership.governance.Mechanism;
import org.ngopartnership.governance.Seat;
import org.ngopartnership.registry.PartnershipRegistry;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.validation.rules.Judge;
import org.ngopartnership.value.Party;

/** Editions, terms and elections that are unusual, but may be right. */
class UnusualEventsTest {

    private static Forum forum(String id, int ordinal, String dates, EventState state) {
        return Samples.forum(forum -> forum.id(id).ordinal(ordinal).dates(dates).state(state));
    }

    private static PartnershipRegistry forums(Forum... forums) {
        return Samples.registry(registry -> registry.forums(List.of(forums)));
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

    private static CommitteeTerm term(String start, String end) {
        List<Seat> seats = IntStream.range(0, 15)
                .mapToObj(n -> Samples.minimalSeat(seat -> seat.holder(Party.id("n" + n))))
                .toList();
        return Samples.committeeTerm(term -> term.start(start)
                .end(end)
                .seats(Samples.seatList(list -> list.items(seats)))
                .chairOrganization(Party.id("n1")));
    }

    private static Committee committee(CommitteeTerm term) {
        return Samples.committee(committee -> committee.terms(List.of(term)));
    }

    @ParameterizedTest
    @CsvSource({"2009-12, 2012-12, 0", "2011-10, 2013-10, 0", "2011, 2013, 1", "2011-11, 2013-11, 1", "2013, 2014, 1"})
    void seatsAndChairAreThoseOfTheDirectives(String start, String end, int findings) {
        assertThat(Judge.places("LC-001", committee(term(start, end)))).hasSize(findings);
        assertThat(Judge.places("LC-006", committee(term(start, end)))).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"2009-12, 2012-12, 0", "2012-12, 2015-12, 1"})
    void twoYearsAreTheTermOfTheDirectives(String start, String end, int findings) {
        assertThat(Judge.places("LC-007", committee(term(start, end)))).hasSize(findings);
    }

    private static Conference icngo(String dates, Election election) {
        return Samples.conference(icngo -> icngo.dates(dates).elections(List.of(election)));
    }

    @ParameterizedTest
    @CsvSource({"2009-10-14, 0", "2011-10, 0", "2013-11, 1"})
    void theRulesOfTheConferenceAreThoseOfTheDirectives(String dates, int findings) {
        Conference conference = icngo(dates, Samples.election(chair -> chair.addElectedOrganizations(Party.id("n1"))));
        for (String rule : new String[] {"CNF-001", "CNF-003", "CNF-006"}) {
            assertThat(Judge.places(rule, conference)).as(rule).hasSize(findings);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Marie-Claude Machon, Marie-Claude Machon-Honoré, 0",
        "M.-C. Machon-Honoré, Marie-Claude MACHON-HONORÉ, 0",
        "Martine Levy, Mme Martine Lévy, 0",
        "Philippe Beaussant, Philippe Gallaud, 1",
        "A. Example, B. Example, 1",
        "Anna Example, B. Example, 1",
        "Anna Example, A. Example-Smith, 0",
        "–, ?, 1"
    })
    void oneNameMayBeWrittenInTwoWays(String name, String other, int findings) {
        Election chair = Samples.election(election -> election.elected(Stream.of(name, other)
                .map(person -> Samples.mention(mention -> mention.person(person)))
                .toList()));
        assertThat(Judge.places("CNF-003", icngo("2018-12", chair))).hasSize(findings);
    }

    @ParameterizedTest
    @EnumSource(names = {"CANCELLED", "POSTPONED"})
    void anEditionThatWasNotHeldValidatesNothing(EventState state) {
        Mechanism mechanism = Samples.mechanism(sample -> sample.addValidations(
                Samples.mechanismValidation(validation -> validation.by(Party.id("icngo-2016")))));
        PartnershipRegistry registry = Samples.registry(sample -> sample.mechanisms(List.of(mechanism)));
        assertThat(Judge.places("MEC-002", registry)).as("held").containsExactly("/validations/1/by");
        Conference edition = Samples.conference(sample -> sample.state(state));
        assertThat(Judge.places("MEC-002", registry.withConferences(edition))).isEmpty();
    }
}
