package org.ngopartnership.validation.rules.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ngopartnership.status.Act;
import org.ngopartnership.status.Decision;
import org.ngopartnership.status.StatusPeriod;
import org.ngopartnership.status.Suspension;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.validation.rules.Judge;
import org.ngopartnership.value.Code;

class EndRulesTest {

    private static final StatusPeriod PERIOD = Samples.statusPeriod();

    private static Decision whole(Act act) {
        return Samples.decision(decision -> decision.act(act).dateAsStated(LocalizedText.empty()));
    }

    private static Decision undated(Act act) {
        return whole(act).withDate(Optional.empty());
    }

    private static Decision bare(Act act) {
        return Samples.minimalDecision(decision -> decision.act(act));
    }

    @ParameterizedTest
    @EnumSource(names = {"SUSPENSION", "REMOVAL", "WITHDRAWAL"})
    void anEndIsDatedDecidedAndExplained(Act act) {
        assertThat(Judge.places("PST-014", PERIOD.withDecisions(whole(act)))).isEmpty();
        assertThat(Judge.places("PST-014", PERIOD.withDecisions(whole(Act.ADMISSION), bare(act))))
                .containsExactly("/decisions/1");
        assertThat(Judge.places("PST-014", PERIOD.withDecisions(whole(act).withReason(LocalizedText.empty()))))
                .hasSize(1);
        assertThat(Judge.places("PST-014", PERIOD.withDecisions(whole(act).withBy(Optional.empty()))))
                .hasSize(1);
        assertThat(Judge.places("PST-014", PERIOD.withDecisions(undated(act)))).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SUSPENSION", "REMOVAL", "WITHDRAWAL"})
    void otherActsNeedNoReason(Act act) {
        assertThat(Judge.places("PST-014", PERIOD.withDecisions(bare(act)))).isEmpty();
    }

    @Test
    void theDateMayStandInWordsOrAtThePeriod() {
        Decision undated = undated(Act.REMOVAL);
        StatusPeriod ended = PERIOD.withDecisions(undated);
        assertThat(Judge.places("PST-014", ended)).hasSize(1);
        assertThat(Judge.places(
                        "PST-014", PERIOD.withDecisions(undated.withDateAsStated(LocalizedText.fr("à l'automne")))))
                .isEmpty();
        assertThat(Judge.places("PST-014", ended.withUntilAsStated(LocalizedText.fr("fin 2021"))))
                .isEmpty();
        assertThat(Judge.places("PST-014", ended.withUntil(EdtfDate.ofYear(2021))))
                .isEmpty();
        assertThat(Judge.places(
                        "PST-014",
                        ended.withUntil(EdtfDate.ofYear(2021)).withDecisions(undated.withAct(Act.SUSPENSION))))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"REMOVAL, 1", "WITHDRAWAL, 1", "RECLASSIFICATION, 0"})
    void anEndWithoutDecisionIsPointedOut(String reason, int findings) {
        StatusPeriod ended = Samples.statusPeriod(
                period -> period.decisions(List.of()).until("2021").endReason(reason));
        assertThat(Judge.places("PST-014", ended)).hasSize(findings);
        assertThat(Judge.places("PST-014", ended.withDecisions(whole(Act.valueOf(reason)))))
                .isEmpty();
        assertThat(Judge.places("PST-014", ended.withDecisions(whole(Act.ADMISSION))))
                .hasSize(findings);
    }

    @Test
    void aSuspensionTellsSinceWhenAndWhyForItsDecision() {
        Decision board = bare(Act.SUSPENSION).withBy(Code.of("EXECUTIVE_BOARD"));
        Suspension told = Samples.suspension(suspension -> suspension.decisions(List.of()));
        Suspension bare = told.withSince(Optional.empty()).withReason(LocalizedText.empty());
        assertThat(Judge.places("PST-014", PERIOD.withSuspensions(bare))).containsExactly("/suspensions/0");
        assertThat(Judge.places("PST-014", PERIOD.withSuspensions(told))).hasSize(1);
        assertThat(Judge.places("PST-014", PERIOD.withSuspensions(told.withDecisions(board))))
                .isEmpty();
        assertThat(Judge.places("PST-014", PERIOD.withSuspensions(bare.withDecisions(board))))
                .hasSize(1);
        assertThat(Judge.places(
                        "PST-014",
                        PERIOD.withSuspensions(
                                told.withReason(LocalizedText.empty()).withDecisions(board))))
                .hasSize(1);
        assertThat(Judge.places("PST-014", PERIOD.withSuspensions(told.withDecisions(bare(Act.SUSPENSION)))))
                .hasSize(1);
        assertThat(Judge.places("PST-014", PERIOD.withSuspensions(told.withDecisions(whole(Act.REINSTATEMENT)))))
                .hasSize(1);
        assertThat(Judge.places("PST-014", PERIOD.withSuspensions(bare.withDecisions(whole(Act.SUSPENSION)))))
                .isEmpty();
    }

    @Test
    void aSuspensionDecidedAtThePeriodIsJudgedThere() {
        Suspension undecided = Samples.suspension(suspension -> suspension.decisions(List.of()));
        assertThat(Judge.places(
                        "PST-014", PERIOD.withDecisions(bare(Act.SUSPENSION)).withSuspensions(undecided)))
                .containsExactly("/decisions/0");
    }

    private static Suspension rest(String since, @Nullable String until) {
        return Samples.minimalSuspension(suspension -> suspension
                .since(since)
                .until(Optional.ofNullable(until).map(EdtfDate::parse))
                .decisions(List.of()));
    }

    @ParameterizedTest
    @CsvSource({"2015, 1", "2018-12, 1", "2019-06, 0", "2020-03, 0", "2021, 0", "2019~, 0", ", 0"})
    void aDecisionAnswersOnlyForASuspensionThatMayBeItsOwn(@Nullable EdtfDate date, int findings) {
        StatusPeriod rested = PERIOD.withDecisions(whole(Act.SUSPENSION)
                        .withDate(Optional.ofNullable(date))
                        .withDateAsStated(LocalizedText.en("once")))
                .withSuspensions(rest("2020-01", null));
        assertThat(Judge.places("PST-014", rested)).hasSize(findings).allMatch("/suspensions/0"::equals);
    }

    @Test
    void eachOfTwoSuspensionsHasItsDecision() {
        Suspension first = rest("2015", "2016");
        Suspension second = rest("2020", null);
        StatusPeriod twice = PERIOD.withSuspensions(first, second);
        Decision early = whole(Act.SUSPENSION).withDate(EdtfDate.ofYear(2015));
        Decision late = early.withDate(EdtfDate.ofYear(2020));
        assertThat(Judge.places("PST-014", twice.withDecisions(early))).containsExactly("/suspensions/1");
        assertThat(Judge.places("PST-014", twice.withDecisions(late))).containsExactly("/suspensions/0");
        assertThat(Judge.places("PST-014", twice.withDecisions(early, late))).isEmpty();
    }
}
