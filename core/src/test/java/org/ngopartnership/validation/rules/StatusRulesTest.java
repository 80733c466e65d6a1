package org.ngopartnership.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ngopartnership.organization.Level;
import org.ngopartnership.organization.Ngo;
import org.ngopartnership.status.Act;
import org.ngopartnership.status.Decision;
import org.ngopartnership.status.Partnership;
import org.ngopartnership.status.StatusPeriod;
import org.ngopartnership.text.LocalizedText;

class StatusRulesTest {

    private static StatusPeriod period(String regime, String status, String since, String until) {
        StatusPeriod.Builder period = StatusPeriod.builder().regime(regime).status(status);
        if (since != null) {
            period.since(since);
        }
        if (until != null) {
            period.until(until);
        }
        return period.build();
    }

    private static StatusPeriod consultative(String since, String until) {
        return period("UNESCO_2011", "CONSULTATIVE", since, until);
    }

    private static StatusPeriod associate(String since) {
        return period("UNESCO_2011", "ASSOCIATE", since, null);
    }

    private static Partnership unesco(StatusPeriod... history) {
        return Partnership.builder().with("UNESCO").addHistory(history).build();
    }

    private static Ngo ngo(Level level, StatusPeriod... history) {
        return Ngo.builder()
                .id("wrs")
                .name(LocalizedText.en("World Reading Society").fr("Société mondiale de lecture"))
                .level(level)
                .addPartnerships(unesco(history))
                .build();
    }

    @ParameterizedTest
    @CsvSource({"INTERNATIONAL, 0", "REGIONAL, 0", "SUBREGIONAL, 1", "NATIONAL, 1", "LOCAL, 1"})
    void associatesAreInternationalOrRegional(Level level, int findings) {
        assertThat(Judge.places("PST-002", ngo(level, consultative("2013", "2018"), associate("2018"))))
                .isEqualTo(findings == 0 ? List.of() : List.of("/partnerships/0/history/1/status"));
    }

    @Test
    void consultativeStatusIsOpenToEveryLevelAndUnknownStatusesAreNotJudged() {
        for (Level level : Level.values()) {
            assertThat(Judge.places(
                            "PST-002",
                            ngo(
                                    level,
                                    consultative("2013", null),
                                    period("ELSEWHERE_1900", "ASSOCIATE", "1950", null))))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"2016, 2018", "2018-05-14, 2020-05-14", "2018-05, 2020-06", "2013~, 2014", "2013, 2014~"})
    void twoYearsOrPossiblyTwoYearsAreEnough(String consultative, String associate) {
        assertThat(Judge.places("PST-003", unesco(consultative(consultative, associate), associate(associate))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2017, 2018", "2018-05-14, 2020-05-13", "2019-06-20, 2020-04-20", "2013-01, 2014-12-31"})
    void lessThanTwoYearsAreReported(String consultative, String associate) {
        assertThat(Judge.places("PST-003", unesco(consultative(consultative, associate), associate(associate))))
                .containsExactly("/history/1/since");
    }

    @Test
    void earlierRegimesCountFromConsultativeUp() {
        assertThat(Judge.places(
                        "PST-003",
                        unesco(
                                period("UNESCO_1995", "FORMAL_CONSULTATIVE", "1997", "2012-03"),
                                consultative("2017", "2018"),
                                associate("2018"))))
                .isEmpty();
        assertThat(Judge.places(
                        "PST-003",
                        unesco(
                                period("UNESCO_1995", "OPERATIONAL", "1997", "2012-03"),
                                consultative("2017", "2018"),
                                associate("2018"))))
                .containsExactly("/history/2/since");
    }

    @Test
    void aStatusOfAnUnknownRegimeGetsTheBenefitOfTheDoubt() {
        assertThat(Judge.places(
                        "PST-003",
                        unesco(
                                period("UNESCO_1900", "X", "1961", null),
                                consultative("2017", "2018"),
                                associate("2018"))))
                .isEmpty();
    }

    @Test
    void aStatusWhoseRankNoSourceStatesGetsTheBenefitOfTheDoubt() {
        assertThat(Judge.places(
                        "PST-003",
                        unesco(
                                period("UNESCO_1966", "C", "1970", "1995"),
                                consultative("2017", "2018"),
                                associate("2018"))))
                .isEmpty();
    }

    @Test
    void theTransitionOf2012IsNotJudged() {
        assertThat(Judge.places("PST-003", unesco(consultative("2012-01", "2012-03"), associate("2012-03-07"))))
                .isEmpty();
        assertThat(Judge.places("PST-003", unesco(consultative("2011-12", "2012-03"), associate("2012"))))
                .isEmpty();
    }

    @Test
    void aHistoryWithoutEarlierPeriodIsJudgedOnlyWhenComplete() {
        Partnership alone = unesco(associate("2018"));
        assertThat(Judge.places("PST-003", alone)).isEmpty();
        assertThat(Judge.places("PST-003", alone.withHistoryComplete(true))).containsExactly("/history/0/since");
        Partnership undated = unesco(consultative(null, null), associate("2018"));
        assertThat(Judge.places("PST-003", undated.withHistoryComplete(true))).isEmpty();
    }

    @Test
    void theAdmissionIsTakenFromTheDecisionWhereThePeriodHasNoStart() {
        StatusPeriod decided = StatusPeriod.builder()
                .regime("UNESCO_2011")
                .status("ASSOCIATE")
                .addDecisions(Decision.builder().act(Act.ADMISSION).date("2018").build())
                .build();
        assertThat(Judge.places("PST-003", unesco(consultative("2017", "2018"), decided)))
                .containsExactly("/history/1");
        StatusPeriod renewedFirst = decided.withDecisions(
                Decision.builder().act(Act.RENEWAL).date("2026").build(),
                decided.getDecisions().get(0));
        assertThat(Judge.places("PST-003", unesco(consultative("2017", "2018"), renewedFirst)))
                .as("a renewal admits nobody")
                .containsExactly("/history/1");
    }

    @ParameterizedTest
    @CsvSource({"2012, 2014, 2014", "2012-01-01, 2020-04-20, 2020-04-20", "2012, 2014, 2014-06", "2012, 2014~, 2014"})
    void periodsThatTouchDoNotOverlap(String since, String until, String next) {
        assertThat(Judge.places("PST-010", unesco(consultative(since, until), associate(next))))
                .isEmpty();
    }

    @Test
    void twoOpenPeriodsOfOneRegimeOverlap() {
        assertThat(Judge.places("PST-010", unesco(consultative("2012", null), associate("2014"))))
                .containsExactly("/history/1");
        assertThat(Judge.places("PST-010", unesco(consultative("2012", "2016"), associate("2014"))))
                .containsExactly("/history/1");
    }

    @Test
    void theMessageNamesTheEarlierPeriodAndItsPositionFromOne() {
        assertThat(Judge.messages(
                        "PST-010",
                        unesco(
                                period("UNESCO_1995", "OPERATIONAL", "1997", "2012"),
                                consultative("2012", null),
                                associate("2014"))))
                .containsExactly("The status ASSOCIATE overlaps with CONSULTATIVE, period 2 of the history."
                        + " End the earlier period before the later one begins.");
    }

    @Test
    void periodsOfTwoRegimesOrWithoutStartAreNotCompared() {
        assertThat(Judge.places(
                        "PST-010",
                        unesco(period("UNESCO_1995", "FORMAL_ASSOCIATE", "1997", null), consultative("2011-12", null))))
                .isEmpty();
        assertThat(Judge.places("PST-010", unesco(consultative(null, null), associate("2014"))))
                .isEmpty();
    }
}
