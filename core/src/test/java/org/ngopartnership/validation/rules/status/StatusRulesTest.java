package org.ngopartnership.validation.rules.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ngopartnership.validation.rules.Histories.associateSince;
import static org.ngopartnership.validation.rules.Histories.consultative;
import static org.ngopartnership.validation.rules.Histories.period;
import static org.ngopartnership.validation.rules.Histories.unesco;
import static org.ngopartnership.validation.rules.Histories.with;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ngopartnership.organization.Level;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.status.Act;
import org.ngopartnership.status.Decision;
import org.ngopartnership.status.Partnership;
import org.ngopartnership.status.StatusPeriod;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.validation.rules.Judge;
import org.ngopartnership.value.Code;

class StatusRulesTest {

    @ParameterizedTest
    @CsvSource({"INTERNATIONAL, 0", "REGIONAL, 0", "SUBREGIONAL, 1", "NATIONAL, 1", "LOCAL, 1"})
    void associatesAreInternationalOrRegional(Level level, int findings) {
        assertThat(Judge.places("PST-002", Samples.ngo(ngo -> ngo.level(level))))
                .isEqualTo(findings == 0 ? List.of() : List.of("/partnerships/0/history/1/status"));
    }

    @Test
    void consultativeStatusIsOpenToEveryLevelAndUnknownStatusesAreNotJudged() {
        Partnership partnership =
                unesco(Samples.minimalStatusPeriod(), Samples.statusPeriod(period -> period.regime("ELSEWHERE_1900")));
        for (Level level : Level.values()) {
            Ngo ngo = Samples.minimalNgo(sample -> sample.level(level).addPartnerships(partnership));
            assertThat(Judge.places("PST-002", ngo)).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"2016, 2018", "2018-05-14, 2020-05-14", "2018-05, 2020-06", "2013~, 2014", "2013, 2014~"})
    void twoYearsOrPossiblyTwoYearsAreEnough(String consultative, String associate) {
        assertThat(Judge.places("PST-003", unesco(consultative(consultative, associate), associateSince(associate))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2017, 2018", "2018-05-14, 2020-05-13", "2019-06-20, 2020-04-20", "2013-01, 2014-12-31"})
    void lessThanTwoYearsAreReported(String consultative, String associate) {
        assertThat(Judge.places("PST-003", unesco(consultative(consultative, associate), associateSince(associate))))
                .containsExactly("/history/1/since");
    }

    @Test
    void earlierRegimesCountFromConsultativeUp() {
        assertThat(Judge.places(
                        "PST-003",
                        unesco(
                                period("UNESCO_1995", "FORMAL_CONSULTATIVE", "1997", "2012-03"),
                                consultative("2017", "2018"),
                                associateSince("2018"))))
                .isEmpty();
        assertThat(Judge.places(
                        "PST-003",
                        unesco(
                                period("UNESCO_1995", "OPERATIONAL", "1997", "2012-03"),
                                consultative("2017", "2018"),
                                associateSince("2018"))))
                .containsExactly("/history/2/since");
    }

    @Test
    void aStatusOfAnUnknownRegimeGetsTheBenefitOfTheDoubt() {
        assertThat(Judge.places(
                        "PST-003",
                        unesco(
                                period("UNESCO_1900", "X", "1961", null),
                                consultative("2017", "2018"),
                                associateSince("2018"))))
                .isEmpty();
    }

    @Test
    void aStatusWhoseRankNoSourceStatesGetsTheBenefitOfTheDoubt() {
        assertThat(Judge.places(
                        "PST-003",
                        unesco(
                                period("UNESCO_1966", "C", "1970", "1995"),
                                consultative("2017", "2018"),
                                associateSince("2018"))))
                .isEmpty();
    }

    @Test
    void theTransitionOf2012IsNotJudged() {
        assertThat(Judge.places("PST-003", unesco(consultative("2012-01", "2012-03"), associateSince("2012-03-07"))))
                .isEmpty();
        assertThat(Judge.places("PST-003", unesco(consultative("2011-12", "2012-03"), associateSince("2012"))))
                .isEmpty();
    }

    @Test
    void aHistoryWithoutEarlierPeriodIsJudgedOnlyWhenComplete() {
        Partnership alone = unesco(associateSince("2018"));
        assertThat(Judge.places("PST-003", alone)).isEmpty();
        assertThat(Judge.places("PST-003", alone.withHistoryComplete(true))).containsExactly("/history/0/since");
        Partnership undated = unesco(consultative(null, null), associateSince("2018"));
        assertThat(Judge.places("PST-003", undated.withHistoryComplete(true))).isEmpty();
    }

    @Test
    void theAdmissionIsTakenFromTheDecisionWhereThePeriodHasNoStart() {
        StatusPeriod decided = Samples.statusPeriod(period -> period.since(Optional.empty()));
        assertThat(Judge.places("PST-003", unesco(consultative("2019", "2020"), decided)))
                .containsExactly("/history/1");
        Decision renewal =
                Samples.decision(decision -> decision.act(Act.RENEWAL).date("2026"));
        assertThat(Judge.places(
                        "PST-003",
                        unesco(consultative("2019", "2020"), decided.withDecisions(renewal, Samples.decision()))))
                .as("a renewal admits nobody")
                .containsExactly("/history/1");
    }

    /** Periods as "REGIME STATUS since until", a dash for what is not stated, separated by semicolons. */
    private static Partnership history(String periods) {
        return unesco(Stream.of(periods.split("; "))
                .map(period -> period.split(" "))
                .map(said -> period(said[0], said[1], stated(said[2]), stated(said[3])))
                .toArray(StatusPeriod[]::new));
    }

    private static @Nullable String stated(String date) {
        return date.equals("-") ? null : date;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UNESCO_1995 FORMAL_CONSULTATIVE - 2012-03; UNESCO_2011 CONSULTATIVE 2017 2018; UNESCO_2011 ASSOCIATE 2018 -",
                "UNESCO_2011 ASSOCIATE 2018 2018; UNESCO_2011 CONSULTATIVE 2018-06 -",
                "UNESCO_1995 UNCLASSIFIED 2011-06 2012-03; UNESCO_2011 ASSOCIATE 2012-06 -",
                "UNESCO_2001 X 2017 2018; UNESCO_2011 ASSOCIATE 2018 -",
                "FOUNDATIONS_1991 OFFICIAL_RELATIONS 2017 2018; UNESCO_2011 ASSOCIATE 2018 -"
            })
    void yearsAreMissedOnlyAfterACertainStatusThatIsStatedBefore(String periods) {
        assertThat(Judge.places("PST-003", history(periods))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1997, 0", "2016, 0", "2017, 1"})
    void aStatusIsHeldFromItsAdmissionWhereItsStartIsNotStated(String admitted, int findings) {
        StatusPeriod earlier = period("UNESCO_1995", "FORMAL_CONSULTATIVE", null, null)
                .withDecisions(Samples.minimalDecision(decision -> decision.date(admitted)));
        assertThat(Judge.places("PST-003", unesco(earlier, consultative("2017", "2018"), associateSince("2018"))))
                .hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({"ADMISSION, 0", "RENEWAL, 1"})
    void anAdmissionDecidedInTheTransitionIsNotJudged(Act act, int findings) {
        StatusPeriod admitted = associateSince("2012-04")
                .withDecisions(Samples.minimalDecision(
                        decision -> decision.act(act).date("2012-03-10").symbol("189 EX/18 Part I")));
        assertThat(Judge.places(
                        "PST-003", unesco(period("UNESCO_1995", "FORMAL_CONSULTATIVE", "2011", "2012-03"), admitted)))
                .hasSize(findings);
    }

    @ParameterizedTest
    @CsvSource({
        "UNESCO_1995 OPERATIONAL - 2012-03; UNESCO_2011 ASSOCIATE 2018 -, 1",
        "UNESCO_2001 X 2017 2018; UNESCO_2011 ASSOCIATE 2018 -, 1",
        "UNESCO_2001 X - 2018; UNESCO_2011 ASSOCIATE 2018 -, 0",
        "UNESCO_2011 ASSOCIATE 2018 -; UNESCO_2011 CONSULTATIVE 2022 -, 1"
    })
    void aCompleteHistoryIsJudgedOnTheStatusesThatMaySuffice(String periods, int findings) {
        assertThat(Judge.places("PST-003", history(periods).withHistoryComplete(true)))
                .hasSize(findings);
    }

    @Test
    void aCompleteHistoryIsJudgedByTheAdmissionToo() {
        StatusPeriod admitted = Samples.minimalStatusPeriod(
                period -> period.status("ASSOCIATE").addDecisions(Samples.minimalDecision(date -> date.date("2018"))));
        assertThat(Judge.places("PST-003", unesco(admitted).withHistoryComplete(true)))
                .containsExactly("/history/0");
    }

    private static Ngo ngo(Partnership... partnerships) {
        return Samples.ngo(ngo -> ngo.partnerships(List.of(partnerships)));
    }

    private static Ngo national(StatusPeriod... history) {
        return ngo(with("UNESCO", history)).withLevel(Level.NATIONAL);
    }

    @Test
    void theLevelOfTodayIsNotHeldAgainstAStatusOfThePast() {
        assertThat(Judge.places("PST-002", national(associateSince("2012-03").withUntil(EdtfDate.parse("2020-03")))))
                .isEmpty();
        assertThat(Judge.places("PST-002", national(associateSince("2012-03").withEndReason(Code.of("REMOVAL")))))
                .isEmpty();
        assertThat(Judge.places("PST-002", national(associateSince("2012-03").withUntil(EdtfDate.parse("2024-06")))))
                .hasSize(1);
    }

    @Test
    void aRegimeWithoutALocalLevelHasLocalOrganizationsAmongTheNationalOnes() {
        Partnership special = with("ECOSOC", period("ECOSOC_1996", "SPECIAL", "2010"));
        assertThat(Judge.places("PST-002", ngo(special).withLevel(Level.LOCAL))).isEmpty();
    }

    @Test
    void aCompleteHistoryWithoutEarlierStatusSaysSinceWhenOneIsHeld() {
        assertThat(Judge.messages(
                        "PST-003", with("UNESCO", associateSince("2018-04")).withHistoryComplete(true)))
                .containsExactly("The status ASSOCIATE begins in 2018-04, but a status is held only since 2018-04;"
                        + " 2 years are asked for before.");
    }
}
