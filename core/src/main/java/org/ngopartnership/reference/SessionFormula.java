package org.ngopartnership.reference;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.value.EvidenceBasis;

/**
 * When sessions were held of which no source was read. The Executive Board has five in two years, counted from the 189th in
 * spring 2012; the General Conference meets in odd years, counted from the 22nd in 1983.
 */
final class SessionFormula {

    private static final int BOARD_FIRST = 122;
    private static final int BOARD_LAST = 230;
    private static final int BOARD_ANCHOR = 189;
    private static final int BOARD_ANCHOR_YEAR = 2012;
    private static final int BOARD_IN_TWO_YEARS = 5;

    private static final int CONFERENCE_FIRST = 22;
    private static final int CONFERENCE_FIRST_YEAR = 1983;
    private static final int CONFERENCE_LAST = 50;

    private static final List<Session> BOARD =
            inferred(GoverningBody.EXECUTIVE_BOARD, BOARD_FIRST, BOARD_LAST, SessionFormula::board);
    private static final List<Session> CONFERENCE =
            inferred(GoverningBody.GENERAL_CONFERENCE, CONFERENCE_FIRST, CONFERENCE_LAST, SessionFormula::conference);

    private SessionFormula() {}

    static Optional<Session> of(GoverningBody body, int number) {
        return switch (body) {
            case EXECUTIVE_BOARD -> find(BOARD, number - BOARD_FIRST);
            case GENERAL_CONFERENCE -> find(CONFERENCE, number - CONFERENCE_FIRST);
            case EXTRAORDINARY_GENERAL_CONFERENCE -> Optional.empty();
        };
    }

    private static Optional<Session> find(List<Session> sessions, int index) {
        return index < 0 || index >= sessions.size() ? Optional.empty() : Optional.of(sessions.get(index));
    }

    private static List<Session> inferred(GoverningBody body, int first, int last, IntFunction<String> held) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> new Session(
                        body, number, EdtfDate.parse(held.apply(number)), EvidenceBasis.INFERRED, List.of()))
                .toList();
    }

    private static String board(int number) {
        int distance = number - BOARD_ANCHOR;
        int even = BOARD_ANCHOR_YEAR + 2 * Math.floorDiv(distance, BOARD_IN_TWO_YEARS);
        int odd = even + 1;
        return switch (Math.floorMod(distance, BOARD_IN_TWO_YEARS)) {
            case 0 -> months(even, "02", "06");
            case 1 -> months(even, "09", "12");
            case 2 -> months(odd, "02", "06");
            case 3 -> months(odd, "09", "11");
            default -> months(odd, "10", "12");
        };
    }

    private static String conference(int number) {
        return Integer.toString(CONFERENCE_FIRST_YEAR + 2 * (number - CONFERENCE_FIRST));
    }

    private static String months(int year, String first, String last) {
        return year + "-" + first + "/" + year + "-" + last;
    }
}
