package org.ngopartnership.reference;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.value.Country;
import org.ngopartnership.value.EvidenceBasis;
import org.ngopartnership.value.Location;

/**
 * The calendar of UNESCO's governing bodies: sessions as sources state them and, where they are silent, by formula: of the
 * Executive Board the 122nd to the 230th, of the General Conference the 22nd to the 50th.
 *
 * <p>A formula gives the months in which sessions of that kind were held; the 210th session of the Executive Board was
 * delayed by a pandemic, so who judges by a formula allows for six months. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Sessions {

    private final Map<GoverningBody, Map<Integer, Session>> stated = new EnumMap<>(GoverningBody.class);

    private Sessions(List<Session> sessions) {
        for (GoverningBody body : GoverningBody.values()) {
            Map<Integer, Session> byNumber = new LinkedHashMap<>();
            sessions.stream()
                    .filter(session -> session.body() == body)
                    .forEach(session -> byNumber.put(session.number(), session));
            stated.put(body, byNumber);
        }
    }

    /** {@return the sessions that the file {@code sessions.tsv} of this library lists with its sources} */
    public static Sessions standard() {
        return Standard.SESSIONS;
    }

    /**
     * Just these sessions, and those that follow by formula.
     *
     * @param sessions  the sessions; of two with one number the later is taken
     * @return the calendar
     */
    public static Sessions of(List<Session> sessions) {
        return new Sessions(sessions);
    }

    /**
     * These sessions and one more.
     *
     * @param session  the session; it replaces the one of the same number
     * @return the calendar
     */
    public Sessions with(Session session) {
        List<Session> more = new ArrayList<>(stated());
        more.add(session);
        return of(more);
    }

    /** {@return the sessions that do not follow by formula} */
    public List<Session> stated() {
        return stated.values().stream()
                .flatMap(sessions -> sessions.values().stream())
                .toList();
    }

    /**
     * {@return a session of the Executive Board, as stated or by formula; empty if nothing is known}
     *
     * @param number  the number, for example 209 for 209 EX
     */
    public Optional<Session> board(int number) {
        return find(GoverningBody.EXECUTIVE_BOARD, number);
    }

    /**
     * {@return an ordinary session of the General Conference, as stated or by formula; empty if nothing is known}
     *
     * @param number  the number, for example 36 for 36 C
     */
    public Optional<Session> conference(int number) {
        return find(GoverningBody.GENERAL_CONFERENCE, number);
    }

    /**
     * {@return a session of a governing body, as stated or by formula; empty if nothing is known}
     *
     * @param body  the body
     * @param number  the number
     */
    public Optional<Session> find(GoverningBody body, int number) {
        return Optional.ofNullable(stated.getOrDefault(body, Map.of()).get(number))
                .or(() -> SessionFormula.of(body, number));
    }

    /** Read when first asked for. */
    private static final class Standard {
        static final Sessions SESSIONS = of(Table.read(
                "sessions.tsv",
                row -> new Session(
                        row.required("organ", Standard::body),
                        row.required("number", Integer::valueOf),
                        row.required("held", EdtfDate::parse),
                        EvidenceBasis.STATED,
                        places(row))));

        private static GoverningBody body(String organ) {
            return switch (organ) {
                case "C" -> GoverningBody.GENERAL_CONFERENCE;
                case "XC" -> GoverningBody.EXTRAORDINARY_GENERAL_CONFERENCE;
                case "EX" -> GoverningBody.EXECUTIVE_BOARD;
                default -> throw new IllegalArgumentException("There is no organ " + organ);
            };
        }

        private static List<Location> places(Table.Row row) {
            List<String> cities = row.list("cities", ";", city -> city);
            List<Country> countries = row.list("countries", " ", Country::of);
            List<Location> places = new ArrayList<>();
            for (int i = 0; i < cities.size(); i++) {
                places.add(Location.builder()
                        .city(LocalizedText.en(cities.get(i)))
                        .country(countries.get(i))
                        .build());
            }
            return places;
        }
    }
}
