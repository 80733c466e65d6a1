package org.ngopartnership.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ngopartnership.time.Certainty.CERTAIN;
import static org.ngopartnership.time.Certainty.EXCLUDED;
import static org.ngopartnership.time.Certainty.POSSIBLE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ngopartnership.model.RandomValues;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.time.Certainty;
import org.ngopartnership.time.EdtfDate;

class CoverageTest {

    private static final LocalDate DAY = LocalDate.of(2020, 6, 1);

    private static Decision decision(Act act, String date) {
        return Samples.decision(decision -> decision.act(act).date(date));
    }

    private static Optional<EdtfDate> date(@Nullable String text) {
        return Optional.ofNullable(text).map(EdtfDate::parse);
    }

    @ParameterizedTest
    @CsvSource({
        "2013-05-14, , 2013-05-13, EXCLUDED",
        "2013-05-14, , 2013-05-14, CERTAIN",
        "2013-05-14, , 2999-01-01, CERTAIN",
        "2013-05-14, 2020-04-20, 2020-04-20, CERTAIN",
        "2013-05-14, 2020-04-20, 2020-04-21, EXCLUDED",
        "2013, 2020, 2013-06-01, POSSIBLE",
        "2013, 2020, 2014-01-01, CERTAIN",
        "2013, 2020, 2019-12-31, CERTAIN",
        "2013, 2020, 2020-01-01, CERTAIN",
        "2013, 2020, 2020-01-02, POSSIBLE",
        "2013, 2020, 2021-01-01, EXCLUDED",
        "2013~, , 2012-06-01, POSSIBLE",
        "2013~, , 2015-01-01, CERTAIN",
        // A start that is not stated is not known; an end that is not stated has not come.
        ", 2020, 2010-01-01, POSSIBLE",
        ", , 2010-01-01, POSSIBLE",
        "2013, , +999999999-12-31, CERTAIN",
        "2013, 2020, -999999999-01-01, EXCLUDED"
    })
    void aPeriodIsInForceAsCertainlyAsItsDatesTell(String since, String until, LocalDate day, Certainty certainty) {
        StatusPeriod period =
                Samples.statusPeriod(sample -> sample.since(date(since)).until(date(until)));
        assertThat(period.inForceOn(day)).isEqualTo(certainty);
    }

    @Test
    void aDecisionThatEndsTheStatusLeavesDoubtUnlessTheLastDayIsStated() {
        StatusPeriod removed =
                Samples.minimalStatusPeriod(sample -> sample.since("2013").addDecisions(decision(Act.REMOVAL, "2020")));
        assertThat(removed.inForceOn(LocalDate.of(2019, 12, 31))).isEqualTo(CERTAIN);
        assertThat(removed.inForceOn(DAY)).isEqualTo(POSSIBLE);
        assertThat(removed.withUntil(EdtfDate.parse("2022-12-31")).inForceOn(DAY))
                .isEqualTo(CERTAIN);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-01-01, 2020-12-31, CERTAIN",
        "2019-01-01, 2020, POSSIBLE",
        "2019-01-01, , POSSIBLE",
        ", 2020-12-31, POSSIBLE",
        "2020-07-01, , EXCLUDED",
        "2019-01-01, 2019-12-31, EXCLUDED"
    })
    void aSuspensionWithoutAStatedEndCoversWhatFollowsOnlyPossibly(String since, String until, Certainty certainty) {
        Suspension suspension = Samples.suspension(
                sample -> sample.since(date(since)).until(date(until)).decisions(List.of()));
        StatusPeriod period =
                Samples.minimalStatusPeriod(sample -> sample.since("2013").addSuspensions(suspension));
        assertThat(period.suspendedOn(DAY)).isEqualTo(certainty);
        assertThat(period.suspendedOn(LocalDate.of(2012, 1, 1))).isEqualTo(EXCLUDED);
    }

    @Test
    void aReinstatementEndsASuspension() {
        Suspension suspension = Samples.suspension(sample -> sample.since("2018")
                .until(Optional.empty())
                .decisions(List.of(decision(Act.REINSTATEMENT, "2019-10"))));
        StatusPeriod period =
                Samples.minimalStatusPeriod(sample -> sample.since("2013").addSuspensions(suspension));
        assertThat(period.suspendedOn(LocalDate.of(2019, 6, 1))).isEqualTo(POSSIBLE);
        assertThat(period.suspendedOn(DAY)).isEqualTo(EXCLUDED);
    }

    @Test
    void decisionsAloneTellWhenAStatusMayRest() {
        StatusPeriod period = Samples.minimalStatusPeriod(sample -> sample.since("2013")
                .addDecisions(decision(Act.SUSPENSION, "2018"), decision(Act.REINSTATEMENT, "2019-10")));
        assertThat(period.suspendedOn(LocalDate.of(2017, 12, 31))).isEqualTo(EXCLUDED);
        assertThat(period.suspendedOn(LocalDate.of(2019, 6, 1))).isEqualTo(POSSIBLE);
        assertThat(period.suspendedOn(DAY)).isEqualTo(EXCLUDED);
    }

    @Test
    void aStatusTakesEffectIfItIsInForceAndDoesNotRest() {
        StatusPeriod period = Samples.statusPeriod();
        assertThat(new Standing(period, CERTAIN, EXCLUDED).effective()).isEqualTo(CERTAIN);
        assertThat(new Standing(period, CERTAIN, POSSIBLE).effective()).isEqualTo(POSSIBLE);
        assertThat(new Standing(period, CERTAIN, CERTAIN).effective()).isEqualTo(EXCLUDED);
        assertThat(new Standing(period, EXCLUDED, POSSIBLE).effective()).isEqualTo(EXCLUDED);
    }

    @Provide
    Arbitrary<Partnership> partnerships() {
        return RandomValues.of(Partnership.class).map(Partnership.class::cast);
    }

    @Property(tries = 300)
    void theThreeAnswersAgreeWithTheTwo(
            @ForAll("partnerships") Partnership partnership, @ForAll @IntRange(min = -8000, max = 20000) int epochDay) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        assertThat(partnership.getHistory()).allSatisfy(period -> {
            assertThat(period.inForceOn(day).mayBe()).isEqualTo(period.mayCover(day));
            assertThat(period.suspendedOn(day)).isGreaterThanOrEqualTo(period.inForceOn(day));
        });
        assertThat(partnership.standingsOn(day).stream().map(Standing::period).findFirst())
                .isEqualTo(partnership.statusOn(day));
        assertThat(partnership.standingsOn(day).stream().map(Standing::period))
                .containsExactlyInAnyOrderElementsOf(partnership.getHistory().stream()
                        .filter(period -> period.mayCover(day))
                        .toList());
    }
}
