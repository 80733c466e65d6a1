package org.ngopartnership.testkit.jqwik;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.ngopartnership.time.EdtfDate;

/** Dates: exact, partial and uncertain ones, leap days, intervals, and steps from one date to the next. */
final class Dates {

    private Dates() {}

    /** The types of these values. */
    static void addTo(Types types) {
        types.with(EdtfDate.class, Dates::any);
    }

    /** Dates of any form. */
    static Arbitrary<EdtfDate> any() {
        Arbitrary<EdtfDate> odd = Arbitraries.of(
                        "2016-02-29",
                        "2000-02-29",
                        "197X",
                        "19XX",
                        "2019-XX",
                        "2001-21",
                        "1951?",
                        "1951-05~",
                        "2004-06%",
                        "2013/..",
                        "/1951",
                        "../1951",
                        "2004-06/2006-08?",
                        "2016-02-29/2016-03-01",
                        "Y-17000")
                .map(EdtfDate::parse);
        return Arbitraries.frequencyOf(Tuple.of(2, between(1900, 2019)), Tuple.of(1, odd));
    }

    /** Points in time whose year lies between two, the last included: a year, a month or a day, some of them uncertain. */
    static Arbitrary<EdtfDate> between(int first, int last) {
        Arbitrary<String> marks =
                Arbitraries.frequency(Tuple.of(8, ""), Tuple.of(1, "~"), Tuple.of(1, "?"), Tuple.of(1, "%"));
        return Combinators.combine(days(first, last), precisions(), marks)
                .as((day, precision, mark) -> EdtfDate.parse(written(day, precision) + mark));
    }

    static Arbitrary<LocalDate> days(int first, int last) {
        long start = LocalDate.of(first, 1, 1).toEpochDay();
        long end = LocalDate.of(last, 12, 31).toEpochDay();
        Arbitrary<LocalDate> any =
                Arbitraries.longs().between(start, end).shrinkTowards(start).map(LocalDate::ofEpochDay);
        int leap = (last / 4) * 4;
        boolean hasLeapDay = leap >= first && LocalDate.of(leap, 1, 1).isLeapYear();
        return hasLeapDay
                ? Arbitraries.frequencyOf(Tuple.of(9, any), Tuple.of(1, Arbitraries.just(LocalDate.of(leap, 2, 29))))
                : any;
    }

    /** How many parts of a date are written: 1 the year, 2 the month too, 3 the day too. */
    static Arbitrary<Integer> precisions() {
        return Arbitraries.of(1, 2, 3);
    }

    static EdtfDate date(LocalDate day, int precision) {
        return EdtfDate.parse(written(day, precision));
    }

    /** The days from one to another. */
    static EdtfDate span(LocalDate first, int days) {
        String start = written(first, 3);
        return EdtfDate.parse(days == 1 ? start : start + "/" + written(first.plusDays(days - 1L), 3));
    }

    private static String written(LocalDate day, int precision) {
        String text = day.toString();
        return precision == 1 ? text.substring(0, 4) : precision == 2 ? text.substring(0, 7) : text;
    }
}
