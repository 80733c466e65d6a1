package org.ngopartnership.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ngopartnership.status.Act;
import org.ngopartnership.status.Decision;
import org.ngopartnership.status.StatusPeriod;
import org.ngopartnership.status.Suspension;
import org.ngopartnership.text.LocalizedText;

class EndRulesTest {

    private static final StatusPeriod PERIOD = StatusPeriod.builder()
            .regime("UNESCO_2011")
            .status("ASSOCIATE")
            .since("2012")
            .build();

    private static final LocalizedText REASON = LocalizedText.fr("sans réponse");

    private static Decision whole(Act act) {
        return Decision.builder()
                .act(act)
                .by("EXECUTIVE_BOARD")
                .date("2021-10")
                .reason(REASON)
                .build();
    }

    private static Decision bare(Act act) {
        return Decision.builder().act(act).build();
    }

    @ParameterizedTest
    @EnumSource(names = {"SUSPENSION", "REMOVAL", "WITHDRAWAL"})
    void anEndIsDatedDecidedAndExplained(Act act) {
        assertThat(Judge.places("PST-014", PERIOD.withDecisions(whole(act)))).isEmpty();
        assertThat(Judge.places("PST-014", PERIOD.withDecisions(whole(Act.ADMISSION), bare(act))))
                .containsExactly("/decisions/1");
        assertThat(Judge.places("PST-014", PERIOD.withDecisions(whole(act).withReason(LocalizedText.empty()))))
                .hasSize(1);
        assertThat(Judge.places(
                        "PST-014",
                        PERIOD.withDecisions(Decision.builder()
                                .act(act)
                                .date("2021")
                                .reason(REASON)
                                .build())))
                .hasSize(1);
        assertThat(Judge.places(
                        "PST-014",
                        PERIOD.withDecisions(Decision.builder()
                                .act(act)
                                .by("DIRECTOR_GENERAL")
                                .reason(REASON)
                                .build())))
                .hasSize(1);
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
        Decision undated = Decision.builder()
                .act(Act.REMOVAL)
                .by("EXECUTIVE_BOARD")
                .reason(REASON)
                .build();
        assertThat(Judge.places(
                        "PST-014", PERIOD.withDecisions(undated.withDateAsStated(LocalizedText.fr("à l'automne")))))
                .isEmpty();
        StatusPeriod.Builder ended = StatusPeriod.builder().from(PERIOD).addDecisions(undated);
        assertThat(Judge.places("PST-014", ended.build())).hasSize(1);
        assertThat(Judge.places("PST-014", ended.build().withUntilAsStated(LocalizedText.fr("fin 2021"))))
                .isEmpty();
        assertThat(Judge.places("PST-014", ended.until("2021").build())).isEmpty();
        assertThat(Judge.places("PST-014", ended.build().withDecisions(undated.withAct(Act.SUSPENSION))))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"REMOVAL, 1", "WITHDRAWAL, 1", "RECLASSIFICATION, 0"})
    void anEndWithoutDecisionIsPointedOut(String reason, int findings) {
        StatusPeriod ended = StatusPeriod.builder()
                .from(PERIOD)
                .until("2021")
                .endReason(reason)
                .build();
        assertThat(Judge.places("PST-014", ended)).hasSize(findings);
        assertThat(Judge.places("PST-014", ended.withDecisions(whole(Act.valueOf(reason)))))
                .isEmpty();
        assertThat(Judge.places("PST-014", ended.withDecisions(whole(Act.ADMISSION))))
                .hasSize(findings);
    }

    @Test
    void aSuspensionTellsSinceWhenAndWhyForItsDecision() {
        Decision board =
                Decision.builder().act(Act.SUSPENSION).by("EXECUTIVE_BOARD").build();
        Suspension bare = Suspension.builder().build();
        Suspension told = Suspension.builder().since("2019").reason(REASON).build();
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
        assertThat(Judge.places(
                        "PST-014",
                        PERIOD.withDecisions(bare(Act.SUSPENSION))
                                .withSuspensions(Suspension.builder().build())))
                .containsExactly("/decisions/0");
    }
}
