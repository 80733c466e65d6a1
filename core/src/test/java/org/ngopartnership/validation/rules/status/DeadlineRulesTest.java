package org.ngopartnership.validation.rules.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ngopartnership.document.DocumentSymbol;
import org.ngopartnership.status.Act;
import org.ngopartnership.status.Application;
import org.ngopartnership.status.Decision;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.validation.rules.Judge;
import org.ngopartnership.value.Code;

class DeadlineRulesTest {

    private static Application application(
            @Nullable EdtfDate submitted, @Nullable EdtfDate date, @Nullable DocumentSymbol symbol) {
        Decision decision = Samples.decision(
                sample -> sample.date(Optional.ofNullable(date)).symbol(Optional.ofNullable(symbol)));
        return Samples.application(
                sample -> sample.submitted(Optional.ofNullable(submitted)).decision(decision));
    }

    @ParameterizedTest
    @CsvSource({
        // a session whose days are known
        "2018-11-30, , 206 EX/Decision 23, 0",
        "2018-12-01, , 206 EX/Decision 23, 1",
        "2018-12, , 206 EX/Decision 23, 1",
        "2018-11, , 206 EX/Decision 23, 0",
        "2018-12-01?, , 206 EX/Decision 23, 0",
        "2018-12-02?, , 206 EX/Decision 23, 1",
        "2018, , 206 EX/Decision 23, 0",
        "2019, , 206 EX/Decision 23, 1",
        ", , 206 EX/Decision 23, 0",
        // one that began in one year and ended in the next
        "2020-11-30, , 210 EX/Decision 23, 0",
        "2020-12-01, , 210 EX/Decision 23, 1",
        // half a year is allowed only where a formula gives the session, not where its days are stated
        "2018-11-30, , 207 EX/Decision 23, 0",
        "2018-12-01, , 207 EX/Decision 23, 1",
        // one that follows by formula may have been half a year late: spring 2018, autumn 2018
        "2017-12-01, , 204 EX/Decision 23, 1",
        "2017-12-01, , 205 EX/Decision 23, 0",
        "2018-12-01, , 205 EX/Decision 23, 1",
        // what names no known session of the Board
        "2018-12-01, , 300 EX/Decision 23, 0",
        "2018-12-01, , EX/NGP/2, 0",
        "2018-12-01, , 36 C/Resolution 108, 0",
        "2018-12-01, , , 0",
        // a stated date
        "2018-11-30, 2019-04-17, , 0",
        "2018-12-01, 2019-04-17, , 1",
        "2018-12-01, 2019, , 1",
        "2018-12-01, 2019~, , 0",
        "2019-12-01, 2019~, , 1",
        "2018-12-01, 2019?, , 0",
        "2019-12-01, 2019?, , 1",
        // a decision before the request is another rule's matter
        "2019-04-18, 2019-04-17, , 0",
        "2019-04-17, 2019-04-17, , 1",
        "2018-12-01, 2019/.., , 0",
        "2018-12-01, 2019-04-17, 210 EX/Decision 23, 1",
        "2018-12-01, 2021-04-17, 206 EX/Decision 23, 0",
        // the transition into the directives
        "2012-01-15, 2012-03, , 0",
        "2012-01-15, , 189 EX/NGP/2, 0",
        "2012-01-15, 2012, , 0",
        "2012-01-15, 2012-10, , 1"
    })
    void theRequestIsSubmittedByTheThirtiethOfNovember(
            @Nullable EdtfDate submitted, @Nullable EdtfDate date, @Nullable DocumentSymbol symbol, int findings) {
        assertThat(Judge.places("APP-006", application(submitted, date, symbol)))
                .hasSize(findings)
                .allMatch("/submitted"::equals);
    }

    @Test
    void theMessageNamesTheDeadlineAndTheDecision() {
        Application late = Samples.application(application -> application
                .submitted("2018-12-01")
                .decision(Samples.minimalDecision(decision -> decision.symbol("206 EX/Decision 23"))));
        assertThat(Judge.messages("APP-006", late))
                .containsExactly("The request is of 2018-12-01, but was decided on in 206 EX/Decision 23;"
                        + " the last day for that was 2018-11-30. Check the dates and the decision.");
    }

    @Test
    void onlyWhatIsAppliedForWithADeadlineIsJudged() {
        Application late = Samples.application(application -> application.submitted("2019-12-01"));
        assertThat(Judge.places("APP-006", late)).hasSize(1);
        assertThat(Judge.places("APP-006", late.withDecision(Samples.decision(decision -> decision.act(Act.RENEWAL)))))
                .isEmpty();
        assertThat(Judge.places(
                        "APP-006", late.withDecision(Samples.decision(decision -> decision.act(Act.RECLASSIFICATION)))))
                .hasSize(1);
        assertThat(Judge.places("APP-006", late.withStatus(Code.of("CONSULTATIVE"))))
                .isEmpty();
        assertThat(Judge.places("APP-006", late.withRegime(Code.of("ICH_2003")).withStatus(Code.of("ACCREDITED"))))
                .isEmpty();
        assertThat(Judge.places("APP-006", late.withRegime(Code.of("ELSEWHERE_1900"))))
                .isEmpty();
        assertThat(Judge.places("APP-006", late.withDecision(Optional.empty()))).isEmpty();
    }
}
