package org.ngopartnership.regime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ngopartnership.status.Act;
import org.ngopartnership.status.Decision;
import org.ngopartnership.status.Partnership;
import org.ngopartnership.status.Standing;
import org.ngopartnership.status.StatusPeriod;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.time.Certainty;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.value.Code;
import org.ngopartnership.value.EvidenceBasis;

class PartnershipLifeCycleTest {

    /** Applications for associate status by 30 November (https://en.unesco.org/partnerships/ngos_official_partnership). */
    private static Optional<MonthDay> by30November(RegimeStatus status) {
        return Optional.of(MonthDay.of(11, 30))
                .filter(day -> status.getCode().toString().equals("ASSOCIATE"));
    }

    private static StatusPeriod period(String status, String since) {
        return Samples.minimalStatusPeriod(period -> period.status(status).since(since));
    }

    private static StatusPeriod period(String status, String since, String until) {
        return period(status, since).withUntil(EdtfDate.parse(until));
    }

    private static Decision decision(Act act, String date) {
        return Samples.decision(decision -> decision.act(act).date(date));
    }

    private static Partnership partnership(StatusPeriod... periods) {
        return Samples.minimalPartnership(partnership -> partnership.addHistory(periods));
    }

    private static PartnershipLifeCycle life(StatusPeriod... periods) {
        return PartnershipLifeCycle.of(partnership(periods)).applyingBy(PartnershipLifeCycleTest::by30November);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static String end(PartnershipLifeCycle life, String asOf) {
        return life.expiresOn(day(asOf))
                .map(end -> end.date() + " " + end.basis())
                .orElse("NONE");
    }

    private static List<String> deadlines(PartnershipLifeCycle life, String asOf) {
        return life.deadlines(day(asOf)).stream()
                .map(deadline -> deadline.kind() + " " + deadline.status() + " " + deadline.date() + " "
                        + deadline.isAheadOn(day(asOf)))
                .toList();
    }

    @Test
    void theStatusOnADayIsAsCertainAsItsDates() {
        PartnershipLifeCycle life = life(period("CONSULTATIVE", "2013", "2020"), period("ASSOCIATE", "2020"));
        assertThat(life.statusOn(day("2012-12-31"))).isEmpty();
        assertThat(life.statusOn(day("2013-06-01")).map(Standing::inForce)).contains(Certainty.POSSIBLE);
        assertThat(life.statusOn(day("2015-06-01")).map(Standing::inForce)).contains(Certainty.CERTAIN);
        assertThat(life.statusOn(day("2020-06-01")))
                .map(standing -> standing.period().getStatus() + " " + standing.inForce())
                .contains("ASSOCIATE POSSIBLE");
        assertThat(life.statusOn(day("2021-01-01")).map(Standing::inForce)).contains(Certainty.CERTAIN);
    }

    @Test
    void aHistoryThatIsNotCompleteExcludesNothing() {
        Partnership partial = partnership(period("CONSULTATIVE", "2013", "2020"));
        PartnershipLifeCycle life = PartnershipLifeCycle.of(partial);
        PartnershipLifeCycle whole = PartnershipLifeCycle.of(partial.withHistoryComplete(true));
        assertThat(life.isPartnerOn(day("2015-01-01"))).isEqualTo(Certainty.CERTAIN);
        assertThat(life.isPartnerOn(day("2020-06-01"))).isEqualTo(Certainty.POSSIBLE);
        assertThat(life.isPartnerOn(day("2022-01-01"))).isEqualTo(Certainty.POSSIBLE);
        assertThat(whole.isPartnerOn(day("2020-06-01"))).isEqualTo(Certainty.POSSIBLE);
        assertThat(whole.isPartnerOn(day("2022-01-01"))).isEqualTo(Certainty.EXCLUDED);
    }

    @ParameterizedTest
    @CsvSource({
        // As first admitted in March 2012, and as precise as that is said.
        "ASSOCIATE, 2012-03, , , 2020-03 INFERRED",
        "ASSOCIATE, 2012, 2012-03-05, , 2020-03-05 INFERRED",
        "ASSOCIATE, 2012-03, 2012-03, 2021-10, 2029-10 INFERRED",
        // Not yet renewed on the day of judgement.
        "ASSOCIATE, 2012-03, 2012-03, 2026, 2020-03 INFERRED",
        // Of a vague year no day eight years later can be told.
        "ASSOCIATE, 201X, , , NONE",
        // No source gives a term of consultative status.
        "CONSULTATIVE, 2012-03, , , NONE"
    })
    void theEndOfATermThatIsNotStatedIsReckonedFromTheLastGrant(
            String status, String since, String admission, String renewal, String expected) {
        List<Decision> decisions = new ArrayList<>();
        Optional.ofNullable(admission).ifPresent(date -> decisions.add(decision(Act.ADMISSION, date)));
        Optional.ofNullable(renewal).ifPresent(date -> decisions.add(decision(Act.RENEWAL, date)));
        StatusPeriod period = period(status, since).withDecisions(decisions);
        assertThat(end(life(period), "2024-01-01")).isEqualTo(expected);
    }

    @Test
    void aStatedTermIsTakenUnlessARenewalCertainlyCameAfterIt() {
        StatusPeriod stated = period("ASSOCIATE", "2012-03")
                .withTerm(Samples.term(term -> term.start("2012-03-05").end("2018-03")));
        assertThat(end(life(stated), "2024-01-01")).isEqualTo("2018-03 STATED");
        StatusPeriod renewed = stated.withDecisions(decision(Act.RENEWAL, "2021-10"));
        assertThat(end(life(renewed), "2024-01-01")).isEqualTo("2029-10 INFERRED");
        assertThat(end(life(renewed), "2020-01-01")).isEqualTo("2018-03 STATED");
        StatusPeriod startOnly = stated.withTerm(Samples.minimalTerm(term -> term.start("2013-01-01")));
        assertThat(end(life(startOnly), "2024-01-01")).isEqualTo("2021-01-01 INFERRED");
        assertThat(life(stated).expiresOn(day("2024-01-01")).map(TermEnd::period))
                .contains(stated);
    }

    @Test
    void withoutStatusOrKnownRegimeNothingExpiresAndNothingIsDue() {
        assertThat(end(life(), "2024-01-01")).isEqualTo("NONE");
        StatusPeriod unknown = period("ASSOCIATE", "2012").withRegime(Code.of("OTHER_2000"));
        assertThat(end(life(unknown), "2013-01-01")).isEqualTo("NONE");
        assertThat(life(unknown).nextDeadline(day("2013-01-01"))).isEmpty();
        assertThat(life().nextDeadline(day("2013-01-01"))).isEmpty();
    }

    @Test
    void anAssociateHasToBeRenewedBeforeItsTermEnds() {
        PartnershipLifeCycle life = life(period("ASSOCIATE", "2012-03"));
        assertThat(deadlines(life, "2015-01-01")).containsExactly("RENEWAL ASSOCIATE 2020-03 CERTAIN");
        assertThat(deadlines(life, "2020-03-10")).containsExactly("RENEWAL ASSOCIATE 2020-03 POSSIBLE");
        assertThat(deadlines(life, "2020-04-01")).isEmpty();
        assertThat(life.nextDeadline(day("2015-01-01")).map(Deadline::basis)).contains(EvidenceBasis.INFERRED);
    }

    @ParameterizedTest
    @CsvSource({
        "2013-05-14, 2018-11-30, 2018-11-30",
        "2013-05-14, 2018-12-01, 2019-11-30",
        // Two years of consultative status before the decision: in spring 2020 at the earliest, so applied for in 2019.
        "2018-03-01, 2018-06-01, 2019-11-30",
        "2018, 2018-06-01, 2019-11-30",
        "2017, 2018-06-01, 2018-11-30"
    })
    void aConsultativePartnerAppliesForAssociateStatusByNovember(String since, String asOf, String due) {
        PartnershipLifeCycle life = life(period("CONSULTATIVE", since));
        assertThat(deadlines(life, asOf)).containsExactly("APPLICATION ASSOCIATE " + due + " CERTAIN");
    }

    @Test
    void anEarlierRegimeCountsAsWaiting() {
        PartnershipLifeCycle life = life(
                period("OPERATIONAL", "2009", "2012-03").withRegime(Code.of("UNESCO_1995")),
                period("CONSULTATIVE", "2012-03"));
        assertThat(deadlines(life, "2012-06-01")).containsExactly("APPLICATION ASSOCIATE 2012-11-30 CERTAIN");
    }

    @Test
    void withoutAnApplicationDeadlineOneMayApplyAtAnyTime() {
        Partnership partnership = partnership(period("CONSULTATIVE", "2013"));
        assertThat(PartnershipLifeCycle.of(partnership)
                        .applyingBy(status -> Optional.empty())
                        .nextDeadline(day("2018-01-01")))
                .isEmpty();
    }

    @Test
    void theRegimeSaysByWhenOneApplies() {
        PartnershipLifeCycle life = PartnershipLifeCycle.of(partnership(period("CONSULTATIVE", "2013")));
        assertThat(deadlines(life, "2018-01-01")).containsExactly("APPLICATION ASSOCIATE 2018-11-30 CERTAIN");
    }

    @Test
    void aDeadlineIsAheadAsCertainlyAsItsDate() {
        Deadline deadline = life(period("ASSOCIATE", "2012"))
                .nextDeadline(day("2013-01-01"))
                .orElseThrow();
        assertThat(deadline.isAheadOn(day("2019-12-31"))).isEqualTo(Certainty.CERTAIN);
        assertThat(deadline.isAheadOn(day("2020-06-01"))).isEqualTo(Certainty.POSSIBLE);
        assertThat(deadline.isAheadOn(day("2021-01-01"))).isEqualTo(Certainty.EXCLUDED);
        assertThat(deadline.isAheadOn(LocalDate.MIN)).isEqualTo(Certainty.CERTAIN);
    }

    @Test
    void decisionsThatCertainlyFollowEachOtherAreUsualOrNot() {
        StatusPeriod period = period("ASSOCIATE", "2012")
                .withDecisions(
                        decision(Act.REMOVAL, "2021"),
                        decision(Act.ADMISSION, "2012-03"),
                        decision(Act.RENEWAL, "2022-05"))
                .withSuspensions(Samples.suspension(
                        suspension -> suspension.decisions(List.of(decision(Act.SUSPENSION, "2018")))));
        assertThat(life(period).successions())
                .extracting(pair -> pair.earlier().getAct() + " " + pair.later().getAct() + " " + pair.isUsual())
                .containsExactlyInAnyOrder(
                        "ADMISSION SUSPENSION true", "SUSPENSION REMOVAL true", "REMOVAL RENEWAL false");
    }

    @Test
    void whatMayLieBetweenTwoDecisionsPartsThem() {
        StatusPeriod period = period("ASSOCIATE", "2012")
                .withDecisions(decision(Act.SUSPENSION, "2018-03"), decision(Act.RENEWAL, "2020"));
        assertThat(life(period).successions()).hasSize(1).noneMatch(Succession::isUsual);
        Decision undated = Samples.minimalDecision(decision -> decision.act(Act.REINSTATEMENT));
        StatusPeriod vague =
                period.withSuspensions(Samples.suspension(suspension -> suspension.decisions(List.of(undated))));
        assertThat(life(vague).successions()).isEmpty();
    }

    @Test
    void theFirstAndTheLastDayHaveAnswersToo() {
        for (String since :
                List.of("Y-999999999", "2012", "9999-12-31", "Y999999999", "Y99999999999999999999", "../2012")) {
            PartnershipLifeCycle life = life(
                    period("CONSULTATIVE", since),
                    period("ASSOCIATE", since).withTerm(Samples.minimalTerm(term -> term.end(since))),
                    period("ASSOCIATE", since)
                            .withDecisions(decision(Act.ADMISSION, since), decision(Act.RENEWAL, since)));
            for (LocalDate day : List.of(LocalDate.MIN, day("2013-01-01"), LocalDate.MAX)) {
                assertThatCode(() -> {
                            life.statusOn(day);
                            life.isPartnerOn(day);
                            life.expiresOn(day);
                            life.deadlines(day).forEach(deadline -> deadline.isAheadOn(day));
                            life.successions();
                        })
                        .as("%s on %s", since, day)
                        .doesNotThrowAnyException();
            }
        }
    }
}
