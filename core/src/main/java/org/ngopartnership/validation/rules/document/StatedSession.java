package org.ngopartnership.validation.rules.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.document.DocumentSymbol;
import org.ngopartnership.document.SymbolFamily;
import org.ngopartnership.event.Meeting;
import org.ngopartnership.reference.GoverningBody;
import org.ngopartnership.status.Decision;
import org.ngopartnership.value.Code;
import org.ngopartnership.value.Party;

/** The session of a governing body that something is said to belong to. */
record StatedSession(GoverningBody body, int number) {

    static final String EXECUTIVE_BOARD = "EXECUTIVE_BOARD";
    static final String GENERAL_CONFERENCE = "GENERAL_CONFERENCE";

    private static final Pattern CITED = Pattern.compile("([0-9]{1,3})(?: ?(C|XC|EX))?");

    /** The session of a meeting: {@code 210 EX}, or {@code 210} where the body that met is known by its code. */
    static @Nullable StatedSession of(Meeting meeting) {
        Matcher cited = CITED.matcher(meeting.getSession().orElse(""));
        if (!cited.matches()) {
            return null;
        }
        GoverningBody body = cited.group(2) == null ? bodyOf(meeting) : bodyOf(cited.group(2));
        return body == null ? null : new StatedSession(body, Integer.parseInt(cited.group(1)));
    }

    /** The session in which one of the bodies decided, by the symbol, if it is one of that body. */
    static @Nullable StatedSession of(Decision decision, String decider) {
        Code by = decision.getBy().orElse(null);
        DocumentSymbol symbol = decision.getSymbol().orElse(null);
        if (by == null || symbol == null || !by.is(decider) || symbol.session().isEmpty()) {
            return null;
        }
        GoverningBody body = bodyOf(symbol.family().code());
        return body == null || !decider.equals(decider(body))
                ? null
                : new StatedSession(body, symbol.session().getAsInt());
    }

    /** The code of the body, whatever kind of session it holds. */
    String decider() {
        return decider(body);
    }

    private static String decider(GoverningBody body) {
        return body == GoverningBody.EXECUTIVE_BOARD ? EXECUTIVE_BOARD : GENERAL_CONFERENCE;
    }

    private static @Nullable GoverningBody bodyOf(Meeting meeting) {
        if (!(meeting.getBody().orElse(null) instanceof Party.ByCode known)) {
            return null;
        }
        return switch (known.code().text()) {
            case EXECUTIVE_BOARD -> GoverningBody.EXECUTIVE_BOARD;
            case GENERAL_CONFERENCE -> GoverningBody.GENERAL_CONFERENCE;
            default -> null;
        };
    }

    private static @Nullable GoverningBody bodyOf(String letters) {
        return switch (letters) {
            case "C" -> GoverningBody.GENERAL_CONFERENCE;
            case "XC" -> GoverningBody.EXTRAORDINARY_GENERAL_CONFERENCE;
            case "EX" -> GoverningBody.EXECUTIVE_BOARD;
            default -> null;
        };
    }

    private static String letters(GoverningBody body) {
        return switch (body) {
            case GENERAL_CONFERENCE -> SymbolFamily.GENERAL_CONFERENCE.code();
            case EXTRAORDINARY_GENERAL_CONFERENCE -> SymbolFamily.EXTRAORDINARY_CONFERENCE.code();
            case EXECUTIVE_BOARD -> SymbolFamily.EXECUTIVE_BOARD.code();
        };
    }

    /** As it is cited, {@code 210 EX}. */
    @Override
    public String toString() {
        return number + " " + letters(body);
    }
}
