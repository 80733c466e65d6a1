package org.ngopartnership.time;

import org.jspecify.annotations.Nullable;

/** Reads one date that is no interval, from the cursor's position to its end. */
final class DateReader {
    private final Cursor cursor;
    private final String dateText;
    private final boolean timeAllowed;
    private final int start;
    private boolean negative;

    private long first = Days.NO_FIRST;
    private long last = Days.NO_LAST;
    private EdtfPrecision precision = EdtfPrecision.YEAR;

    /**
     * @param dateText  the part of the text between position and end
     * @param timeAllowed  whether a time of day may follow a day
     */
    DateReader(Cursor cursor, String dateText, boolean timeAllowed) {
        this.cursor = cursor;
        this.dateText = dateText;
        this.timeAllowed = timeAllowed;
        this.start = cursor.position;
    }

    @Nullable
    EdtfDate read() {
        boolean read = switch (cursor.peek()) {
            case '\0' ->
                cursor.atEnd()
                        ? cursor.fail(start, "there is no text")
                        : cursor.fail(start, "a year is expected, found " + cursor.found());
            case 'Y' -> longYear();
            case '[', '{' -> cursor.fail(start, "sets of dates are not supported");
            case '?', '~', '%' -> cursor.fail(start, "a qualifier is supported only at the end of a date");
            default -> yearAndMore();
        };
        if (!read) {
            return null;
        }
        Accuracy accuracy = accuracy();
        if (!cursor.atEnd()) {
            failAtRest(accuracy.isQualified());
            return null;
        }
        return new EdtfDate(dateText, first, last, accuracy, null);
    }

    private boolean longYear() {
        cursor.position++;
        negative = cursor.accept('-');
        int from = cursor.position;
        long year = 0;
        for (char next = cursor.peek(); next >= '0' && next <= '9'; next = cursor.peek()) {
            year = Math.min(year * 10 + (next - '0'), Days.FARTHEST_YEAR);
            cursor.position++;
        }
        if (cursor.position - from < 5 || cursor.text.charAt(from) == '0') {
            return cursor.fail(from, "a year after Y has five digits or more and begins with no 0");
        }
        boolean known = year < Days.FARTHEST_YEAR;
        long signed = negative ? -year : year;
        first = known || !negative ? Days.of(signed, 1, 1) : Days.NO_FIRST;
        last = known || negative ? Days.of(signed, 12, 31) : Days.NO_LAST;
        return true;
    }

    private boolean yearAndMore() {
        negative = cursor.accept('-');
        int from = cursor.position;
        int length = cursor.acceptMask(5);
        if (length == 0) {
            return cursor.fail(from, "a year is expected, found " + cursor.found());
        }
        if (length > 4) {
            return cursor.fail(from + 4, "a year has four digits, a longer one begins with Y");
        }
        Mask year = new Mask(cursor.text, from, length);
        if (length == 1 || (length < 4 && !(year.isSpecified() && isEndOrQualifier()))) {
            return cursor.fail(from, "a year has four digits");
        }
        if (negative && year.highest() == 0) {
            return cursor.fail(start, "zero takes no minus sign");
        }
        if (length < 4) {
            return years(year.lowest(), length == 3 ? EdtfPrecision.DECADE : EdtfPrecision.CENTURY);
        }
        return cursor.accept('-') ? monthAndMore(year) : masked(year, anyOf(), anyOf());
    }

    /** A decade of three digits, a century of two. */
    private boolean years(int number, EdtfPrecision unit) {
        int years = unit.months() / 12;
        long firstYear = (negative ? -(long) number : number) * years;
        precision = unit;
        first = Days.of(firstYear, 1, 1);
        last = Days.of(firstYear + years - 1, 12, 31);
        return true;
    }

    private boolean monthAndMore(Mask year) {
        int from = cursor.position;
        if (cursor.acceptMask(2) < 2) {
            return cursor.fail(from, "a month has two digits");
        }
        Mask month = new Mask(cursor.text, from, 2);
        if (month.isSpecified() && SubYear.isGrouping(month.lowest())) {
            return grouping(year, month.lowest());
        }
        if (month.lowest() > 12 || month.highest() == 0) {
            return cursor.fail(from, "there is no month " + month);
        }
        if (!cursor.accept('-')) {
            return masked(year, month, anyOf());
        }
        int dayFrom = cursor.position;
        if (cursor.acceptMask(2) < 2) {
            return cursor.fail(dayFrom, "a day has two digits");
        }
        Mask day = new Mask(cursor.text, dayFrom, 2);
        return masked(year, month, day) && (cursor.peek() != 'T' || time());
    }

    private boolean grouping(Mask year, int code) {
        if (!year.isSpecified()) {
            return cursor.fail(year.offset(), "X is not supported in the year of a season or other part of a year");
        }
        long signed = negative ? -year.lowest() : year.lowest();
        precision = SubYear.precision(code);
        first = SubYear.firstDay(signed, code);
        last = SubYear.lastDay(signed, code);
        return true;
    }

    private boolean masked(Mask year, Mask month, Mask day) {
        MaskedDay days = new MaskedDay(negative, year, month, day);
        first = days.first();
        if (first == Days.NO_LAST) {
            return cursor.fail(day.offset(), "there is no day " + cursor.text.substring(start, day.offset() + 2));
        }
        last = days.last();
        precision = precision(year, month, day);
        return true;
    }

    private static EdtfPrecision precision(Mask year, Mask month, Mask day) {
        if (!year.isSpecified()) {
            return switch (year.firstUnspecified()) {
                case 0 -> EdtfPrecision.UNSPECIFIED;
                case 1 -> EdtfPrecision.MILLENNIUM;
                case 2 -> EdtfPrecision.CENTURY;
                default -> EdtfPrecision.DECADE;
            };
        }
        if (month.length() == 0 || !month.isSpecified()) {
            return EdtfPrecision.YEAR;
        }
        return day.length() == 0 || !day.isSpecified() ? EdtfPrecision.MONTH : EdtfPrecision.DAY;
    }

    private boolean time() {
        if (!timeAllowed) {
            return cursor.fail(cursor.position, "a time of day is not supported in an interval");
        }
        if (precision != EdtfPrecision.DAY || first != last) {
            return cursor.fail(cursor.position, "a time of day follows only a day without X");
        }
        cursor.position++;
        if (!TimeOfDay.skip(cursor)) {
            return false;
        }
        return cursor.atEnd() || cursor.fail(cursor.position, "nothing follows a time of day");
    }

    private Accuracy accuracy() {
        char next = cursor.peek();
        boolean uncertain = next == '?' || next == '%';
        boolean approximate = next == '~' || next == '%';
        if (!uncertain && !approximate) {
            return Accuracy.plain(precision);
        }
        cursor.position++;
        return new Accuracy(precision, uncertain, approximate);
    }

    private void failAtRest(boolean qualified) {
        int from = cursor.position;
        cursor.fail(
                from,
                switch (cursor.peek()) {
                    case '-' ->
                        qualified
                                ? "a qualifier is supported only at the end of a date"
                                : "nothing follows this part of a date";
                    case '?', '~', '%' ->
                        qualified
                                ? "only one qualifier is allowed"
                                : "a qualifier is supported only at the end of a date";
                    case 'S' -> "significant digits are not supported";
                    case 'E' -> "exponents are not supported";
                    case 'T' -> "a time of day follows only a day";
                    default -> "the date ends here, found " + cursor.found();
                });
    }

    private boolean isEndOrQualifier() {
        char next = cursor.peek();
        return cursor.atEnd() || next == '?' || next == '~' || next == '%';
    }

    /** The mask of a part that the text does not give. */
    private Mask anyOf() {
        return new Mask(cursor.text, cursor.position, 0);
    }
}
