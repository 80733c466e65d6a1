package org.ngopartnership.reference;

import java.util.List;
import java.util.Optional;
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

    private SessionFormula() {}

    static Optional<Session> of(GoverningBody body, int number) {
        return switch (body) {
            case EXECUTIVE_BOARD ->
                number < BOARD_FIRST || number > BOARD_LAST
                        ? Optional.empty()
                        : Optional.of(inferred(body, number, board(number)));
            case GENERAL_CONFERENCE ->
                number < CONFERENCE_FIRST || number > CONFERENCE_LAST
                        ? Optional.empty()
                        : Optional.of(inferred(body, number, conference(number)));
            case EXTRAORDINARY_GENERAL_CONFERENCE -> Optional.empty();
        };
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

    private static Session inferred(GoverningBody body, int number, String held) {
        return new Session(body, number, EdtfDate.parse(held), EvidenceBasis.INFERRED, List.of());
    }
}
