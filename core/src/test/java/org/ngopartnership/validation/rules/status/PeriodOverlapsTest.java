package org.ngopartnership.validation.rules.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ngopartnership.validation.rules.Histories.associateSince;
import static org.ngopartnership.validation.rules.Histories.consultative;
import static org.ngopartnership.validation.rules.Histories.consultativeSince;
import static org.ngopartnership.validation.rules.Histories.period;
import static org.ngopartnership.validation.rules.Histories.unesco;
import static org.ngopartnership.validation.rules.Histories.with;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ngopartnership.status.Act;
import org.ngopartnership.status.StatusPeriod;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.validation.rules.Judge;
import org.ngopartnership.value.Code;

class PeriodOverlapsTest {

    @ParameterizedTest
    @CsvSource({"2012, 2014, 2014", "2012-01-01, 2020-04-20, 2020-04-20", "2012, 2014, 2014-06", "2012, 2014~, 2014"})
    void periodsThatTouchDoNotOverlap(String since, String until, String next) {
        assertThat(Judge.places("PST-010", unesco(consultative(since, until), associateSince(next))))
                .isEmpty();
    }

    @Test
    void twoOpenPeriodsOfOneRegimeOverlap() {
        assertThat(Judge.places("PST-010", unesco(consultative("2012", null), associateSince("2014"))))
                .containsExactly("/history/1");
        assertThat(Judge.places("PST-010", unesco(consultative("2012", "2016"), associateSince("2014"))))
                .containsExactly("/history/1");
    }

    private static @Nullable String stated(String date) {
        return date.equals("-") ? null : date;
    }

    @ParameterizedTest
    @CsvSource({
        "-, 2018, 2015, -, 1",
        "-, 2018, 2015, 2020, 1",
        "-, 2018, 2015, 2016, 0",
        "-, 2018, 2015, 2018, 0",
        "-, 2018, 2018, -, 0",
        "-, 2018, 2017~, -, 0",
        "-, 2018, -, 2018, 0",
        "-, 2018, -, 2019, 0",
        "-, -, 2015, -, 0",
        "2015, -, -, 2018, 1",
        "2015, 2016, -, 2018, 0"
    })
    void aPeriodWithoutStartIsHeldOnItsLastDay(
            String since, String until, String otherSince, String otherUntil, int findings) {
        StatusPeriod one = consultative(stated(since), stated(until));
        StatusPeriod other = period("UNESCO_2011", "ASSOCIATE", stated(otherSince), stated(otherUntil));
        assertThat(Judge.places("PST-010", unesco(one, other))).hasSize(findings);
    }

    @Test
    void theMessageNamesTheEarlierPeriodAndItsPositionFromOne() {
        assertThat(Judge.messages(
                        "PST-010",
                        unesco(
                                period("UNESCO_1995", "OPERATIONAL", "1997", "2012"),
                                consultative("2012", null),
                                associateSince("2014"))))
                .containsExactly("The status ASSOCIATE overlaps with CONSULTATIVE, period 2 of the history."
                        + " End the earlier period before the later one begins.");
    }

    @Test
    void periodsOfTwoRegimesOrWithoutStartAreNotCompared() {
        assertThat(Judge.places(
                        "PST-010",
                        unesco(period("UNESCO_1995", "FORMAL_ASSOCIATE", "1997", null), consultative("2011-12", null))))
                .isEmpty();
        assertThat(Judge.places("PST-010", unesco(consultative(null, null), associateSince("2014"))))
                .isEmpty();
    }

    @Test
    void aPeriodSaidToHaveEndedDoesNotRunOn() {
        StatusPeriod first = consultativeSince("2012");
        StatusPeriod next = associateSince("2018-04");
        StatusPeriod reclassified = first.withEndReason(Code.of("RECLASSIFICATION"));
        StatusPeriod endedInWords = first.withUntilAsStated(LocalizedText.en("in spring"));
        assertThat(Judge.places("PST-010", with("UNESCO", first, next))).containsExactly("/history/1");
        assertThat(Judge.places("PST-010", with("UNESCO", reclassified, next))).isEmpty();
        assertThat(Judge.places("PST-010", with("UNESCO", endedInWords, next))).isEmpty();
        for (Act act : Act.values()) {
            StatusPeriod decided = first.withDecisions(
                    Samples.minimalDecision(decision -> decision.act(act).date("2014-10")));
            assertThat(Judge.places("PST-010", with("UNESCO", decided, next)))
                    .as(act.name())
                    .hasSize(act.endsStatus() ? 0 : 1);
        }
        StatusPeriod endedLate = reclassified.withUntil(EdtfDate.parse("2020"));
        assertThat(Judge.places("PST-010", with("UNESCO", endedLate, next))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "UNESCO_1946, FORMAL_AGREEMENT, CONSULTATIVE_ARRANGEMENT, 0",
        "ELSEWHERE_1900, GUEST, FRIEND, 0",
        "ECOSOC_1996, ROSTER, SPECIAL, 1"
    })
    void onlyARegimeWhoseStatusesAreKnownGrantsOneAtATime(String regime, String one, String other, int findings) {
        assertThat(Judge.places("PST-010", with("UNESCO", period(regime, one, "1947"), period(regime, other, "1950"))))
                .hasSize(findings);
    }
}
