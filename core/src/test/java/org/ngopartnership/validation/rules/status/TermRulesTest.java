package org.ngopartnership.validation.rules.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ngopartnership.validation.rules.Histories.unesco;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ngopartnership.status.Act;
import org.ngopartnership.status.Decision;
import org.ngopartnership.status.StatusPeriod;
import org.ngopartnership.status.Term;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.validation.rules.Judge;
import org.ngopartnership.value.Code;

class TermRulesTest {

    private static Term term(@Nullable String start, @Nullable String end) {
        return Samples.term(term -> term.start(date(start)).end(date(end)));
    }

    private static StatusPeriod associate(@Nullable String since, Term term) {
        return Samples.minimalStatusPeriod(
                period -> period.status("ASSOCIATE").since(date(since)).term(term));
    }

    private static Decision decision(Act act, @Nullable String date) {
        return Samples.minimalDecision(decision -> decision.act(act).date(date(date)));
    }

    private static Optional<EdtfDate> date(@Nullable String date) {
        return Optional.ofNullable(date).map(EdtfDate::parse);
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
        assertThat(Judge.places("PST-007", unesco(associate(null, term(start, end)))))
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
        assertThat(Judge.places("PST-007", unesco(associate(null, term(start, end)))))
                .containsExactly("/history/0/term/end");
    }

    @Test
    void aTermWithoutStartBeginsWithThePeriodOrAfterATermThatIsNotStated() {
        assertThat(Judge.places("PST-007", unesco(associate("2012", term(null, "2018")))))
                .hasSize(1);
        assertThat(Judge.places("PST-007", unesco(associate("2012", term(null, "2020")))))
                .isEmpty();
        assertThat(Judge.places("PST-007", unesco(associate("2012", term(null, "2036")))))
                .isEmpty();
        assertThat(Judge.places("PST-007", unesco(associate("2012", term(null, "2030")))))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2012, 2021-10, 2029, 0", "2012, 2021-10, 2028, 0", "2012, 2021-10, 2025, 1", "2012, , 2025, 0"})
    void afterARenewalYearsCountFromThePreviousEndOrTheDecision(
            String start, String renewed, String end, int findings) {
        StatusPeriod renewedThen = associate(start, term(start, end))
                .withDecisions(decision(Act.ADMISSION, "2012"), decision(Act.RENEWAL, renewed));
        assertThat(Judge.places("PST-007", unesco(renewedThen))).hasSize(findings);
    }

    @Test
    void thePreviousEndMayStandInThePeriodBefore() {
        StatusPeriod first = associate("2012", term("2012-03", "2020-03")).withUntil(EdtfDate.parse("2021"));
        StatusPeriod undated = associate(null, term("2004", null));
        StatusPeriod second =
                associate("2021-10", term("2021-10", "2028-03")).withDecisions(decision(Act.RENEWAL, "2021-10"));
        assertThat(Judge.places("PST-007", unesco(undated, first, second))).isEmpty();
        assertThat(Judge.places("PST-007", unesco(second))).hasSize(1);
        StatusPeriod ended =
                Samples.minimalStatusPeriod(period -> period.status("ASSOCIATE").until("2020-03"));
        assertThat(Judge.places("PST-007", unesco(ended, second))).isEmpty();
        assertThat(Judge.places("PST-007", unesco(first, second.withDecisions(decision(Act.ADMISSION, "2021-10")))))
                .containsExactly("/history/1/term/end");
    }

    @Test
    void onlyStatusesThatAreGrantedForATermAreMeasured() {
        StatusPeriod relations = Samples.statusPeriod(period ->
                period.regime("UNESCO_1995").status("FORMAL_ASSOCIATE").term(term("1996", "2001")));
        assertThat(Judge.places("PST-007", unesco(relations))).isEmpty();
        assertThat(Judge.places("PST-008", relations)).isEmpty();
    }

    @Test
    void aTermOfConsultativeStatusIsPointedOut() {
        StatusPeriod consultative = Samples.minimalStatusPeriod(period -> period.term(term("2012", "2020")));
        assertThat(Judge.places("PST-008", Samples.minimalStatusPeriod())).isEmpty();
        assertThat(Judge.places("PST-008", consultative)).containsExactly("/term");
        assertThat(Judge.places("PST-008", consultative.withRegime(Code.of("ELSEWHERE_1900"))))
                .isEmpty();
        assertThat(Judge.places("PST-008", Samples.statusPeriod())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2024-07, 0", "2024, 0", "2023~, 0", "2024-06-29, 1", "2020-03, 1"})
    void aTermThatRanOutIsReported(String end, int findings) {
        assertThat(Judge.places("PST-009", unesco(associate("2012", term(null, end)))))
                .hasSize(findings);
    }

    @Test
    void aPeriodThatEndedOrHasNoTermIsNot() {
        StatusPeriod ended = associate("2012", term("2012", "2020")).withUntil(EdtfDate.parse("2019"));
        assertThat(Judge.places("PST-009", unesco(ended))).isEmpty();
        assertThat(Judge.places("PST-009", unesco(associate("2012", term("2012", null)))))
                .isEmpty();
        assertThat(Judge.places("PST-009", unesco(Samples.minimalStatusPeriod(period -> period.status("ASSOCIATE")))))
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
        StatusPeriod period = associate("2012-03", term("2012-03", "2020-03"));
        assertThat(Judge.places("PST-009", unesco(period.withDecisions(decision(act, date)))))
                .hasSize(findings);
        assertThat(Judge.places(
                        "PST-009",
                        unesco(period.withSuspensions(Samples.suspension().withDecisions(decision(act, date))))))
                .hasSize(findings);
    }

    @Test
    void aLaterPeriodExplainsItToo() {
        StatusPeriod period = associate("2012-03", term("2012-03", "2020-03"));
        StatusPeriod next = associate("2020-04", term("2020-04", "2028-03"));
        assertThat(Judge.places("PST-009", unesco(period, next))).isEmpty();
    }
}
