package org.ngopartnership.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.time.EdtfPrecision;
import org.ngopartnership.time.EdtfRelation;
import org.ngopartnership.value.EvidenceBasis;

class SessionsTest {

    private static final Sessions STANDARD = Sessions.standard();
    private static final int DELAYED_BY_PANDEMIC = 210;

    static List<Session> statedBeside(GoverningBody body, int first) {
        return STANDARD.stated().stream()
                .filter(session -> session.body() == body && session.number() >= first)
                .toList();
    }

    static List<Session> boards() {
        return statedBeside(GoverningBody.EXECUTIVE_BOARD, 122);
    }

    static List<Session> conferences() {
        return statedBeside(GoverningBody.GENERAL_CONFERENCE, 22);
    }

    @Test
    void everySessionOfTheGeneralConferenceIsStatedInOrder() {
        List<Session> conferences = statedBeside(GoverningBody.GENERAL_CONFERENCE, 1);
        assertThat(conferences)
                .extracting(Session::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 43).boxed().toList());
        for (int i = 1; i < conferences.size(); i++) {
            assertThat(conferences
                            .get(i - 1)
                            .held()
                            .isDefinitelyBefore(conferences.get(i).held()))
                    .isTrue();
        }
        assertThat(statedBeside(GoverningBody.EXTRAORDINARY_GENERAL_CONFERENCE, 1))
                .extracting(Session::number)
                .containsExactly(2, 3, 4);
    }

    @ParameterizedTest
    @MethodSource("boards")
    void theFormulaAgreesWithEveryKnownSessionOfTheBoard(Session session) {
        EdtfDate formula = SessionFormula.of(session.body(), session.number())
                .orElseThrow()
                .held();
        assertThat(formula.relationTo(session.held())).isEqualTo(EdtfRelation.UNDECIDED);
        if (session.number() != DELAYED_BY_PANDEMIC && session.held().precision() != EdtfPrecision.YEAR) {
            assertThat(session.held().latest().orElse(LocalDate.MIN))
                    .isBeforeOrEqualTo(formula.latest().orElseThrow());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "157, 1999-09", "159, 2000-04", "161, 2001-04", "164, 2002-04", "165, 2002-08", "174, 2006-02", "175, 2006-07",
        "179, 2008-04", "181, 2009-03", "187, 2011-08", "190, 2012-09", "200, 2016-10", "204, 2018-04", "205, 2018-08"
    })
    void theFormulaAgreesWithTheDatesOfDocuments(int number, String document) {
        EdtfDate held = STANDARD.board(number).orElseThrow().held();
        LocalDate written = EdtfDate.parse(document).earliest().orElseThrow();
        assertThat(written)
                .isBeforeOrEqualTo(held.latest().orElseThrow())
                .isAfter(held.earliest().orElseThrow().minusMonths(3));
    }

    @ParameterizedTest
    @MethodSource("conferences")
    void theFormulaAgreesWithEveryKnownSessionOfTheConference(Session session) {
        EdtfDate formula = SessionFormula.of(session.body(), session.number())
                .orElseThrow()
                .held();
        assertThat(session.held().earliest().orElseThrow().getYear())
                .isEqualTo(formula.earliest().orElseThrow().getYear());
    }

    @ParameterizedTest
    @CsvSource({
        "189, 2012-02-27/2012-03-10, STATED",
        "209, 2020-02/2020-06, INFERRED",
        "188, 2011-10/2011-12, INFERRED",
        "122, 1985, STATED",
        "230, 2028-09/2028-12, INFERRED",
        "1, 1946-11-26/1946-12-10, STATED"
    })
    void aSessionOfTheBoardIsStatedOrFollowsByFormula(int number, String held, EvidenceBasis basis) {
        Session session = STANDARD.board(number).orElseThrow();
        assertThat(session.held()).hasToString(held);
        assertThat(session.basis()).isEqualTo(basis);
        assertThat(session.isStated()).isEqualTo(basis == EvidenceBasis.STATED);
    }

    @Test
    void beyondTheTableAndTheFormulaNothingIsKnown() {
        assertThat(STANDARD.board(121)).isEmpty();
        assertThat(STANDARD.board(231)).isEmpty();
        assertThat(STANDARD.conference(0)).isEmpty();
        assertThat(STANDARD.conference(51)).isEmpty();
        assertThat(STANDARD.conference(44).orElseThrow().held()).hasToString("2027");
        assertThat(STANDARD.find(GoverningBody.EXTRAORDINARY_GENERAL_CONFERENCE, 1))
                .isEmpty();
        assertThat(STANDARD.find(GoverningBody.EXTRAORDINARY_GENERAL_CONFERENCE, 3))
                .isPresent();
    }

    @Test
    void nineSessionsOfTheConferenceWereHeldAwayFromParis() {
        assertThat(statedBeside(GoverningBody.GENERAL_CONFERENCE, 1).stream()
                        .filter(session -> !session.places().isEmpty())
                        .map(session ->
                                session.places().get(0).getCity().get("en").orElseThrow()))
                .containsExactly(
                        "Mexico City",
                        "Beirut",
                        "Florence",
                        "Montevideo",
                        "New Delhi",
                        "Nairobi",
                        "Belgrade",
                        "Sofia",
                        "Samarkand");
        assertThat(STANDARD.board(146).orElseThrow().places()).hasSize(2);
    }

    @Test
    void aCallersSessionIsAddedOrReplaces() {
        Session own = new Session(
                GoverningBody.EXECUTIVE_BOARD, 209, EdtfDate.parse("2020-06"), EvidenceBasis.STATED, List.of());
        Sessions more = STANDARD.with(own);
        assertThat(more.board(209)).contains(own);
        assertThat(more.stated()).hasSize(STANDARD.stated().size() + 1);
        assertThat(more.with(own).stated()).hasSameSizeAs(more.stated());
        assertThat(STANDARD.board(209)).isNotEqualTo(more.board(209));
    }
}
