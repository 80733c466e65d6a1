package org.ngopartnership.time;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Dates of every form, and texts that are nearly dates. */
final class EdtfArbitraries {
    private EdtfArbitraries() {}

    static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(-9999, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** Dates that lie close together, so that comparing them is interesting. */
    static Arbitrary<String> texts() {
        Arbitrary<String> single = singles();
        Arbitrary<String> end = Arbitraries.frequencyOf(Tuple.of(6, single), Tuple.of(1, Arbitraries.of("", "..")));
        Arbitrary<String> interval = Combinators.combine(end, end)
                .as((a, b) -> a + "/" + b)
                .filter(t -> EdtfDate.tryParse(t).isPresent());
        return Arbitraries.frequencyOf(Tuple.of(3, single), Tuple.of(1, interval));
    }

    static Arbitrary<EdtfDate> dates() {
        return texts().map(EdtfDate::parse);
    }

    /** Texts of the characters that dates are made of. */
    static Arbitrary<String> nearlyDates() {
        return Arbitraries.strings().withChars("0123456789X-/.?~%YTZ:+[]{}ES ").ofMaxLength(24);
    }

    private static Arbitrary<String> singles() {
        Arbitrary<String> day = Arbitraries.longs()
                .between(-800, 800)
                .map(d -> LocalDate.of(2000, 1, 1).plusDays(d).toString());
        Arbitrary<String> month = day.map(d -> d.substring(0, 7));
        Arbitrary<String> year = Arbitraries.integers().between(1985, 2015).map(String::valueOf);
        Arbitrary<String> grouping = Combinators.combine(
                        year, Arbitraries.integers().between(21, 41))
                .as((y, g) -> y + "-" + g);
        Arbitrary<String> masked = Combinators.combine(
                        Arbitraries.oneOf(day, month, year),
                        Arbitraries.integers().between(0, 9))
                .as(EdtfArbitraries::mask)
                .filter(t -> EdtfDate.tryParse(t).isPresent());
        Arbitrary<String> odd =
                Arbitraries.of("199", "20", "-0001", "-0044-03-15", "Y17000", "Y-17000", "Y99999999999999999999");
        Arbitrary<String> plain = Arbitraries.oneOf(day, month, year, grouping, masked, odd);
        Arbitrary<String> qualified = Combinators.combine(plain, Arbitraries.of("", "", "?", "~", "%"))
                .as(String::concat);
        return Arbitraries.oneOf(qualified, day.map(d -> d + "T10:30:00Z"));
    }

    private static String mask(String text, int at) {
        int place = at % text.length();
        return text.charAt(place) == '-' ? text : text.substring(0, place) + 'X' + text.substring(place + 1);
    }
}
