package org.ngopartnership.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ngopartnership.event.EventState;
import org.ngopartnership.forum.Forum;
import org.ngopartnership.governance.Committee;
import org.ngopartnership.governance.CommitteeTerm;
import org.ngopartnership.governance.Conference;
import org.ngopartnership.governance.Election;
import org.ngopartnership.governance.Mechanism;
import org.ngopartnership.governance.MechanismValidation;
import org.ngopartnership.governance.Seat;
import org.ngopartnership.governance.SeatList;
import org.ngopartnership.governance.ValidationState;
import org.ngopartnership.registry.PartnershipRegistry;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.value.Mention;
import org.ngopartnership.value.Party;

/** Editions, terms and elections that are unusual, but may be right. */
class UnusualEventsTest {

    private static Forum forum(String id, int ordinal, String dates, EventState state) {
        return Forum.builder()
                .id(id)
                .series("NGO_FORUM")
                .ordinal(ordinal)
                .dates(dates)
                .state(state)
                .build();
    }

    private static PartnershipRegistry forums(Forum... forums) {
        return PartnershipRegistry.builder().addForums(forums).build();
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
        Forum partners = Forum.builder()
                .id("partners")
                .ordinal(2)
                .dates("2009-10-05")
                .seriesComplete(true)
                .build();
        Forum ngos = Forum.builder().id("ngos").ordinal(2).dates("2014-07").build();
        assertThat(Judge.places("FOR-001", forums(partners, ngos))).isEmpty();
        assertThat(Judge.places("FOR-009", forums(partners, ngos))).isEmpty();
        assertThat(Judge.messages("FOR-001", forums(ngos.withOrdinal(0))))
                .containsExactly("The number 0 cannot stand: numbers begin at 1, and each is borne once"
                        + " (also borne by: –). Check the numbers.");
    }

    private static CommitteeTerm term(String start, String end) {
        SeatList.Builder seats = SeatList.builder();
        IntStream.range(0, 15)
                .forEach(n ->
                        seats.addItems(Seat.builder().holder(Party.id("n" + n)).build()));
        return CommitteeTerm.builder()
                .id(start)
                .start(start)
                .end(end)
                .seats(seats.build())
                .chairOrganization(Party.id("n1"))
                .build();
    }

    private static Committee committee(CommitteeTerm term) {
        return Committee.builder()
                .id("c")
                .name(LocalizedText.en("NGO-UNESCO Liaison Committee"))
                .addTerms(term)
                .build();
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

    private static Conference.Builder icngo(String dates) {
        return Conference.builder().id("icngo").series("ICNGO").dates(dates);
    }

    @ParameterizedTest
    @CsvSource({"2009-10-14, 0", "2011-10, 0", "2013-11, 1"})
    void theRulesOfTheConferenceAreThoseOfTheDirectives(String dates, int findings) {
        Conference conference = icngo(dates)
                .addElections(Election.builder()
                        .post("CHAIRPERSON")
                        .addElectedOrganizations(Party.id("n1"))
                        .build())
                .build();
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
        Election chair = Election.builder()
                .post("CHAIRPERSON")
                .addElected(
                        Mention.builder().person(name).build(),
                        Mention.builder().person(other).build())
                .build();
        assertThat(Judge.places("CNF-003", icngo("2018-12").addElections(chair).build()))
                .hasSize(findings);
    }

    @ParameterizedTest
    @EnumSource(names = {"CANCELLED", "POSTPONED"})
    void anEditionThatWasNotHeldValidatesNothing(EventState state) {
        Mechanism mechanism = Mechanism.builder()
                .id("mechanism")
                .addValidations(MechanismValidation.builder()
                        .by(Party.id("icngo"))
                        .state(ValidationState.PENDING)
                        .build())
                .build();
        PartnershipRegistry registry = PartnershipRegistry.builder()
                .addConferences(icngo("2020-12").state(state).build())
                .addMechanisms(mechanism)
                .build();
        assertThat(Judge.places("MEC-002", registry)).isEmpty();
    }
}
