package org.ngopartnership.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * One vector of the suite.
 *
 * @param min  the first millisecond since 1970 in UTC; {@code -Infinity} or nothing if there is none
 * @param max  the last one
 * @param text  the text that the suite's own library writes
 */
record EdtfSuiteRow(String place, String input, String min, String max, String text, boolean valid) {
    private static final String SEASON = "\\d{4}-(2[1-9]|3[0-2])";

    static EdtfSuiteRow of(String place, String line) {
        String[] cells = line.split("\t", -1);
        boolean valid = cells.length < 7 || cells[6].equals("VALID");
        return new EdtfSuiteRow(place, cells[0], cells[3], cells[4], cells[5], valid);
    }

    /** Empty if the vector is to hold as it is. */
    String reasonToLeaveOut() {
        if (!valid) {
            return "";
        }
        if (isSet()) {
            return "set, not supported";
        }
        if (isImpossibleDay()) {
            return "impossible day that the suite lets pass, rejected here";
        }
        if (input.matches(SEASON)) {
            return "season 21-32, bounded by more than the suite has";
        }
        return isLongYearOfEdgeCases() ? "long year with no or wrong bounds, own ones checked" : "";
    }

    /** Whether the date is what the reason says. */
    boolean leavingOutIsRight() {
        Optional<EdtfDate> date = EdtfDate.tryParse(input);
        if (isSet() || isImpossibleDay()) {
            return date.isEmpty();
        }
        if (date.isEmpty() || !date.get().toString().equals(text)) {
            return false;
        }
        boolean season = input.matches(SEASON);
        int year = Integer.parseInt(season ? input.substring(0, 4) : input.substring(1));
        LocalDate first = season ? LocalDate.of(year - 1, 12, 1) : LocalDate.of(year, 1, 1);
        LocalDate last = season ? LocalDate.of(year + 1, 1, 31) : LocalDate.of(year, 12, 31);
        return date.get().earliest().equals(Optional.of(first))
                && date.get().latest().equals(Optional.of(last));
    }

    boolean holds() {
        Optional<EdtfDate> date = EdtfDate.tryParse(input);
        if (!valid) {
            return date.isEmpty();
        }
        return date.isPresent()
                && boundsAreWholeDays()
                && date.get().earliest().equals(day(min))
                && date.get().latest().equals(day(max))
                && (input.contains("T") || date.get().toString().equals(text));
    }

    private boolean isSet() {
        return input.startsWith("[") || input.startsWith("{");
    }

    private boolean isImpossibleDay() {
        return input.equals("1900-02-29") || input.equals("2019-02-29");
    }

    /** Y-10000 has the bounds of -9999 there, Y100000 those of a time in 2062; the other files contradict both. */
    private boolean isLongYearOfEdgeCases() {
        return place.startsWith("edge-cases") && input.startsWith("Y");
    }

    /** Whether each bound is the very first or last millisecond of the day; an instant is both of its own. */
    private boolean boundsAreWholeDays() {
        return input.contains("T") || (isBoundary(min, 0) && isBoundary(max, 1));
    }

    private static boolean isBoundary(String millis, long toNextDay) {
        return isOpenOrUnknown(millis)
                || Math.floorMod(
                                Long.parseLong(millis) + toNextDay,
                                Duration.ofDays(1).toMillis())
                        == 0;
    }

    private static boolean isOpenOrUnknown(String millis) {
        return millis.isEmpty() || millis.endsWith("Infinity");
    }

    /** The local day of an instant, which the suite gives in UTC. */
    private Optional<LocalDate> day(String millis) {
        if (isOpenOrUnknown(millis)) {
            return Optional.empty();
        }
        Instant instant = Instant.ofEpochMilli(Long.parseLong(millis));
        Instant withinDay = input.contains("T24:00") ? instant.minus(Duration.ofMillis(1)) : instant;
        return Optional.of(withinDay.atOffset(offset()).toLocalDate());
    }

    private ZoneOffset offset() {
        int time = input.indexOf('T');
        if (time < 0) {
            return ZoneOffset.UTC;
        }
        String ascii = input.replace('\u2212', '-');
        int sign = Math.max(ascii.indexOf('+', time), ascii.indexOf('-', time));
        return sign < 0 ? ZoneOffset.UTC : ZoneOffset.of(ascii.substring(sign));
    }
}
