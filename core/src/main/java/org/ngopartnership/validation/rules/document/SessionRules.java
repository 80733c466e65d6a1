package org.ngopartnership.validation.rules.document;

import java.time.LocalDate;
import java.time.Month;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.ngopartnership.reference.Session;
import org.ngopartnership.reference.Sessions;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.value.WordedDates;

/** Rules on dates in sessions of UNESCO's governing bodies, by the calendar of these. */
final class SessionRules {

    /** By so much the 210th session of the Executive Board was late. */
    private static final Period TOLERANCE = Period.ofMonths(6);

    private static final String UNKNOWN_END = "/";
    private static final Sessions BY_NUMBER = Sessions.of(List.of());

    static final Rule<WordedDates> BOARD_IN_SESSION = Rule.of(WordedDates.class, "COD-003")
            .check(new DatedSessions(StatedSession.EXECUTIVE_BOARD, SessionRules::boardFarFrom));

    static final Rule<WordedDates> CONFERENCE_IN_ITS_YEAR = Rule.of(WordedDates.class, "COD-007")
            .check(new DatedSessions(StatedSession.GENERAL_CONFERENCE, SessionRules::conferenceOfAnotherYear));

    static final List<Rule<?>> ALL = List.of(BOARD_IN_SESSION, CONFERENCE_IN_ITS_YEAR);

    private SessionRules() {}

    private static Optional<Session> boardFarFrom(StatedSession stated, EdtfDate date, Sessions calendar) {
        return calendar.board(stated.number())
                .map(SessionRules::withItsEnd)
                .filter(session -> isFarFrom(session.held(), date));
    }

    /** A session whose end the calendar does not know ends in the month that follows from its number. */
    private static Session withItsEnd(Session session) {
        EdtfDate held = session.held();
        if (!held.toString().endsWith(UNKNOWN_END)) {
            return session;
        }
        return BY_NUMBER
                .board(session.number())
                .map(Session::held)
                .filter(inferred -> !held.isDefinitelyAfter(inferred))
                .flatMap(EdtfDate::end)
                .map(end -> new Session(
                        session.body(),
                        session.number(),
                        EdtfDate.parse(held + end.toString()),
                        session.basis(),
                        session.places()))
                .orElse(session);
    }

    /** That a date may lie in the session, as nearly all do, is told without reckoning. */
    private static boolean isFarFrom(EdtfDate held, EdtfDate date) {
        return date.isDefinitelyAfter(held)
                        && held.latest()
                                .filter(last -> date.isDefinitelyAfter(last.plus(TOLERANCE)))
                                .isPresent()
                || date.isDefinitelyBefore(held)
                        && held.earliest()
                                .filter(first -> date.isDefinitelyBefore(first.minus(TOLERANCE)))
                                .isPresent();
    }

    /** Only sessions of which a source was read are judged: that they follow in odd years is no source. */
    private static Optional<Session> conferenceOfAnotherYear(StatedSession stated, EdtfDate date, Sessions calendar) {
        return calendar.find(stated.body(), stated.number())
                .filter(Session::isStated)
                .filter(session -> isOutsideTheYears(session.held(), date));
    }

    private static boolean isOutsideTheYears(EdtfDate held, EdtfDate date) {
        return held.latest()
                        .map(last -> LocalDate.of(last.getYear(), Month.DECEMBER, 31))
                        .filter(date::isDefinitelyAfter)
                        .isPresent()
                || held.earliest()
                        .map(first -> LocalDate.of(first.getYear(), Month.JANUARY, 1))
                        .filter(date::isDefinitelyBefore)
                        .isPresent();
    }
}
