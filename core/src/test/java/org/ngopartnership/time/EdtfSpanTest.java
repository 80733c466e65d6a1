package org.ngopartnership.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ngopartnership.time.Certainty.CERTAIN;
import static org.ngopartnership.time.Certainty.EXCLUDED;
import static org.ngopartnership.time.Certainty.POSSIBLE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfSpanTest {

    /** A span as {@code toString} writes it: an end that is not known is nothing, an open one two dots. */
    private static EdtfSpan span(String text) {
        int slash = text.indexOf('/');
        EdtfSpan span = EdtfSpan.of(end(text.substring(0, slash)), end(text.substring(slash + 1)));
        EdtfSpan begun = text.startsWith("..") ? span.fromTheBeginning() : span;
        return text.endsWith("..") ? begun.runningOn() : begun;
    }

    private static Optional<EdtfDate> end(String text) {
        return Optional.of(text)
                .filter(end -> !end.isEmpty() && !end.equals(".."))
                .map(EdtfDate::parse);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2018-05-14/2020-05-13 | 2018-05-13 | EXCLUDED
            2018-05-14/2020-05-13 | 2018-05-14 | CERTAIN
            2018-05-14/2020-05-13 | 2020-05-13 | CERTAIN
            2018-05-14/2020-05-13 | 2020-05-14 | EXCLUDED
            2018/2020             | 2018-06-01 | POSSIBLE
            2018/2020             | 2018-12-31 | CERTAIN
            2018/2020             | 2020-01-01 | CERTAIN
            2018/2020             | 2020-01-02 | POSSIBLE
            2018~/2020            | 2017-01-01 | POSSIBLE
            2018~/2020            | 2019-12-30 | POSSIBLE
            2018~/2020            | 2019-12-31 | CERTAIN
            2018/                 | 2017-12-31 | EXCLUDED
            2018/                 | 2050-01-01 | POSSIBLE
            2018/..               | 2050-01-01 | CERTAIN
            2018/..               | +999999999-12-31 | CERTAIN
            /2018                 | 1066-01-01 | POSSIBLE
            ../2018               | 1066-01-01 | CERTAIN
            ../2018               | -999999999-01-01 | CERTAIN
            /                     | 2018-01-01 | POSSIBLE
            ../..                 | 2018-01-01 | CERTAIN
            2020/2018             | 2019-06-01 | EXCLUDED
            """)
    void aDayIsCoveredFromTheFirstToTheLast(String span, LocalDate day, Certainty certainty) {
        assertThat(span(span).covers(day)).isEqualTo(certainty);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2013-01-01/2020-04-20 | 2020-04-20/2028-04-20 | CERTAIN  | EXCLUDED
            2013-01-01/2020-04-20 | 2020-04-21/2028-04-20 | EXCLUDED | EXCLUDED
            2013-01-01/2020-04-20 | 2020-04-19/2028-04-20 | CERTAIN  | CERTAIN
            2013/2020             | 2020/2028             | POSSIBLE | POSSIBLE
            2013/2020             | 2021/2028             | EXCLUDED | EXCLUDED
            2013/2020             | 2019/2028             | CERTAIN  | CERTAIN
            2013/2020~            | 2021/2028             | POSSIBLE | POSSIBLE
            2013/                 | 2021/2028             | POSSIBLE | POSSIBLE
            2013/..               | 2021/2028             | CERTAIN  | CERTAIN
            2013/..               | 2021/..               | CERTAIN  | CERTAIN
            /                     | /                     | POSSIBLE | POSSIBLE
            ../..                 | ../..                 | CERTAIN  | CERTAIN
            ../2013               | ../2020               | CERTAIN  | CERTAIN
            2018-12-19/2018-12-19 | 2018-12-19/2018-12-19 | CERTAIN  | EXCLUDED
            """)
    void spansMeetOnADayAndOverlapBeyondIt(String one, String other, Certainty meets, Certainty overlaps) {
        assertThat(span(one).meets(span(other))).isEqualTo(meets);
        assertThat(span(other).meets(span(one))).isEqualTo(meets);
        assertThat(span(one).overlaps(span(other))).isEqualTo(overlaps);
        assertThat(span(other).overlaps(span(one))).isEqualTo(overlaps);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2013-01-01/2020-04-20 | 2020-04-20/2028 | CERTAIN
            2013-01-01/2020-04-20 | 2020-04-21/2028 | CERTAIN
            2013-01-01/2020-04-20 | 2020-04-22/2028 | EXCLUDED
            2013-01-01/2020-04-20 | 2020-04-19/2028 | EXCLUDED
            2013/2020             | 2020/2028       | POSSIBLE
            2013/2020             | 2021/2028       | POSSIBLE
            2013/2020             | 2021-01-02/2028 | EXCLUDED
            2013/2020-12-31       | 2021/2028       | POSSIBLE
            2013/                 | 2021/2028       | POSSIBLE
            2013/2020             | /2028           | POSSIBLE
            2013/..               | 2021/2028       | EXCLUDED
            2013/2020             | ../2028         | EXCLUDED
            """)
    void aSpanTouchesTheNextOnItsLastDayOrTheDayAfter(String one, String next, Certainty touches) {
        assertThat(span(one).touches(span(next))).isEqualTo(touches);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2018-12-17/2018-12-19 | 2018-12-17/2020-12-17 | CERTAIN
            2018-12-16/2018-12-19 | 2018-12-17/2020-12-17 | EXCLUDED
            2018-12/2018-12       | 2018/2020             | POSSIBLE
            2019/2019             | 2018/2020             | CERTAIN
            2019/                 | 2018/2020             | POSSIBLE
            2021/                 | 2018/2020             | EXCLUDED
            2019/                 | 2018/..               | CERTAIN
            2019/..               | 2018/2020             | EXCLUDED
            ../2019               | ../2020               | CERTAIN
            """)
    void aSpanIsWithinAnotherWithAllItsDays(String one, String other, Certainty within) {
        assertThat(span(one).isWithin(span(other))).isEqualTo(within);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2018-05-14/2020-05-12 | EXCLUDED | EXCLUDED
            2018-05-14/2020-05-13 | CERTAIN  | EXCLUDED
            2018-05-14/2020-05-14 | CERTAIN  | EXCLUDED
            2018-05-14/2020-05-15 | CERTAIN  | CERTAIN
            2018-01-01/2019-12-31 | CERTAIN  | EXCLUDED
            2018/2019             | POSSIBLE | EXCLUDED
            2018/2020             | POSSIBLE | POSSIBLE
            2018/2021             | CERTAIN  | CERTAIN
            2018/2018             | EXCLUDED | EXCLUDED
            2018~/2021            | POSSIBLE | POSSIBLE
            2018/                 | POSSIBLE | POSSIBLE
            2018/..               | CERTAIN  | CERTAIN
            ../2018               | CERTAIN  | CERTAIN
            /..                   | CERTAIN  | CERTAIN
            2024-02-29/2026-02-28 | CERTAIN  | EXCLUDED
            2024-02-29/2026-02-26 | EXCLUDED | EXCLUDED
            """)
    void twoYearsAreFullOnTheDayBeforeTheSame(String span, Certainty atLeast, Certainty longer) {
        assertThat(span(span).lastsAtLeast(2)).isEqualTo(atLeast);
        assertThat(span(span).lastsLongerThan(2)).isEqualTo(longer);
    }

    @Test
    void anyYearsCanBeAskedFor() {
        assertThat(span("2018/9999").lastsAtLeast(Integer.MAX_VALUE)).isEqualTo(EXCLUDED);
        assertThat(span("2018/9999").lastsLongerThan(Integer.MAX_VALUE)).isEqualTo(EXCLUDED);
        assertThat(span("Y-99999999999999999999/2018").lastsAtLeast(2)).isEqualTo(CERTAIN);
        assertThat(span("2018/2018").lastsLongerThan(0)).isEqualTo(POSSIBLE);
        assertThat(span("2018-01-01/2018-01-01").lastsAtLeast(0)).isEqualTo(CERTAIN);
    }

    @ParameterizedTest
    @CsvSource({
        "2018/2020, 2018/2020",
        "2018/.., 2018/..",
        "2018/, 2018/",
        "../2020, ../2020",
        "/2020, /2020",
        "2018-12, 2018-12/2018-12",
        "2018~, 2018~/2018~"
    })
    void aDateTellsTheSpanBetweenItsEnds(String date, String span) {
        assertThat(EdtfSpan.of(EdtfDate.parse(date))).hasToString(span).isEqualTo(span(span));
    }

    @Test
    void theSpanAroundDatesReachesAsFarAsTheyMay() {
        List<EdtfDate> dates =
                List.of(EdtfDate.parse("2019"), EdtfDate.parse("2020~"), EdtfDate.parse("2018-05/2020-12-31"));

        assertThat(EdtfSpan.around(dates)).hasToString("2018-05/2020-12-31/2020~");
        assertThat(EdtfSpan.around(dates).covers(LocalDate.of(2021, 12, 31))).isEqualTo(POSSIBLE);
        assertThat(EdtfSpan.around(List.of())).isEqualTo(span("/"));
    }

    @Test
    void onlyAnEndThatIsNotStatedCanBeOpen() {
        assertThat(span("2018/2020").fromTheBeginning().runningOn()).isEqualTo(span("2018/2020"));
        assertThat(span("/").fromTheBeginning()).hasToString("../");
        assertThat(span("/").runningOn()).hasToString("/..").isNotEqualTo(span("/"));
        assertThat(span("2018/..").since()).contains(EdtfDate.parse("2018"));
        assertThat(span("2018/..").until()).isEmpty();
        assertThat(span("2018/..")).hasSameHashCodeAs(span("2018/..")).isNotEqualTo("2018/..");
    }
}
