package org.ngopartnership.validation.rules.organization;

/** Texts that are nothing but a year or a date in figures: {@code 1997}, {@code 1997-05-12}, {@code 12/05/97}. */
final class DateFigures {

    private static final int YEAR = 4;
    private static final int DAY_OR_MONTH = 2;
    private static final int PARTS = 3;

    private DateFigures() {}

    /** Whether the text is a year, alone or with month and day; house numbers and postal codes are none. */
    static boolean isYearOrDate(String text) {
        String figures = text.strip();
        int years = 0;
        int parts = 0;
        int length = 0;
        for (int i = 0; i < figures.length(); i++) {
            char c = figures.charAt(i);
            if (c >= '0' && c <= '9') {
                length++;
            } else if (isPart(length) && isSeparator(c)) {
                years += length == YEAR ? 1 : 0;
                parts++;
                length = 0;
            } else if (i < figures.length() - 1 || !isQualifier(c)) {
                return false;
            }
        }
        return isPart(length) && (years > 0 || length == YEAR || parts + 1 == PARTS);
    }

    private static boolean isPart(int length) {
        return length == YEAR || length > 0 && length <= DAY_OR_MONTH;
    }

    private static boolean isSeparator(char c) {
        return c == '-' || c == '/' || c == '.';
    }

    private static boolean isQualifier(char c) {
        return c == '?' || c == '~' || c == '%';
    }
}
