package org.ngopartnership.time;

import java.util.Locale;
import java.util.Optional;

/** Dates some years later, as precise and as uncertain as before. */
final class YearShift {

    private static final int DIGITS = 4;
    private static final int LAST_YEAR = 9999;

    private YearShift() {}

    /** Empty where no date says it: a decade, a year of which a digit is not known, a year beyond four digits. */
    static Optional<EdtfDate> of(EdtfDate date, int years) {
        String text = date.toString();
        int slash = text.indexOf('/');
        if (slash < 0) {
            return shifted(text, years).flatMap(EdtfDate::tryParse);
        }
        return shifted(text.substring(0, slash), years)
                .flatMap(start -> shifted(text.substring(slash + 1), years).map(end -> start + "/" + end))
                .flatMap(EdtfDate::tryParse);
    }

    private static Optional<String> shifted(String text, int years) {
        if (text.isEmpty() || text.equals("..")) {
            return Optional.of(text);
        }
        if (!beginsWithYear(text)) {
            return Optional.empty();
        }
        long year = Long.parseLong(text.substring(0, DIGITS)) + years;
        if (year < 0 || year > LAST_YEAR) {
            return Optional.empty();
        }
        String later = String.format(Locale.ROOT, "%04d", year) + text.substring(DIGITS);
        return EdtfDate.tryParse(later).isPresent()
                ? Optional.of(later)
                : Optional.of(later.replaceFirst("-02-29", "-02-28"));
    }

    private static boolean beginsWithYear(String text) {
        return text.length() >= DIGITS && text.chars().limit(DIGITS).allMatch(c -> c >= '0' && c <= '9');
    }
}
