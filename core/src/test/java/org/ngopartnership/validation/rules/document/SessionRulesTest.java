package org.ngopartnership.validation.rules.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ngopartnership.document.BilingualDocument;
import org.ngopartnership.event.Meeting;
import org.ngopartnership.reference.GoverningBody;
import org.ngopartnership.reference.ReferenceData;
import org.ngopartnership.reference.Session;
import org.ngopartnership.reference.Sessions;
import org.ngopartnership.status.Decision;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.validation.PartnershipValidator;
import org.ngopartnership.validation.rules.Judge;
import org.ngopartnership.value.EvidenceBasis;
import org.ngopartnership.value.Party;

class SessionRulesTest {

    private static Meeting meeting(String session, String date) {
        return Samples.meeting(meeting -> meeting.session(session).date(date));
    }

    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource({
        "207 EX, 2020-12-04",
        "207EX, 2020-12-04",
        "207 EX, 2020-12",
        "207 EX, 2021",
        "207 EX, 2019-03",
        "209 EX, 2021-01",
        "122 EX, 1990",
        "220 EX, 2027-05-01",
        "220 EX, 2025-07",
        "220 EX, 2024-03",
        "230 EX, 2012"
    })
    void aDateFarFromTheSessionOfTheBoardIsPointedOut(String session, String date) {
        assertThat(Judge.places("COD-003", meeting(session, date))).containsExactly("/date");
    }

    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource({
        "210 EX, 2021-01",
        "210 EX, 2020-12-04",
        "202 EX, 2017-10-19",
        "207 EX, 2020",
        "207 EX, 2020~",
        "207 EX, 202X",
        "207 EX, 2020-04-23",
        "207 EX, 2019-04-09",
        "209 EX, 2020-12",
        "220 EX, 2025-06-30",
        "220 EX, 2024-04-09",
        "121 EX, 1990",
        "231 EX, 1990",
        "0 EX, 1990",
        "207, 1990",
        "'207 EX, item 11', 1990",
        "the 207th, 1990",
        "35 C, 1990"
    })
    void aDateThatMayBeInTheSessionIsNot(String session, String date) {
        assertThat(Judge.places("COD-003", meeting(session, date))).isEmpty();
    }

    @Test
    void theMessageNamesWhatTheCalendarHas() {
        assertThat(Judge.messages("COD-003", meeting("207 EX", "2020-12-04")))
                .containsExactly("The date 2020-12-04 is given for session 207 EX, which the calendar has in"
                        + " 2019-10-09/2019-10-23. Check the number of the session and the date.");
        assertThat(Judge.messages("COD-007", meeting("36 C", "2010")))
                .containsExactly("The date 2010 is given for session 36 C, which was held in 2011-10-25/2011-11-10."
                        + " Check the number of the session and the year.");
    }

    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource({"35 C, 2010", "35 C, 2008-10", "35C, 2010", "1 C, 1945", "43 C, 2026", "3 XC, 1972"})
    void aDateInAnotherYearThanTheConferenceIsFound(String session, String date) {
        assertThat(Judge.places("COD-007", meeting(session, date))).containsExactly("/date");
    }

    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource({
        "35 C, 2009",
        "35 C, 2009-12-31",
        "35 C, 2009/2010",
        "35 C, 2010?",
        "35 C, 200X",
        "3 XC, 1973",
        "44 C, 1990",
        "51 C, 1990",
        "35, 1990",
        "207 EX, 1990"
    })
    void aDateThatMayBeInTheYearOfTheConferenceIsNot(String session, String date) {
        assertThat(Judge.places("COD-007", meeting(session, date))).isEmpty();
    }

    @Test
    void aBareNumberIsASessionOfTheBodyThatMet() {
        Meeting board = meeting("207", "2020-12").withBody(Party.code("EXECUTIVE_BOARD"));
        Meeting conference = meeting("35", "2010").withBody(Party.code("GENERAL_CONFERENCE"));
        assertThat(Judge.places("COD-003", board)).containsExactly("/date");
        assertThat(Judge.places("COD-007", board)).isEmpty();
        assertThat(Judge.places("COD-007", conference)).containsExactly("/date");
        assertThat(Judge.places("COD-003", conference)).isEmpty();
        assertThat(Judge.places("COD-003", board.withBody(Optional.empty()))).isEmpty();
        assertThat(Judge.places("COD-003", board.withBody(Party.code("LIAISON_COMMITTEE"))))
                .isEmpty();
        assertThat(Judge.places("COD-003", board.withBody(Party.name(LocalizedText.en("Executive Board")))))
                .isEmpty();
    }

    @Test
    void whatLacksSessionOrDateIsNotJudged() {
        Meeting meeting = meeting("207 EX", "2020-12");
        assertThat(Judge.places("COD-003", meeting.withDate(Optional.empty()))).isEmpty();
        assertThat(Judge.places("COD-003", meeting.withSession(Optional.empty())))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} {1} at {2}")
    @CsvSource({
        "EXECUTIVE_BOARD, 207 EX/Decision 11, 2020-12, COD-003, 1",
        "EXECUTIVE_BOARD, 189 EX/NGP/2, 2012-03, COD-003, 0",
        "EXECUTIVE_BOARD, EX/NGP/2, 2012-03, COD-003, 0",
        "DIRECTOR_GENERAL, 207 EX/11, 2012-03, COD-003, 0",
        "EXECUTIVE_BOARD, 36 C/Res.108, 1990, COD-003, 0",
        "EXECUTIVE_BOARD, EB150/39, 1990, COD-003, 0",
        "GENERAL_CONFERENCE, 36 C/Res.108, 2012, COD-007, 1",
        "GENERAL_CONFERENCE, 36 C/Res.108, 2011, COD-007, 0",
        "EXECUTIVE_BOARD, 36 C/Res.108, 2012, COD-007, 0"
    })
    void aBodyDecidesInTheSessionOfTheSymbol(String by, String symbol, String date, String rule, int findings) {
        Decision decision =
                Samples.decision(sample -> sample.by(by).symbol(symbol).date(date));
        assertThat(Judge.places(rule, decision)).hasSize(findings).allMatch("/date"::equals);
    }

    @Test
    void theDateOfADocumentIsNotThatOfTheSession() {
        BilingualDocument document = Samples.document(directives -> directives
                .symbol("29 C/Rés. 64")
                .issuer(Party.code("GENERAL_CONFERENCE"))
                .date("1991"));
        assertThat(Judge.places("COD-007", document)).isEmpty();
        assertThat(Judge.places("COD-003", document)).isEmpty();
    }

    private static boolean speaks(String held, String date) {
        Session session =
                new Session(GoverningBody.EXECUTIVE_BOARD, 207, EdtfDate.parse(held), EvidenceBasis.STATED, List.of());
        PartnershipValidator validator = PartnershipValidator.standard()
                .asOf(LocalDate.of(2024, 6, 30))
                .withReferenceData(ReferenceData.standard()
                        .withSessions(Sessions.standard().with(session)));
        return validator.validate(meeting("207 EX", date)).findings().stream()
                .anyMatch(finding -> finding.getRule().equals("COD-003"));
    }

    @Test
    void aCallersCalendarCounts() {
        assertThat(speaks("2020-12", "2020-12-04")).isFalse();
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "2019-10-09/, 2021, true",
        "2019-10-09/, 2020-05, false",
        "2019-10-09/.., 2021, false",
        "2020-12/, 2025, false"
    })
    void anEndThatTheCalendarDoesNotKnowFollowsFromTheNumber(String held, String date, boolean far) {
        assertThat(speaks(held, date)).isEqualTo(far);
    }
}
