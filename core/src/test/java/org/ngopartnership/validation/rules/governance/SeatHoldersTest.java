package org.ngopartnership.validation.rules.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ngopartnership.governance.Committee;
import org.ngopartnership.governance.Seat;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.validation.rules.Judge;
import org.ngopartnership.value.Party;

class SeatHoldersTest {

    private static final EdtfDate YEAR = EdtfDate.parse("2015");
    private static final EdtfDate NEXT = EdtfDate.parse("2016");

    private static Committee liaison(Seat... seats) {
        return Samples.committee(committee -> committee.terms(List.of(Samples.minimalCommitteeTerm(
                term -> term.seats(Samples.seatList(list -> list.items(List.of(seats))))))));
    }

    private static Seat seat(Party holder) {
        return Samples.minimalSeat(seat -> seat.holder(holder));
    }

    @Test
    void anOrganizationSitsOnce() {
        Party cioff = Party.id("cioff");
        assertThat(Judge.places("LC-008", liaison(seat(cioff), seat(Party.id("oiec")), seat(cioff), seat(cioff))))
                .containsExactly("/terms/0/seats/items/2/holder", "/terms/0/seats/items/3/holder");
        assertThat(Judge.places("LC-008", liaison(seat(cioff), Samples.minimalSeat(), Samples.minimalSeat())))
                .isEmpty();
        Seat named = seat(Party.name(LocalizedText.en("A")));
        assertThat(Judge.places("LC-008", liaison(named, named))).hasSize(1);
    }

    @Test
    void theMessageCountsPositionsFromOne() {
        Party cioff = Party.id("cioff");
        assertThat(Judge.messages("LC-008", liaison(seat(Party.id("oiec")), seat(cioff), seat(cioff))))
                .singleElement()
                .asString()
                .contains("the seat at position 2 of the list");
    }

    @Test
    void seatsHeldInTurnAreTwo() {
        Seat seat = seat(Party.id("cioff"));
        assertThat(Judge.places("LC-008", liaison(seat.withUntil(YEAR), seat.withSince(NEXT))))
                .isEmpty();
        assertThat(Judge.places("LC-008", liaison(seat.withUntil(YEAR), seat.withSince(YEAR))))
                .isEmpty();
        assertThat(Judge.places("LC-008", liaison(seat.withSince(NEXT), seat.withUntil(YEAR))))
                .isEmpty();
        assertThat(Judge.places("LC-008", liaison(seat.withUntil(NEXT), seat.withSince(YEAR))))
                .hasSize(1);
    }

    @Test
    void otherCommitteesAndEarlierTermsAreNotJudged() {
        Seat seat = seat(Party.id("cioff"));
        Committee twice = liaison(seat, seat);
        assertThat(Judge.places("LC-008", twice)).hasSize(1);
        assertThat(Judge.places(
                        "LC-008",
                        twice.withName(LocalizedText.en("Board"))
                                .withCode(Optional.empty())
                                .withOtherNames()))
                .isEmpty();
        assertThat(Judge.places(
                        "LC-008",
                        twice.withTerms(twice.getTerms()
                                .get(0)
                                .withStart(EdtfDate.parse("2009"))
                                .withEnd(EdtfDate.parse("2010")))))
                .isEmpty();
        assertThat(Judge.places(
                        "LC-008", twice.withTerms(twice.getTerms().get(0).withSeats(Optional.empty()))))
                .isEmpty();
    }

    @Test
    void everyTermHasItsOwnSeats() {
        Seat seat = seat(Party.id("cioff"));
        Committee once = liaison(seat);
        assertThat(Judge.places(
                        "LC-008",
                        once.withTerms(
                                once.getTerms().get(0),
                                once.getTerms().get(0).withId("2021-2022"),
                                liaison(seat, seat).getTerms().get(0).withId("2023-2024"))))
                .containsExactly("/terms/2/seats/items/1/holder");
    }
}
