package org.ngopartnership.validation.rules.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ngopartnership.governance.Committee;
import org.ngopartnership.governance.CommitteeTerm;
import org.ngopartnership.governance.Seat;
import org.ngopartnership.reference.ElectoralGroup;
import org.ngopartnership.reference.ElectoralGroups;
import org.ngopartnership.reference.ReferenceData;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.validation.PartnershipValidator;
import org.ngopartnership.validation.rules.Judge;
import org.ngopartnership.value.EvidenceBasis;
import org.ngopartnership.value.Party;
import org.ngopartnership.value.Region;
import org.ngopartnership.value.RegionScheme;

class SeatRegionsTest {

    private static Committee committee(CommitteeTerm term) {
        return Samples.committee(committee -> committee.addTerms(term));
    }

    private static Committee other(CommitteeTerm term) {
        return committee(term).withName(LocalizedText.fr("Comité de liaison")).withCode(Optional.empty());
    }

    private static Seat seat(int holder) {
        return Samples.minimalSeat(seat -> seat.holder(Party.id("n" + holder)));
    }

    private static CommitteeTerm with(boolean complete, List<Seat> seats) {
        return Samples.minimalCommitteeTerm(term ->
                term.seats(Samples.seatList(list -> list.complete(complete).items(seats))));
    }

    private static List<Seat> inGroups(String... codes) {
        List<Seat> seats = new ArrayList<>();
        for (String code : codes) {
            seats.add(seat(seats.size()).withRegion(Samples.region(region -> region.code(code))));
        }
        return seats;
    }

    @Test
    void everyElectoralGroupHasASeatOfACompleteList() {
        assertThat(Judge.places("LC-003", committee(with(true, inGroups("I", "II", "III", "IV", "V (a)", "Vb")))))
                .isEmpty();
        List<Seat> noArabStates = inGroups("I", "II", "III", "IV", "V(a)");
        assertThat(Judge.messages("LC-003", committee(with(true, noArabStates))))
                .singleElement()
                .asString()
                .contains(" V(b).");
        assertThat(Judge.places("LC-003", committee(with(false, noArabStates)))).isEmpty();
        assertThat(Judge.places("LC-003", other(with(true, noArabStates)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"V(a), V(b)", "V (a), V(b)", "Va, V(b)", "V(b), V(a)", "V (b), V(a)"})
    void theTwoHalvesOfTheFifthGroupAreWrittenInSeveralWays(String declared, String missing) {
        assertThat(Judge.messages("LC-003", committee(with(true, inGroups("I", "II", "III", "IV", declared)))))
                .singleElement()
                .asString()
                .contains("the electoral group " + missing + ".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"V(A)", "VA", "V (B)", "VI"})
    void aCodeOfNoGroupIsNotJudged(String code) {
        assertThat(Judge.places("LC-003", committee(with(true, inGroups("I", "II", "III", "IV", code)))))
                .isEmpty();
    }

    @Test
    void theGroupsAreThoseOfTheReferenceData() {
        ElectoralGroups two = ElectoralGroups.of(
                List.of(
                        new ElectoralGroup("I", LocalizedText.empty(), 1, EvidenceBasis.STATED),
                        new ElectoralGroup("IX", LocalizedText.empty(), 1, EvidenceBasis.STATED)),
                List.of());
        PartnershipValidator validator = PartnershipValidator.standard()
                .asOf(Judge.DAY)
                .withReferenceData(ReferenceData.standard().withElectoralGroups(two));
        assertThat(validator.validate(committee(with(true, inGroups("I")))).findings())
                .filteredOn(finding -> finding.getRule().equals("LC-003"))
                .singleElement()
                .extracting(finding -> finding.getMessage())
                .asString()
                .contains(" IX.");
    }

    private static List<Seat> plus(List<Seat> seats, Seat... more) {
        List<Seat> all = new ArrayList<>(seats);
        all.addAll(List.of(more));
        return all;
    }

    @Test
    void aNamedVacancyCounts() {
        List<Seat> five = inGroups("I", "II", "III", "IV", "V(a)");
        assertThat(Judge.places("LC-003", committee(with(true, plus(five, Samples.minimalSeat())))))
                .isEmpty();
    }

    @Test
    void seatsWithoutReadableRegionLeaveItUndecided() {
        List<Seat> five = inGroups("I", "II", "III", "IV", "V(a)");
        Seat open = seat(9).withRegion(Optional.empty());
        assertThat(Judge.places("LC-003", committee(with(true, plus(five, open)))))
                .isEmpty();
        Region electoral = Samples.region(region -> region.code("V(b)"));
        for (Region unread : List.of(
                electoral.withScheme(RegionScheme.ACTIVITIES).withCode("AFRICA"),
                electoral.withScheme(Optional.empty()),
                electoral.withCode(Optional.empty()),
                electoral.withCode("AFRICA"))) {
            assertThat(Judge.places("LC-003", committee(with(true, plus(five, open.withRegion(unread))))))
                    .isEmpty();
        }
        assertThat(Judge.places("LC-003", committee(with(true, plus(inGroups("I", "II", "III", "IV"), open)))))
                .hasSize(1);
    }
}
