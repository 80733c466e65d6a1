package org.ngopartnership.validation.rules.document;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.event.Meeting;
import org.ngopartnership.place.DataPath;
import org.ngopartnership.reference.Session;
import org.ngopartnership.reference.Sessions;
import org.ngopartnership.status.Decision;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.validation.Check;
import org.ngopartnership.validation.FindingSink;
import org.ngopartnership.validation.RuleContext;
import org.ngopartnership.value.WordedDates;

/**
 * Judges the dates that stand with a session: of a meeting in the session, and of a decision taken in it. The date of a
 * document is none: papers are written before a session and printed after it.
 */
final class DatedSessions implements Check<WordedDates> {

    /** Finds the session of the calendar that a date contradicts. */
    interface Contradiction {
        Optional<Session> find(StatedSession stated, EdtfDate date, Sessions calendar);
    }

    private static final DataPath DATE = DataPath.of("date");

    private final String body;
    private final Contradiction contradiction;

    /** Judges the sessions of a body, known by its code. */
    DatedSessions(String body, Contradiction contradiction) {
        this.body = body;
        this.contradiction = contradiction;
    }

    @Override
    public void check(WordedDates judged, RuleContext context, FindingSink sink) {
        if (judged instanceof Decision decision) {
            check(StatedSession.of(decision, body), decision.getDate().orElse(null), context, sink);
        } else if (judged instanceof Meeting meeting) {
            check(StatedSession.of(meeting), meeting.getDate().orElse(null), context, sink);
        }
    }

    private void check(@Nullable StatedSession stated, @Nullable EdtfDate date, RuleContext context, FindingSink sink) {
        if (stated != null && date != null && stated.decider().equals(body)) {
            contradiction
                    .find(stated, date, context.reference().sessions())
                    .ifPresent(session -> sink.reportValue(DATE, date, "session", stated, "held", session.held()));
        }
    }
}
