package org.ngopartnership.validation.rules.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ngopartnership.governance.Committee;
import org.ngopartnership.governance.CommitteeTerm;
import org.ngopartnership.governance.Seat;
import org.ngopartnership.reference.Committees;
import org.ngopartnership.reference.ReferenceData;
import org.ngopartnership.reference.StandingCommittee;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.validation.PartnershipValidator;
import org.ngopartnership.validation.rules.Judge;
import org.ngopartnership.value.Code;
import org.ngopartnership.value.OtherName;
import org.ngopartnership.value.Party;

class CommitteeRulesTest {

    private static final CommitteeTerm CHAIRED_BY_AN_ORGANIZATION =
            Samples.minimalCommitteeTerm(term -> term.chairOrganization(Party.id("n1")));

    private static Committee committee(CommitteeTerm term) {
        return Samples.committee(committee -> committee.addTerms(term));
    }

    private static Committee other(CommitteeTerm term) {
        return committee(term).withName(LocalizedText.fr("Comité de liaison")).withCode(Optional.empty());
    }

    private static Seat seat(int holder) {
        return Samples.minimalSeat(seat -> seat.holder(Party.id("n" + holder)));
    }

    private static List<Seat> seats(int count) {
        return IntStream.range(0, count).mapToObj(CommitteeRulesTest::seat).toList();
    }

    private static CommitteeTerm with(boolean complete, List<Seat> seats) {
        return Samples.minimalCommitteeTerm(term ->
                term.seats(Samples.seatList(list -> list.complete(complete).items(seats))));
    }

    private static CommitteeTerm lasting(String start, String end) {
        return Samples.minimalCommitteeTerm(term -> term.start(start).end(end));
    }

    private static List<Seat> plus(List<Seat> seats, Seat... more) {
        List<Seat> all = new ArrayList<>(seats);
        all.addAll(List.of(more));
        return all;
    }

    @Test
    void tenOrganizationsMaySitAtOnce() {
        assertThat(Judge.places("LC-001", committee(with(false, seats(10))))).isEmpty();
        assertThat(Judge.places("LC-001", committee(with(false, seats(11))))).containsExactly("/terms/2/seats");
        assertThat(Judge.messages("LC-001", committee(with(false, seats(12)))).get(0))
                .startsWith("12 seats");
        CommitteeTerm undated =
                with(false, seats(11)).withStart(Optional.empty()).withEnd(Optional.empty());
        assertThat(Judge.places("LC-001", committee(undated))).containsExactly("/terms/2/seats");
        assertThat(Judge.places("LC-001", Samples.committee())).isEmpty();
    }

    @Test
    void otherCommitteesHaveOtherRules() {
        assertThat(Judge.places("LC-001", other(with(false, seats(11))))).isEmpty();
        assertThat(Judge.places("LC-006", other(CHAIRED_BY_AN_ORGANIZATION))).isEmpty();
        assertThat(Judge.places("LC-007", other(lasting("2019", "2029")))).isEmpty();
        assertThat(Judge.places("LC-009", other(with(true, seats(9))))).isEmpty();
        OtherName full = Samples.minimalOtherName(name -> name.text(LocalizedText.en("NGO-UNESCO Liaison Committee")));
        Committee named = other(with(true, seats(9))).withOtherNames(full);
        assertThat(Judge.places("LC-009", named)).hasSize(1);
        assertThat(Judge.places("LC-009", named.withOtherNames(full.withText(LocalizedText.en("Committee")))))
                .isEmpty();
    }

    @Test
    void vacantSeatsAndSeatsHeldInTurnAreNotCountedTogether() {
        assertThat(Judge.places("LC-001", committee(with(false, plus(seats(10), Samples.minimalSeat())))))
                .isEmpty();
        Seat left = seat(20).withUntil(EdtfDate.parse("2015-06"));
        Seat came = seat(21).withSince(EdtfDate.parse("2015-07"));
        assertThat(Judge.places("LC-001", committee(with(false, plus(seats(9), left, came)))))
                .isEmpty();
        Seat sameMonth = seat(21).withSince(EdtfDate.parse("2015-06"));
        assertThat(Judge.places("LC-001", committee(with(false, plus(seats(9), left, sameMonth)))))
                .isEmpty();
        Seat tooEarly = seat(21).withSince(EdtfDate.parse("2015-03"));
        List<Seat> nine = seats(9).stream()
                .map(seat -> seat.withSince(EdtfDate.parse("2015-01")))
                .toList();
        assertThat(Judge.places("LC-001", committee(with(false, plus(nine, left, tooEarly)))))
                .hasSize(1);
        Seat perhaps = seat(21).withSince(EdtfDate.parse("2015-05~"));
        assertThat(Judge.places("LC-001", committee(with(false, plus(seats(9), left, perhaps)))))
                .isEmpty();
    }

    @Test
    void aSeatWithoutDatesMayBeThatOfASuccessor() {
        Seat left = seat(20).withUntil(EdtfDate.parse("2015-06"));
        assertThat(Judge.places("LC-001", committee(with(false, plus(seats(10), left)))))
                .isEmpty();
        assertThat(Judge.places("LC-001", committee(with(false, plus(seats(11), left)))))
                .hasSize(1);
        Seat dated = seat(21).withSince(EdtfDate.parse("2015-01"));
        assertThat(Judge.places("LC-001", committee(with(false, plus(seats(9), left, dated)))))
                .isEmpty();
        assertThat(Judge.places(
                        "LC-001", committee(with(false, plus(seats(10), left)).withEnd(EdtfDate.parse("2015-06")))))
                .as("held to the end")
                .hasSize(1);
        assertThat(Judge.places(
                        "LC-001", committee(with(false, plus(seats(10), left)).withEnd(EdtfDate.parse("2016")))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "8, 2021-06-01, 2021-06-02, 1",
        "8, 2021-06, 2022, 1",
        "8, 2021-06-01, 2021-06-01, 0",
        "8, 2021-06, 2021-06-02, 0",
        "8, 2021-06-01, 2021-06-02?, 0",
        "8, 2021-06-01~, 2021-06-03?, 0",
        "8, , 2021-06-02, 0",
        "8, 2021-06-01, , 0",
        "9, 2021-06-01, 2021-06-02, 0"
    })
    void seatsHeldOneAfterTheOtherAreOne(int others, String until, String since, int findings) {
        Seat left = seat(20).withUntil(Optional.ofNullable(until).map(EdtfDate::parse));
        Seat came = seat(21).withSince(Optional.ofNullable(since).map(EdtfDate::parse));
        assertThat(Judge.places("LC-009", committee(with(true, plus(seats(others), came, left)))))
                .hasSize(findings);
    }

    @Test
    void theCommitteeIsKnownByItsCode() {
        List<Seat> eleven = seats(11);
        Committee named = committee(with(true, eleven)).withCode(Optional.empty());
        Committee coded = other(with(true, eleven)).withCode(Code.of("LIAISON_COMMITTEE"));
        Committee another = committee(with(true, eleven)).withCode(Code.of("FRIENDS"));
        assertThat(Judge.places("LC-001", named)).hasSize(1);
        assertThat(Judge.places("LC-001", coded)).hasSize(1);
        assertThat(Judge.places("LC-001", another)).isEmpty();
    }

    @Test
    void whatIsLaidDownForItIsReferenceData() {
        StandingCommittee standard =
                Committees.standard().find(Code.of("LIAISON_COMMITTEE")).orElseThrow();
        assertThat(standard.seats()).isEqualTo(standard.associateSeats() + standard.consultativeSeats());
        ReferenceData without = ReferenceData.standard().withCommittees(Committees.of(List.of()));
        assertThat(PartnershipValidator.standard()
                        .asOf(Judge.DAY)
                        .withReferenceData(without)
                        .validate(committee(with(true, seats(11))))
                        .findings())
                .noneMatch(finding -> finding.getRule().startsWith("LC-001"));
    }

    @Test
    void aPersonIsInTheChair() {
        assertThat(Judge.places("LC-006", committee(CHAIRED_BY_AN_ORGANIZATION)))
                .containsExactly("/terms/2/chairOrganization");
        assertThat(Judge.places("LC-006", committee(Samples.committeeTerm()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2019, 2020",
        "2018, 2020",
        "2018-12, 2020-12",
        "2019-01, 2020-12",
        "2018-12-19, 2020-12-18",
        // a month less or more is allowed
        "2018-12-19, 2020-11-18",
        "2018-12-19, 2021-02-17",
        "2016-12-14, 2018-12-19",
        "2018-12-19, 2020",
        "2019, 2022~",
        "2019?, 2025",
        "201X, 2022",
        "2019-21, 2029",
        "2018/2019, 2025"
    })
    void aTermThatMayBeTwoYearsIsNotReported(String start, String end) {
        assertThat(Judge.places("LC-007", committee(lasting(start, end)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2019, 2022",
        "2019, 2019",
        "2018-12, 2021-03",
        "2018-12-19, 2020-06-30",
        "2018-12-19, 2020-11-17",
        "2018-12-19, 2021-02-18",
        "2018-12-19, 2021-12-18",
        "2020, 2018"
    })
    void aTermOfAnotherLengthIsReported(String start, String end) {
        assertThat(Judge.places("LC-007", committee(lasting(start, end)))).containsExactly("/terms/2/end");
    }

    @Test
    void aSeatThatEndsBeforeItBeginsDisturbsNoCount() {
        Seat backwards = seat(1).withSince(EdtfDate.parse("2022")).withUntil(EdtfDate.parse("2020"));
        assertThat(Judge.places("LC-009", committee(with(true, List.of(backwards)))))
                .hasSize(1);
        assertThat(Judge.places("LC-009", committee(with(true, plus(seats(10), backwards)))))
                .isEmpty();
    }

    @Test
    void aTermWithoutBothEndsHasNoLength() {
        CommitteeTerm term = lasting("2019", "2029");
        assertThat(Judge.places("LC-007", committee(term.withEnd(Optional.empty()))))
                .isEmpty();
        assertThat(Judge.places("LC-007", committee(term.withStart(Optional.empty()))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9})
    void aCompleteListNamesAllSeats(int count) {
        assertThat(Judge.places("LC-009", committee(with(true, seats(count))))).containsExactly("/terms/2/seats");
        assertThat(Judge.places("LC-009", committee(with(false, seats(count))))).isEmpty();
        assertThat(Judge.places("LC-009", committee(with(true, plus(seats(9), Samples.minimalSeat())))))
                .isEmpty();
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

    private static Committee committeeOf(CommitteeTerm term) {
        return Samples.committee(committee -> committee.terms(List.of(term)));
    }

    @ParameterizedTest
    @CsvSource({"2009-12, 2012-12, 0", "2011-10, 2013-10, 0", "2011, 2013, 1", "2011-11, 2013-11, 1", "2013, 2014, 1"})
    void seatsAndChairAreThoseOfTheDirectives(String start, String end, int findings) {
        assertThat(Judge.places("LC-001", committeeOf(term(start, end)))).hasSize(findings);
        assertThat(Judge.places("LC-006", committeeOf(term(start, end)))).hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"2009-12, 2012-12, 0", "2012-12, 2015-12, 1"})
    void twoYearsAreTheTermOfTheDirectives(String start, String end, int findings) {
        assertThat(Judge.places("LC-007", committeeOf(term(start, end)))).hasSize(findings);
    }
}
