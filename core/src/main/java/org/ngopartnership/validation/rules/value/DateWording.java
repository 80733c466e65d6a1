package org.ngopartnership.validation.rules.value;

import java.util.ArrayList;
import java.util.List;

/**
 * The numbers and words in the wording of a date, as far as they tell whether it can be read in one way only.
 *
 * <p>A wording of numbers alone can, if a year in four digits comes first as in ISO 8601, or if no other order of day
 * and month is possible; a wording with a month in letters can, unless its year has two digits.
 */
final class DateWording {

    private static final int YEAR_DIGITS = 4;
    private static final int LAST_DAY = 31;
    private static final int LAST_MONTH = 12;

    /** Shorter words stand between days ("17 to 19"), longer ones may be months. */
    private static final int SHORTEST_MONTH = 3;

    private final List<Digits> numbers = new ArrayList<>();
    private int letters;

    private DateWording(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                int end = endOfDigits(text, i);
                numbers.add(new Digits(text.substring(i, end), letters, i > 0 && isApostrophe(text.charAt(i - 1))));
                i = end - 1;
                letters = 0;
            } else if (Character.isLetter(c)) {
                letters++;
            }
        }
    }

    /** Whether more than one date could be meant, so that reading it takes an assumption. */
    static boolean needsAssumption(String text) {
        DateWording wording = new DateWording(text);
        if (wording.numbers.isEmpty()) {
            return false;
        }
        return wording.hasWords() ? wording.hasYearOfTwoDigits() : wording.hasUnclearNumbers();
    }

    private boolean hasWords() {
        return letters > 0 || numbers.stream().anyMatch(number -> number.lettersBefore > 0);
    }

    /** Two digits after an apostrophe, or of no day, or at the end after a day and a month; no year in full beside them. */
    private boolean hasYearOfTwoDigits() {
        return numbers.stream().noneMatch(Digits::isLong)
                && (numbers.stream().anyMatch(Digits::isShortYear) || endsAfterDayAndMonth());
    }

    private boolean endsAfterDayAndMonth() {
        Digits last = numbers.get(numbers.size() - 1);
        return letters == 0 && numbers.size() > 1 && last.digits.length() == 2 && last.lettersBefore >= SHORTEST_MONTH;
    }

    private boolean hasUnclearNumbers() {
        Digits first = numbers.get(0);
        if (first.isLong()) {
            return first.digits.length() == 6;
        }
        if (numbers.size() == 3 && numbers.get(2).isLong()) {
            Digits second = numbers.get(1);
            return first.value() <= LAST_MONTH && second.value() <= LAST_MONTH && first.value() != second.value();
        }
        return numbers.stream().noneMatch(Digits::isLong);
    }

    private static int endOfDigits(String text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    /** A run of digits, how many letters stand between it and the number before, and what is right before it. */
    private record Digits(String digits, int lettersBefore, boolean apostrophe) {

        boolean isLong() {
            return digits.length() >= YEAR_DIGITS;
        }

        boolean isShortYear() {
            return digits.length() == 2 && (apostrophe || value() > LAST_DAY);
        }

        int value() {
            return digits.length() > 2 ? Integer.MAX_VALUE : Integer.parseInt(digits);
        }
    }
}
