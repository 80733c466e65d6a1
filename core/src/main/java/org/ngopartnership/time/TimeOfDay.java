package org.ngopartnership.time;

/**
 * Reads over a time of day and its zone offset: {@code hh:mm}, {@code hh:mm:ss} or {@code hh:mm:ss.fff}, then nothing,
 * {@code Z} or {@code ±hh:mm}.
 */
final class TimeOfDay {
    private static final char MINUS_SIGN = '\u2212';
    private static final int EARLIEST_OFFSET = -12 * 60;
    private static final int LATEST_OFFSET = 14 * 60;

    private TimeOfDay() {}

    /** Moves the cursor from behind the T to behind the offset. */
    static boolean skip(Cursor cursor) {
        int from = cursor.position;
        int hour = cursor.acceptTwoDigits();
        if (hour < 0 || hour > 24) {
            return cursor.fail(from, "an hour from 00 to 24 is expected");
        }
        if (!cursor.accept(':')) {
            return cursor.fail(cursor.position, "':' and minutes are expected after the hour");
        }
        int part = upTo59(cursor, "minutes");
        if (part < 0) {
            return false;
        }
        boolean nonZero = part > 0;
        if (cursor.accept(':')) {
            part = upTo59(cursor, "seconds");
            if (part < 0) {
                return false;
            }
            nonZero |= part > 0;
            if (cursor.accept('.')) {
                int fraction = fraction(cursor);
                if (fraction < 0) {
                    return false;
                }
                nonZero |= fraction > 0;
            }
        }
        if (hour == 24 && nonZero) {
            return cursor.fail(from, "no day has a time after 24:00");
        }
        return zone(cursor);
    }

    private static int upTo59(Cursor cursor, String what) {
        int from = cursor.position;
        int value = cursor.acceptTwoDigits();
        if (value < 0 || value > 59) {
            cursor.fail(from, what + " from 00 to 59 are expected");
            return -1;
        }
        return value;
    }

    /** 1 if any digit is not 0, 0 if all are, -1 if there is none. */
    private static int fraction(Cursor cursor) {
        int from = cursor.position;
        int any = 0;
        for (char next = cursor.peek(); next >= '0' && next <= '9'; next = cursor.peek()) {
            any |= next == '0' ? 0 : 1;
            cursor.position++;
        }
        if (cursor.position == from) {
            cursor.fail(from, "digits are expected after the point");
            return -1;
        }
        return any;
    }

    private static boolean zone(Cursor cursor) {
        int from = cursor.position;
        if (cursor.atEnd() || cursor.accept('Z')) {
            return true;
        }
        boolean west = cursor.accept('-') || cursor.accept(MINUS_SIGN);
        if (!west && !cursor.accept('+')) {
            return cursor.fail(from, "'Z', '+' or '-' is expected after the time, found " + cursor.found());
        }
        int hoursFrom = cursor.position;
        int hours = cursor.acceptTwoDigits();
        if (hours < 0) {
            return cursor.fail(hoursFrom, "the hours of the offset have two digits");
        }
        int minutes = cursor.accept(':') ? upTo59(cursor, "minutes") : 0;
        if (minutes < 0) {
            return false;
        }
        int offset = (west ? -1 : 1) * (hours * 60 + minutes);
        return (offset >= EARLIEST_OFFSET && offset <= LATEST_OFFSET)
                || cursor.fail(from, "an offset lies between -12:00 and +14:00");
    }
}
