package org.ngopartnership.validation.rules.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ngopartnership.validation.rules.Histories.associateSince;
import static org.ngopartnership.validation.rules.Histories.consultativeSince;
import static org.ngopartnership.validation.rules.Histories.with;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ngopartnership.document.DocumentSymbol;
import org.ngopartnership.status.Act;
import org.ngopartnership.status.Application;
import org.ngopartnership.status.Decision;
import org.ngopartnership.status.Partnership;
import org.ngopartnership.status.StatusPeriod;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.validation.rules.Judge;
import org.ngopartnership.value.Code;

class DecisionRulesTest {

    private static Decision decision(Act act, @Nullable Code by, @Nullable EdtfDate date) {
        return Samples.minimalDecision(
                decision -> decision.act(act).by(Optional.ofNullable(by)).date(Optional.ofNullable(date)));
    }

    private static Partnership unesco(String regime, String status, @Nullable EdtfDate since, Decision decision) {
        StatusPeriod decided = Samples.minimalStatusPeriod(period -> period.regime(regime)
                .status(status)
                .since(Optional.ofNullable(since))
                .addDecisions(decision));
        return Samples.minimalPartnership(partnership -> partnership.addHistory(decided));
    }

    @ParameterizedTest
    @CsvSource({
        "ADMISSION, EXECUTIVE_BOARD, 2013-05, , 1",
        "ADMISSION, EXECUTIVE_BOARD, , 2013, 1",
        "ADMISSION, GENERAL_CONFERENCE, 2013, , 1",
        "ADMISSION, DIRECTOR_GENERAL, 2013, , 0",
        "ADMISSION, , 2013, , 0",
        "ADMISSION, EXECUTIVE_BOARD, , , 0",
        "ADMISSION, EXECUTIVE_BOARD, 2012-03, 2013, 0",
        "ADMISSION, EXECUTIVE_BOARD, 2012, , 0",
        "RECLASSIFICATION, EXECUTIVE_BOARD, 2013, , 0",
        "REMOVAL, EXECUTIVE_BOARD, 2013, , 0"
    })
    void theDirectorGeneralAdmitsToConsultativeStatus(
            Act act, @Nullable Code by, @Nullable EdtfDate date, @Nullable EdtfDate since, int findings) {
        Partnership partnership = unesco("UNESCO_2011", "CONSULTATIVE", since, decision(act, by, date));
        assertThat(Judge.places("PST-005", partnership)).hasSize(findings);
        assertThat(Judge.places("PST-006", partnership))
                .as("the rule on associate status")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ADMISSION, DIRECTOR_GENERAL, 1",
        "RENEWAL, DIRECTOR_GENERAL, 1",
        "ADMISSION, EXECUTIVE_BOARD, 0",
        "RENEWAL, , 0",
        "RECLASSIFICATION, DIRECTOR_GENERAL, 0",
        "SUSPENSION, DIRECTOR_GENERAL, 0"
    })
    void theExecutiveBoardAdmitsToAssociateStatus(Act act, @Nullable Code by, int findings) {
        Partnership partnership = unesco("UNESCO_2011", "ASSOCIATE", null, decision(act, by, EdtfDate.ofYear(2013)));
        assertThat(Judge.places("PST-006", partnership)).hasSize(findings);
        assertThat(Judge.places("PST-005", partnership))
                .as("the rule on consultative status")
                .isEmpty();
    }

    @Test
    void whoDecidesUnderAnotherRegimeIsNotKnown() {
        Decision board = Samples.decision();
        assertThat(Judge.places("PST-005", unesco("ELSEWHERE_1900", "CONSULTATIVE", null, board)))
                .isEmpty();
        assertThat(Judge.places("PST-005", unesco("UNESCO_1995", "FORMAL_CONSULTATIVE", null, board)))
                .isEmpty();
    }

    @Test
    void theDecisionOnAnApplicationIsJudgedToo() {
        Application undecided = Samples.application(application -> application.decision(Optional.empty()));
        Application decided = Samples.application(application -> application.decision(
                Samples.decision(decision -> decision.by("DIRECTOR_GENERAL").symbol("36 C/5"))));
        Partnership partnership = Samples.minimalPartnership(sample -> sample.addApplications(undecided, decided));
        assertThat(Judge.places("PST-006", partnership)).containsExactly("/applications/1/decision/by");
        assertThat(Judge.places("PST-013", partnership)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ADMISSION, EXECUTIVE_BOARD, 189 EX/NGP/2, 0",
        "ADMISSION, EXECUTIVE_BOARD, 36 C/5, 1",
        "ADMISSION, EXECUTIVE_BOARD, 3 XC/5, 1",
        "ADMISSION, EXECUTIVE_BOARD, no symbol, 0",
        "ADMISSION, EXECUTIVE_BOARD, , 0",
        "ADMISSION, , 36 C/5, 1",
        "RENEWAL, , 36 C/5, 1",
        "RENEWAL, , 204 EX/23, 0",
        "REMOVAL, , 36 C/5, 0",
        "REMOVAL, EXECUTIVE_BOARD, 36 C/5, 1",
        "REMOVAL, DIRECTOR_GENERAL, 36 C/5, 0",
        "REMOVAL, GENERAL_CONFERENCE, 36 C/5, 0",
        "REMOVAL, GENERAL_CONFERENCE, 3 XC/5, 0",
        "REMOVAL, GENERAL_CONFERENCE, 204 EX/23, 1"
    })
    void aDecisionStandsInADocumentOfItsOrgan(
            Act act, @Nullable Code by, @Nullable DocumentSymbol symbol, int findings) {
        Partnership partnership = unesco(
                "UNESCO_2011", "ASSOCIATE", null, decision(act, by, null).withSymbol(Optional.ofNullable(symbol)));
        assertThat(Judge.places("PST-013", partnership)).hasSize(findings);
        assertThat(Judge.places("PST-013", partnership.withWith(Code.of("WHO"))))
                .isEmpty();
    }

    @Test
    void aDecisionOnASuspensionIsFoundAtItsPlace() {
        Decision suspended =
                Samples.decision(decision -> decision.act(Act.SUSPENSION).symbol("36 C/5"));
        StatusPeriod period = Samples.statusPeriod(
                sample -> sample.addSuspensions(Samples.suspension().withDecisions(suspended)));
        Partnership partnership = Samples.minimalPartnership(sample -> sample.addHistory(period));
        assertThat(Judge.places("PST-013", partnership)).containsExactly("/history/0/suspensions/0/decisions/0/symbol");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NGP_COMMITTEE", "BOARD", "DG"})
    void aDeciderUnderAnotherNameMayBeTheRightOne(String by) {
        Decision admission = Samples.decision(decision -> decision.by(by));
        assertThat(Judge.places(
                        "PST-005", with("UNESCO", consultativeSince("2017").withDecisions(admission))))
                .isEmpty();
        assertThat(Judge.places("PST-006", with("UNESCO", associateSince("2017").withDecisions(admission))))
                .isEmpty();
    }

    @Test
    void noOrganizationAdmitsItself() {
        Decision admission = Samples.decision(decision -> decision.by("ORGANIZATION"));
        assertThat(Judge.places("PST-006", with("UNESCO", associateSince("2017").withDecisions(admission))))
                .containsExactly("/history/0/decisions/0/by");
    }
}
