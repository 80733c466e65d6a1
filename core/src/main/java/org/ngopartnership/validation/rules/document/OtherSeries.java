package org.ngopartnership.validation.rules.document;

/**
 * Tells symbols of UNESCO's other series, such as {@code ERI-2019/WS/4}, {@code ITH/13/8.COM/5.c} and {@code ERI/NCS/NGO}: two
 * capitals or more, perhaps a year, then two parts or more after slashes. Which series there are is not known here, so anything
 * of that form is taken for one.
 */
final class OtherSeries {

    private static final int FEWEST_PARTS = 3;

    private OtherSeries() {}

    static boolean isOf(String symbol) {
        int capitals = 0;
        while (capitals < symbol.length() && symbol.charAt(capitals) >= 'A' && symbol.charAt(capitals) <= 'Z') {
            capitals++;
        }
        return capitals >= 2 && parts(symbol) >= FEWEST_PARTS;
    }

    /** The number of parts between slashes; 0 if one is empty. */
    private static int parts(String symbol) {
        int parts = 1;
        int start = 0;
        for (int at = symbol.indexOf('/'); at >= 0; at = symbol.indexOf('/', start)) {
            if (at == start) {
                return 0;
            }
            parts++;
            start = at + 1;
        }
        return start == symbol.length() ? 0 : parts;
    }
}
