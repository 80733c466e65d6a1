package org.ngopartnership.validation.rules.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ngopartnership.governance.Committee;
import org.ngopartnership.governance.CommitteeTerm;
import org.ngopartnership.governance.Seat;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.registry.PartnershipRegistry;
import org.ngopartnership.status.Act;
import org.ngopartnership.status.StatusPeriod;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.validation.rules.Judge;
import org.ngopartnership.value.Code;
import org.ngopartnership.value.Party;

class CommitteeMembersTest {

    private static Optional<EdtfDate> date(@Nullable String text) {
        return Optional.ofNullable(text).map(EdtfDate::parse);
    }

    private static StatusPeriod period(String status, @Nullable String since, @Nullable String until) {
        return Samples.minimalStatusPeriod(
                period -> period.status(status).since(date(since)).until(date(until)));
    }

    private static Ngo ngo(String id, boolean complete, StatusPeriod... history) {
        return Samples.ngo(ngo -> ngo.id(id)
                .partnerships(List.of(
                        Samples.minimalPartnership(other -> other.with("ECOSOC").historyComplete(true)),
                        Samples.minimalPartnership(
                                unesco -> unesco.historyComplete(complete).addHistory(history)))));
    }

    private static Seat seat(String holder) {
        return Samples.minimalSeat(seat -> seat.holder(Party.id(holder)));
    }

    private static CommitteeTerm term(
            @Nullable String start, @Nullable String end, boolean complete, List<Seat> seats) {
        return Samples.minimalCommitteeTerm(term -> term.start(date(start))
                .end(date(end))
                .seats(Samples.seatList(list -> list.complete(complete).items(seats))));
    }

    private static Committee committee(CommitteeTerm term) {
        return Samples.committee(committee -> committee.terms(List.of(Samples.minimalCommitteeTerm(), term)));
    }

    private static PartnershipRegistry registry(Committee committee, List<Ngo> ngos) {
        return Samples.registry(registry -> registry.ngos(ngos).committees(List.of(committee)));
    }

    /** A roster of holders with these statuses: so many associate, so many consultative. */
    private static List<Ngo> holders(int associate, int consultative) {
        List<Ngo> holders = new ArrayList<>();
        for (int i = 0; i < associate + consultative; i++) {
            holders.add(ngo("n" + i, false, period(i < associate ? "ASSOCIATE" : "CONSULTATIVE", "2015-05-14", null)));
        }
        return holders;
    }

    private static List<Seat> seats(List<Ngo> holders) {
        List<Seat> seats = new ArrayList<>();
        holders.forEach(holder -> seats.add(seat(holder.getId())));
        return seats;
    }

    private static List<String> quotas(List<Ngo> holders, List<Seat> seats) {
        return Judge.places("LC-002", registry(committee(term("2021", "2022", true, seats)), holders));
    }

    @ParameterizedTest
    @CsvSource({"4, 6, 0", "5, 5, 1", "6, 4, 1", "3, 7, 1", "4, 5, 0", "3, 6, 0", "0, 7, 1", "5, 0, 1", "0, 0, 0"})
    void fourAreAssociateAndSixConsultative(int associate, int consultative, int findings) {
        List<Ngo> holders = holders(associate, consultative);
        List<Seat> seats = seats(holders);
        seats.add(Samples.minimalSeat());
        assertThat(quotas(holders, seats)).hasSize(findings).allMatch("/terms/1/seats"::equals);
    }

    @Test
    void theMessageCountsBoth() {
        List<Ngo> holders = holders(6, 4);
        assertThat(Judge.messages("LC-002", registry(committee(term("2021", "2022", true, seats(holders))), holders)))
                .containsExactly("On the first day of the term (2021) 6 members were in associate and 4 in consultative"
                        + " status; the Committee has four and six. Check the seats and the partnerships of their"
                        + " holders.");
    }

    private static List<String> quotasWith(UnaryOperator<StatusPeriod> change) {
        List<Ngo> holders = holders(6, 4);
        StatusPeriod changed = change.apply(period("ASSOCIATE", "2015-05-14", null));
        holders.set(0, ngo("n0", false, changed));
        return quotas(holders, seats(holders));
    }

    @Test
    void aStatusThatIsNotKnownForCertainIsNotCounted() {
        assertThat(quotasWith(period -> period)).hasSize(1);
        assertThat(quotasWith(period -> period.withSince(Optional.empty()))).isEmpty();
        assertThat(quotasWith(period -> period.withSince(EdtfDate.parse("2021"))))
                .isEmpty();
        assertThat(quotasWith(period -> period.withSince(EdtfDate.parse("2020"))))
                .hasSize(1);
        assertThat(quotasWith(period -> period.withSince(EdtfDate.parse("2020?"))))
                .isEmpty();
        assertThat(quotasWith(period -> period.withUntil(EdtfDate.parse("2021-06"))))
                .isEmpty();
        assertThat(quotasWith(period -> period.withUntil(EdtfDate.parse("2022"))))
                .hasSize(1);
        assertThat(quotasWith(period -> period.withRegime(Code.of("UNESCO_1995"))))
                .isEmpty();
        assertThat(quotasWith(period -> period.withStatus(Code.of("OBSERVER")))).isEmpty();
        assertThat(quotasWith(period -> period.withEndReason(Code.of("REMOVAL"))))
                .isEmpty();
        assertThat(quotasWith(period ->
                        period.withDecisions(Samples.minimalDecision(decision -> decision.act(Act.WITHDRAWAL)))))
                .isEmpty();
        assertThat(quotasWith(period -> period.withDecisions(Samples.minimalDecision())))
                .hasSize(1);
        assertThat(quotasWith(period -> period.withTerm(Samples.minimalTerm(term -> term.end("2020-03")))))
                .isEmpty();
        assertThat(quotasWith(period -> period.withTerm(Samples.minimalTerm(term -> term.end("2023-03")))))
                .hasSize(1);
    }

    @Test
    void aSecondStatusThatMayBeOfTheDayLeavesItOpen() {
        List<Ngo> holders = holders(6, 4);
        StatusPeriod associate = period("ASSOCIATE", "2015-05-14", null);
        holders.set(0, ngo("n0", false, associate, period("CONSULTATIVE", "2021-06", null)));
        assertThat(quotas(holders, seats(holders))).isEmpty();
        holders.set(0, ngo("n0", false, associate, period("CONSULTATIVE", "2012-05", "2015-05-14")));
        assertThat(quotas(holders, seats(holders))).hasSize(1);
    }

    @Test
    void onlyACompleteListOfKnownHoldersIsCounted() {
        List<Ngo> holders = holders(6, 4);
        List<Seat> seats = seats(holders);
        assertThat(Judge.places("LC-002", registry(committee(term("2021", null, false, seats)), holders)))
                .isEmpty();
        assertThat(Judge.places("LC-002", registry(committee(term(null, null, true, seats)), holders)))
                .isEmpty();
        assertThat(Judge.places("LC-002", registry(committee(term("2021~", null, true, seats)), holders)))
                .isEmpty();
        assertThat(Judge.places("LC-002", registry(committee(term("2021/..", null, true, seats)), holders)))
                .isEmpty();
        assertThat(quotas(holders.subList(1, 10), seats)).isEmpty();
        seats.set(0, seat("n0").withHolder(Party.name(LocalizedText.en("Society"))));
        assertThat(quotas(holders, seats)).isEmpty();
    }

    @Test
    void onlyTheSeatsOfTheFirstDayAreCounted() {
        List<Ngo> holders = holders(6, 4);
        List<Seat> seats = seats(holders);
        seats.set(0, seats.get(0).withSince(EdtfDate.parse("2022-02")));
        assertThat(quotas(holders, seats)).hasSize(1);
        seats.set(1, seats.get(1).withSince(EdtfDate.parse("2022-03")));
        assertThat(quotas(holders, seats)).isEmpty();
        seats.set(1, seats.get(1).withSince(EdtfDate.parse("2021")));
        assertThat(quotas(holders, seats)).hasSize(1);
        seats.set(1, seats.get(1).withSince(EdtfDate.parse("2021-03")));
        assertThat(quotas(holders, seats)).isEmpty();
        seats.set(1, seat("n1").withUntil(EdtfDate.parse("2021-03")));
        assertThat(quotas(holders, seats)).isEmpty();
        seats.set(1, seat("n1").withUntil(EdtfDate.parse("2022-03")));
        assertThat(quotas(holders, seats)).hasSize(1);
    }

    private static List<String> partners(Ngo holder, CommitteeTerm term) {
        return Judge.places("LC-004", registry(committee(term), List.of(holder)));
    }

    private static CommitteeTerm term(String start, String end) {
        return term(start, end, false, List.of(Samples.minimalSeat(), seat("wrs")));
    }

    @ParameterizedTest
    @CsvSource({
        ", 2019-12-31, 2021, 2022, 1",
        "2012, 2020, 2021, 2022, 1",
        "2012, 2021, 2021, 2022, 0",
        "2012, 2020?, 2021, 2022, 0",
        "2012, , 2021, 2022, 0",
        ", , 2021, 2022, 0",
        "2023, , 2021, 2022, 1",
        "2022, , 2021, 2022, 0",
        "2022-XX, , 2021, 2022, 0",
        "2012, 2020, , , 0",
        "2012, 2020, 2021, , 1",
        "2023, , , 2022, 1",
        "2012, 2020-12-30, 2020-12-31, 2022, 1",
        "2012, 2020-12-31, 2020-12-31, 2022, 0",
        "2022-06-30, , 2021, 2022-06-30, 0",
        "2022-07-01, , 2021, 2022-06-30, 1"
    })
    void aMemberIsAPartnerInItsTerm(String since, String until, String start, String end, int findings) {
        Ngo holder = ngo("wrs", true, period("CONSULTATIVE", since, until));
        assertThat(partners(holder, term(start, end)))
                .hasSize(findings)
                .allMatch("/terms/1/seats/items/1/holder"::equals);
        assertThat(partners(ngo("wrs", false, period("CONSULTATIVE", since, until)), term(start, end)))
                .as("history not complete")
                .isEmpty();
    }

    @Test
    void theMessageNamesTheTimeOfTheSeat() {
        Ngo holder = ngo("wrs", true, period("CONSULTATIVE", "2012", "2019"));
        assertThat(Judge.messages("LC-004", registry(committee(term("2021", null)), List.of(holder))))
                .containsExactly(
                        "wrs has the seat from 2021 on, but its complete history knows no status with UNESCO in"
                                + " that time. Check the seat, and the history and whether it is complete.");
    }

    @Test
    void anyStatusOfAnyRegimeIsOne() {
        StatusPeriod other = period("SOMETHING", "2012", null).withRegime(Code.of("ELSEWHERE_1900"));
        assertThat(partners(ngo("wrs", true, other), term("2021", "2022"))).isEmpty();
        assertThat(partners(
                        ngo("wrs", true, period("ASSOCIATE", "2012", "2019"), other.withSince(EdtfDate.parse("2020"))),
                        term("2021", "2022")))
                .isEmpty();
    }

    @Test
    void anEmptyHistoryExcludesAStatusOnlyIfItIsComplete() {
        assertThat(partners(ngo("wrs", true), term("2021", "2022"))).hasSize(1);
        assertThat(partners(ngo("wrs", false), term("2021", "2022"))).isEmpty();
        assertThat(partners(Samples.minimalNgo(ngo -> ngo.id("wrs")), term("2021", "2022")))
                .isEmpty();
        assertThat(partners(ngo("other", true), term("2021", "2022"))).isEmpty();
    }

    @Test
    void theSeatsOwnTimeCountsBeforeTheTerms() {
        Ngo holder = ngo("wrs", true, period("CONSULTATIVE", "2012", "2020"));
        Seat early = seat("wrs").withSince(EdtfDate.parse("2020-03"));
        assertThat(partners(holder, term("2021", "2022", false, List.of(early))))
                .isEmpty();
        Ngo late = ngo("wrs", true, period("CONSULTATIVE", "2022", null));
        Seat first = seat("wrs").withUntil(EdtfDate.parse("2021-06"));
        assertThat(partners(late, term("2021", "2022", false, List.of(first)))).hasSize(1);
    }

    @Test
    void theMembersOfATermBeforeTheDirectivesAreNotKnown() {
        Ngo holder = ngo("wrs", true);
        assertThat(partners(holder, term("2009", "2010"))).isEmpty();
        assertThat(partners(holder, term("2012", "2014"))).hasSize(1);
    }

    @Test
    void otherCommitteesHaveOtherMembers() {
        Ngo holder = ngo("wrs", true);
        Committee other = committee(term("2021", "2022"))
                .withName(LocalizedText.en("Board"))
                .withCode(Optional.empty());
        assertThat(Judge.places("LC-004", registry(other, List.of(holder)))).isEmpty();
        List<Ngo> holders = holders(6, 4);
        Committee board = committee(term("2021", "2022", true, seats(holders)))
                .withName(LocalizedText.en("Board"))
                .withCode(Optional.empty());
        assertThat(Judge.places("LC-002", registry(board, holders))).isEmpty();
    }

    @Test
    void everyFormOfDateIsKeptAsItIs() {
        for (String since :
                new String[] {"2023-01-01", "2023-01-01?", "2023", "2023-XX-01", "2023/2024", "0001-01-01"}) {
            Ngo holder = ngo("wrs", true, period("CONSULTATIVE", since, null));
            assertThat(partners(holder, term("2021", "2022")))
                    .as(since)
                    .hasSize(EdtfDate.parse(since).isDefinitelyAfter(EdtfDate.parse("2022")) ? 1 : 0);
        }
        Ngo ancient = ngo("wrs", true, period("CONSULTATIVE", "-0044-03-15", "-0043-03-15"));
        assertThat(partners(ancient, term("2021", "2022"))).hasSize(1);
    }
}
