package org.ngopartnership.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ngopartnership.status.Act;
import org.ngopartnership.status.Decision;
import org.ngopartnership.status.Partnership;
import org.ngopartnership.status.StatusPeriod;
import org.ngopartnership.status.Suspension;
import org.ngopartnership.status.Term;

class TermRulesTest {

    private static Term term(String start, String end) {
        Term.Builder term = Term.builder();
        if (start != null) {
            term.start(start);
        }
        if (end != null) {
            term.end(end);
        }
        return term.build();
    }

    private static StatusPeriod.Builder associate(String since, Term term) {
        StatusPeriod.Builder period =
                StatusPeriod.builder().regime("UNESCO_2011").status("ASSOCIATE").term(term);
        return since == null ? period : period.since(since);
    }

    private static Decision decision(Act act, String date) {
        Decision.Builder decision = Decision.builder().act(act);
        return (date == null ? decision : decision.date(date)).build();
    }

    private static Partnership unesco(StatusPeriod... history) {
        return Partnership.builder().with("UNESCO").addHistory(history).build();
    }

    @ParameterizedTest
    @CsvSource({
        "2012, 2020",
        "2012, 2019",
        "2012-03, 2020-03",
        "2012-03, 2020-02",
        "2012-03-10, 2020-03-10",
        "2012-03-10, 2020-03-09",
        "2012-02-29, 2020-02-29",
        "2012, 2020-03",
        "2012-03, 2020",
        "2012~, 2021",
        "2012, 2021?",
        "2012-03/, 2031",
        "Y170000, Y170020",
        ", 2018",
        "2012, "
    })
    void eightYearsOrPossiblyEightYearsAreATerm(String start, String end) {
        assertThat(Judge.places(
                        "PST-007", unesco(associate(null, term(start, end)).build())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2012, 2018",
        "2012, 2021",
        "2012-03, 2020-01",
        "2012-03, 2020-04",
        "2012-03-10, 2020-03-08",
        "2012-03-10, 2020-03-11",
        "2012, 2028",
        "2020, 2012"
    })
    void anyOtherTimeIsReported(String start, String end) {
        assertThat(Judge.places(
                        "PST-007", unesco(associate(null, term(start, end)).build())))
                .containsExactly("/history/0/term/end");
    }

    @Test
    void aTermWithoutStartBeginsWithThePeriodOrAfterATermThatIsNotStated() {
        assertThat(Judge.places(
                        "PST-007", unesco(associate("2012", term(null, "2018")).build())))
                .hasSize(1);
        assertThat(Judge.places(
                        "PST-007", unesco(associate("2012", term(null, "2020")).build())))
                .isEmpty();
        assertThat(Judge.places(
                        "PST-007", unesco(associate("2012", term(null, "2036")).build())))
                .isEmpty();
        assertThat(Judge.places(
                        "PST-007", unesco(associate("2012", term(null, "2030")).build())))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2012, 2021-10, 2029, 0", "2012, 2021-10, 2028, 0", "2012, 2021-10, 2025, 1", "2012, , 2025, 0"})
    void afterARenewalYearsCountFromThePreviousEndOrTheDecision(
            String start, String renewed, String end, int findings) {
        assertThat(Judge.places(
                        "PST-007",
                        unesco(associate(start, term(start, end))
                                .addDecisions(decision(Act.ADMISSION, "2012"), decision(Act.RENEWAL, renewed))
                                .build())))
                .hasSize(findings);
    }

    @Test
    void thePreviousEndMayStandInThePeriodBefore() {
        StatusPeriod first =
                associate("2012", term("2012-03", "2020-03")).until("2021").build();
        StatusPeriod undated = associate(null, term("2004", null)).build();
        StatusPeriod second = associate("2021-10", term("2021-10", "2028-03"))
                .addDecisions(decision(Act.RENEWAL, "2021-10"))
                .build();
        assertThat(Judge.places("PST-007", unesco(undated, first, second))).isEmpty();
        assertThat(Judge.places("PST-007", unesco(second))).hasSize(1);
        StatusPeriod ended = StatusPeriod.builder()
                .regime("UNESCO_2011")
                .status("ASSOCIATE")
                .until("2020-03")
                .build();
        assertThat(Judge.places("PST-007", unesco(ended, second))).isEmpty();
        assertThat(Judge.places("PST-007", unesco(first, second.withDecisions(decision(Act.ADMISSION, "2021-10")))))
                .containsExactly("/history/1/term/end");
    }

    @Test
    void onlyStatusesThatAreGrantedForATermAreMeasured() {
        StatusPeriod relations = StatusPeriod.builder()
                .regime("UNESCO_1995")
                .status("FORMAL_ASSOCIATE")
                .term(term("1996", "2001"))
                .build();
        assertThat(Judge.places("PST-007", unesco(relations))).isEmpty();
        assertThat(Judge.places("PST-008", relations)).isEmpty();
    }

    @Test
    void aTermOfConsultativeStatusIsPointedOut() {
        StatusPeriod.Builder consultative =
                StatusPeriod.builder().regime("UNESCO_2011").status("CONSULTATIVE");
        assertThat(Judge.places("PST-008", consultative.build())).isEmpty();
        assertThat(Judge.places(
                        "PST-008", consultative.term(term("2012", "2020")).build()))
                .containsExactly("/term");
        assertThat(Judge.places("PST-008", consultative.regime("ELSEWHERE_1900").build()))
                .isEmpty();
        assertThat(Judge.places(
                        "PST-008", associate("2012", term("2012", "2020")).build()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024-07, 0", "2024, 0", "2023~, 0", "2024-06-29, 1", "2020-03, 1"})
    void aTermThatRanOutIsReported(String end, int findings) {
        assertThat(Judge.places(
                        "PST-009", unesco(associate("2012", term(null, end)).build())))
                .hasSize(findings);
    }

    @Test
    void aPeriodThatEndedOrHasNoTermIsNot() {
        assertThat(Judge.places(
                        "PST-009",
                        unesco(associate("2012", term("2012", "2020"))
                                .until("2019")
                                .build())))
                .isEmpty();
        assertThat(Judge.places(
                        "PST-009", unesco(associate("2012", term("2012", null)).build())))
                .isEmpty();
        assertThat(Judge.places(
                        "PST-009",
                        unesco(StatusPeriod.builder()
                                .regime("UNESCO_2011")
                                .status("ASSOCIATE")
                                .build())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "RENEWAL, 2020, 0",
        "RENEWAL, 2019-10, 0",
        "RENEWAL, 2012-03, 1",
        "RENEWAL, , 0",
        "REMOVAL, 2021-10, 0",
        "REMOVAL, , 0",
        "ADMISSION, , 1",
        "ADMISSION, 2012-03, 1",
        "ADMISSION, 2021, 0",
        "SUSPENSION, 2015, 1"
    })
    void aLaterDecisionExplainsATermThatRanOut(Act act, String date, int findings) {
        StatusPeriod period = associate("2012-03", term("2012-03", "2020-03")).build();
        assertThat(Judge.places("PST-009", unesco(period.withDecisions(decision(act, date)))))
                .hasSize(findings);
        assertThat(Judge.places(
                        "PST-009",
                        unesco(period.withSuspensions(Suspension.builder()
                                .addDecisions(decision(act, date))
                                .build()))))
                .hasSize(findings);
    }

    @Test
    void aLaterPeriodExplainsItToo() {
        StatusPeriod period = associate("2012-03", term("2012-03", "2020-03")).build();
        StatusPeriod next = associate("2020-04", term("2020-04", "2028-03")).build();
        assertThat(Judge.places("PST-009", unesco(period, next))).isEmpty();
    }
}
