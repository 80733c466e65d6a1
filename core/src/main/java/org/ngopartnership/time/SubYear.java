package org.ngopartnership.time;

/**
 * The groupings of months that stand in the place of a month, ISO 8601-2 clause 4.8: 21 to 41.
 *
 * <p>Seasons (21 to 32) reach from the December before the year to the January after it: nobody says which hemisphere
 * 21 to 24 mean, and a winter belongs to two years. The first four-month period (37) ends with May instead of April, as
 * the widespread implementations and the test vectors made from them have it; a wider bound decides nothing wrongly.
 */
final class SubYear {
    static final int FIRST = 21;
    static final int LAST = 41;

    private SubYear() {}

    static boolean isGrouping(int code) {
        return code >= FIRST && code <= LAST;
    }

    static EdtfPrecision precision(int code) {
        if (code <= 32) {
            return EdtfPrecision.SEASON;
        }
        if (code <= 36) {
            return EdtfPrecision.QUARTER;
        }
        return code <= 39 ? EdtfPrecision.QUADRIMESTER : EdtfPrecision.SEMESTER;
    }

    static long firstDay(long year, int code) {
        return switch (precision(code)) {
            case SEASON -> Days.of(year - 1, 12, 1);
            case QUARTER -> Days.of(year, (code - 33) * 3 + 1, 1);
            case QUADRIMESTER -> Days.of(year, (code - 37) * 4 + 1, 1);
            default -> Days.of(year, (code - 40) * 6 + 1, 1);
        };
    }

    static long lastDay(long year, int code) {
        return switch (precision(code)) {
            case SEASON -> Days.of(year + 1, 1, 31);
            case QUARTER -> endOfMonth(year, (code - 32) * 3);
            case QUADRIMESTER -> endOfMonth(year, code == 37 ? 5 : (code - 36) * 4);
            default -> endOfMonth(year, (code - 39) * 6);
        };
    }

    private static long endOfMonth(long year, int month) {
        return Days.of(year, month, Days.lengthOfMonth(year, month));
    }
}
