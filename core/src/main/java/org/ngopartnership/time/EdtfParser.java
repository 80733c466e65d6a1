package org.ngopartnership.time;

import org.jspecify.annotations.Nullable;

/** Reads a whole text: plain dates at once, intervals end by end, everything else by {@link DateReader}. */
final class EdtfParser {
    private static final String OPEN = "..";

    private EdtfParser() {}

    static EdtfDate parse(String text) {
        EdtfDate plain = plain(text);
        if (plain != null) {
            return plain;
        }
        Cursor cursor = new Cursor(text);
        EdtfDate date = other(cursor);
        if (date == null) {
            throw cursor.toException();
        }
        return date;
    }

    static @Nullable EdtfDate parseOrNull(String text) {
        EdtfDate plain = plain(text);
        return plain != null ? plain : other(new Cursor(text));
    }

    /** A year, a month or a day without anything else; null says nothing about the text. */
    private static @Nullable EdtfDate plain(String text) {
        int length = text.length();
        if (length != 10 && length != 7 && length != 4) {
            return null;
        }
        int century = twoDigits(text, 0);
        int yearOfCentury = twoDigits(text, 2);
        if ((century | yearOfCentury) < 0) {
            return null;
        }
        int year = century * 100 + yearOfCentury;
        if (length == 4) {
            return plain(text, Days.of(year, 1, 1), Days.of(year, 12, 31), EdtfPrecision.YEAR);
        }
        int month = text.charAt(4) == '-' ? twoDigits(text, 5) : -1;
        if (month < 1 || month > 12) {
            return null;
        }
        if (length == 7) {
            long last = Days.of(year, month, Days.lengthOfMonth(year, month));
            return plain(text, Days.of(year, month, 1), last, EdtfPrecision.MONTH);
        }
        int day = text.charAt(7) == '-' ? twoDigits(text, 8) : -1;
        if (day < 1 || day > Days.lengthOfMonth(year, month)) {
            return null;
        }
        long epochDay = Days.of(year, month, day);
        return plain(text, epochDay, epochDay, EdtfPrecision.DAY);
    }

    /** The number that two digits make; negative if either is none. */
    static int twoDigits(String text, int offset) {
        int tens = text.charAt(offset) - '0';
        int ones = text.charAt(offset + 1) - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
    }

    private static @Nullable EdtfDate other(Cursor cursor) {
        int slash = cursor.text.indexOf('/');
        return slash < 0 ? new DateReader(cursor, cursor.text, true).read() : interval(cursor, slash);
    }

    private static EdtfDate plain(String text, long firstDay, long lastDay, EdtfPrecision precision) {
        return new EdtfDate(text, firstDay, lastDay, Accuracy.plain(precision), null);
    }

    private static @Nullable EdtfDate interval(Cursor cursor, int slash) {
        String text = cursor.text;
        if (text.length() == 1) {
            cursor.fail(0, "an interval has a start or an end");
            return null;
        }
        int second = text.indexOf('/', slash + 1);
        if (second >= 0) {
            cursor.fail(second, "an interval has only one '/'");
            return null;
        }
        String startText = text.substring(0, slash);
        EdtfDate start = null;
        if (isStated(startText)) {
            cursor.end = slash;
            start = new DateReader(cursor, startText, false).read();
            if (start == null) {
                return null;
            }
        }
        String endText = text.substring(slash + 1);
        EdtfDate end = null;
        if (isStated(endText)) {
            cursor.position = slash + 1;
            cursor.end = text.length();
            end = new DateReader(cursor, endText, false).read();
            if (end == null) {
                return null;
            }
        }
        if (start != null && end != null && end.lastDay < start.firstDay) {
            cursor.fail(slash + 1, "the interval ends before it starts");
            return null;
        }
        Ends ends = new Ends(start, end);
        return new EdtfDate(text, ends.firstDay(), ends.lastDay(), ends.accuracy(), ends);
    }

    private static boolean isStated(String end) {
        return !end.isEmpty() && !end.equals(OPEN);
    }
}
