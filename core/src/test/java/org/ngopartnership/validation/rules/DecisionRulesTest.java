package org.ngopartnership.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ngopartnership.status.Act;
import org.ngopartnership.status.Application;
import org.ngopartnership.status.Decision;
import org.ngopartnership.status.Partnership;
import org.ngopartnership.status.StatusPeriod;
import org.ngopartnership.status.Suspension;
import org.ngopartnership.value.Code;

class DecisionRulesTest {

    private static Decision.Builder decision(Act act, String by, String date) {
        Decision.Builder decision = Decision.builder().act(act);
        if (by != null) {
            decision.by(by);
        }
        if (date != null) {
            decision.date(date);
        }
        return decision;
    }

    private static Partnership unesco(String regime, String status, String since, Decision decision) {
        StatusPeriod.Builder period =
                StatusPeriod.builder().regime(regime).status(status).addDecisions(decision);
        if (since != null) {
            period.since(since);
        }
        return Partnership.builder().with("UNESCO").addHistory(period.build()).build();
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
    void theDirectorGeneralAdmitsToConsultativeStatus(Act act, String by, String date, String since, int findings) {
        assertThat(Judge.places(
                        "PST-005",
                        unesco(
                                "UNESCO_2011",
                                "CONSULTATIVE",
                                since,
                                decision(act, by, date).build())))
                .hasSize(findings);
        assertThat(Judge.places(
                        "PST-006",
                        unesco(
                                "UNESCO_2011",
                                "CONSULTATIVE",
                                since,
                                decision(act, by, date).build())))
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
    void theExecutiveBoardAdmitsToAssociateStatus(Act act, String by, int findings) {
        Partnership partnership = unesco(
                "UNESCO_2011", "ASSOCIATE", null, decision(act, by, "2013").build());
        assertThat(Judge.places("PST-006", partnership)).hasSize(findings);
        assertThat(Judge.places("PST-005", partnership))
                .as("the rule on consultative status")
                .isEmpty();
    }

    @Test
    void whoDecidesUnderAnotherRegimeIsNotKnown() {
        Decision board = decision(Act.ADMISSION, "EXECUTIVE_BOARD", "2013").build();
        assertThat(Judge.places("PST-005", unesco("ELSEWHERE_1900", "CONSULTATIVE", null, board)))
                .isEmpty();
        assertThat(Judge.places("PST-005", unesco("UNESCO_1995", "FORMAL_CONSULTATIVE", null, board)))
                .isEmpty();
    }

    @Test
    void theDecisionOnAnApplicationIsJudgedToo() {
        Partnership partnership = Partnership.builder()
                .with("UNESCO")
                .addApplications(
                        Application.builder()
                                .regime("UNESCO_2011")
                                .status("ASSOCIATE")
                                .build(),
                        Application.builder()
                                .regime("UNESCO_2011")
                                .status("ASSOCIATE")
                                .decision(decision(Act.ADMISSION, "DIRECTOR_GENERAL", null)
                                        .symbol("36 C/5")
                                        .build())
                                .build())
                .build();
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
    void aDecisionStandsInADocumentOfItsOrgan(Act act, String by, String symbol, int findings) {
        Decision.Builder decision = decision(act, by, null);
        if (symbol != null) {
            decision.symbol(symbol);
        }
        Partnership partnership = unesco("UNESCO_2011", "ASSOCIATE", null, decision.build());
        assertThat(Judge.places("PST-013", partnership)).hasSize(findings);
        assertThat(Judge.places("PST-013", partnership.withWith(Code.of("WHO"))))
                .isEmpty();
    }

    @Test
    void aDecisionOnASuspensionIsFoundAtItsPlace() {
        Partnership partnership = Partnership.builder()
                .with("UNESCO")
                .addHistory(StatusPeriod.builder()
                        .regime("UNESCO_2011")
                        .status("ASSOCIATE")
                        .addSuspensions(Suspension.builder()
                                .addDecisions(decision(Act.SUSPENSION, "EXECUTIVE_BOARD", null)
                                        .symbol("36 C/5")
                                        .build())
                                .build())
                        .build())
                .build();
        assertThat(Judge.places("PST-013", partnership)).containsExactly("/history/0/suspensions/0/decisions/0/symbol");
    }
}
