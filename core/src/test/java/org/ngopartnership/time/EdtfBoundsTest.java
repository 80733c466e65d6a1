package org.ngopartnership.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts, their bounds and precision; an empty cell is a bound that is open, unknown or too far away. */
class EdtfBoundsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2018-12-19 | 2018-12-19  | 2018-12-19  | DAY
            2018-01-01 | 2018-01-01  | 2018-01-01  | DAY
            2018-12-31 | 2018-12-31  | 2018-12-31  | DAY
            2020-02-29 | 2020-02-29  | 2020-02-29  | DAY
            2000-02-29 | 2000-02-29  | 2000-02-29  | DAY
            1970-01-01 | 1970-01-01  | 1970-01-01  | DAY
            1969-12-31 | 1969-12-31  | 1969-12-31  | DAY
            0000-02-29 | 0000-02-29  | 0000-02-29  | DAY
            9999-12-31 | 9999-12-31  | 9999-12-31  | DAY
            -0044-03-15 | -0044-03-15 | -0044-03-15 | DAY
            -0004-02-29 | -0004-02-29 | -0004-02-29 | DAY
            2018-12    | 2018-12-01  | 2018-12-31  | MONTH
            2018-04    | 2018-04-01  | 2018-04-30  | MONTH
            2019-02    | 2019-02-01  | 2019-02-28  | MONTH
            2020-02    | 2020-02-01  | 2020-02-29  | MONTH
            1900-02    | 1900-02-01  | 1900-02-28  | MONTH
            2000-02    | 2000-02-01  | 2000-02-29  | MONTH
            -0500-08   | -0500-08-01 | -0500-08-31 | MONTH
            2018       | 2018-01-01  | 2018-12-31  | YEAR
            0000       | 0000-01-01  | 0000-12-31  | YEAR
            0001       | 0001-01-01  | 0001-12-31  | YEAR
            9999       | 9999-01-01  | 9999-12-31  | YEAR
            -0001      | -0001-01-01 | -0001-12-31 | YEAR
            -9999      | -9999-01-01 | -9999-12-31 | YEAR
            199        | 1990-01-01  | 1999-12-31  | DECADE
            000        | 0000-01-01  | 0009-12-31  | DECADE
            -005       | -0050-01-01 | -0041-12-31 | DECADE
            199?       | 1990-01-01  | 1999-12-31  | DECADE
            20         | 2000-01-01  | 2099-12-31  | CENTURY
            00         | 0000-01-01  | 0099-12-31  | CENTURY
            -01        | -0100-01-01 | -0001-12-31 | CENTURY
            19~        | 1900-01-01  | 1999-12-31  | CENTURY
            """)
    void calendarDatesAreBoundedByTheirFirstAndLastDay(
            String text, @Nullable String earliest, @Nullable String latest, EdtfPrecision precision) {
        assertBounds(text, earliest, latest, precision);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Y10000       | +10000-01-01     | +10000-12-31     | YEAR
            Y-10000      | -10000-01-01     | -10000-12-31     | YEAR
            Y170002      | +170002-01-01    | +170002-12-31    | YEAR
            Y10000~      | +10000-01-01     | +10000-12-31     | YEAR
            Y999999999   | +999999999-01-01 | +999999999-12-31 | YEAR
            Y-999999999  | -999999999-01-01 | -999999999-12-31 | YEAR
            Y1000000000  |                  |                  | YEAR
            Y-1000000000 |                  |                  | YEAR
            Y99999999999999999999999999  |  |                  | YEAR
            Y-99999999999999999999999999 |  |                  | YEAR
            """)
    void yearsBeyondFourDigitsAreBoundedAsFarAsLocalDateReaches(
            String text, @Nullable String earliest, @Nullable String latest, EdtfPrecision precision) {
        assertBounds(text, earliest, latest, precision);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2018-21    | 2017-12-01  | 2019-01-31  | SEASON
            2018-22    | 2017-12-01  | 2019-01-31  | SEASON
            2018-23    | 2017-12-01  | 2019-01-31  | SEASON
            2018-24    | 2017-12-01  | 2019-01-31  | SEASON
            2018-25    | 2017-12-01  | 2019-01-31  | SEASON
            2018-28    | 2017-12-01  | 2019-01-31  | SEASON
            2018-29    | 2017-12-01  | 2019-01-31  | SEASON
            2018-32    | 2017-12-01  | 2019-01-31  | SEASON
            0000-21    | -0001-12-01 | 0001-01-31  | SEASON
            -0044-23   | -0045-12-01 | -0043-01-31 | SEASON
            2018-21?   | 2017-12-01  | 2019-01-31  | SEASON
            2018-33    | 2018-01-01  | 2018-03-31  | QUARTER
            2018-34    | 2018-04-01  | 2018-06-30  | QUARTER
            2018-35    | 2018-07-01  | 2018-09-30  | QUARTER
            2018-36    | 2018-10-01  | 2018-12-31  | QUARTER
            2018-36~   | 2018-10-01  | 2018-12-31  | QUARTER
            2018-37    | 2018-01-01  | 2018-05-31  | QUADRIMESTER
            2018-38    | 2018-05-01  | 2018-08-31  | QUADRIMESTER
            2018-39    | 2018-09-01  | 2018-12-31  | QUADRIMESTER
            2018-40    | 2018-01-01  | 2018-06-30  | SEMESTER
            2018-41    | 2018-07-01  | 2018-12-31  | SEMESTER
            """)
    void partsOfAYearAreBoundedAndSeasonsWidely(
            String text, @Nullable String earliest, @Nullable String latest, EdtfPrecision precision) {
        assertBounds(text, earliest, latest, precision);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            201X       | 2010-01-01  | 2019-12-31  | DECADE
            20XX       | 2000-01-01  | 2099-12-31  | CENTURY
            1XXX       | 1000-01-01  | 1999-12-31  | MILLENNIUM
            XXXX       | 0000-01-01  | 9999-12-31  | UNSPECIFIED
            20X8       | 2008-01-01  | 2098-12-31  | CENTURY
            2X1X       | 2010-01-01  | 2919-12-31  | MILLENNIUM
            -004X      | -0049-01-01 | -0040-12-31 | DECADE
            -000X      | -0009-01-01 | -0001-12-31 | DECADE
            -XXXX      | -9999-01-01 | -0001-12-31 | UNSPECIFIED
            2018-XX    | 2018-01-01  | 2018-12-31  | YEAR
            2018-0X    | 2018-01-01  | 2018-09-30  | YEAR
            2018-1X    | 2018-10-01  | 2018-12-31  | YEAR
            2018-X2    | 2018-02-01  | 2018-12-31  | YEAR
            2018-X3    | 2018-03-01  | 2018-03-31  | YEAR
            2018-12-XX | 2018-12-01  | 2018-12-31  | MONTH
            2020-02-XX | 2020-02-01  | 2020-02-29  | MONTH
            2019-02-2X | 2019-02-20  | 2019-02-28  | MONTH
            2018-05-1X | 2018-05-10  | 2018-05-19  | MONTH
            2018-05-X5 | 2018-05-05  | 2018-05-25  | MONTH
            2018-05-3X | 2018-05-30  | 2018-05-31  | MONTH
            2018-XX-XX | 2018-01-01  | 2018-12-31  | YEAR
            2018-XX-31 | 2018-01-31  | 2018-12-31  | YEAR
            2018-XX-30 | 2018-01-30  | 2018-12-30  | YEAR
            201X-12    | 2010-12-01  | 2019-12-31  | DECADE
            XXXX-12-25 | 0000-12-25  | 9999-12-25  | UNSPECIFIED
            XXXX-XX-XX | 0000-01-01  | 9999-12-31  | UNSPECIFIED
            XXXX-02-29 | 0000-02-29  | 9996-02-29  | UNSPECIFIED
            201X-02-29 | 2012-02-29  | 2016-02-29  | DECADE
            19X0-02-29 | 1920-02-29  | 1980-02-29  | CENTURY
            201X-02-XX | 2010-02-01  | 2019-02-28  | DECADE
            -00XX-02-29 | -0096-02-29 | -0004-02-29 | CENTURY
            201X?      | 2010-01-01  | 2019-12-31  | DECADE
            """)
    void unspecifiedDigitsMeanEveryDigitThatMakesADate(
            String text, @Nullable String earliest, @Nullable String latest, EdtfPrecision precision) {
        assertBounds(text, earliest, latest, precision);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2018-12-19T10:30                | 2018-12-19 | 2018-12-19 | DAY
            2018-12-19T10:30:45             | 2018-12-19 | 2018-12-19 | DAY
            2018-12-19T10:30Z               | 2018-12-19 | 2018-12-19 | DAY
            2018-12-19T23:30:00-05:00       | 2018-12-19 | 2018-12-19 | DAY
            2018-12-19T00:30:00+14:00       | 2018-12-19 | 2018-12-19 | DAY
            2018-12-19T00:30:00-12:00       | 2018-12-19 | 2018-12-19 | DAY
            2018-12-19T10:30:45.123456789Z  | 2018-12-19 | 2018-12-19 | DAY
            2018-12-19T10:30:45+04          | 2018-12-19 | 2018-12-19 | DAY
            2018-12-19T10:30:45−05:00       | 2018-12-19 | 2018-12-19 | DAY
            2018-12-19T24:00:00Z            | 2018-12-19 | 2018-12-19 | DAY
            2018-12-19T24:00:00.000+01:00   | 2018-12-19 | 2018-12-19 | DAY
            -0044-03-15T12:00Z              | -0044-03-15 | -0044-03-15 | DAY
            """)
    void dateTimesCountAsTheirLocalDay(
            String text, @Nullable String earliest, @Nullable String latest, EdtfPrecision precision) {
        assertBounds(text, earliest, latest, precision);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2013-05-14/2020-04-20 | 2013-05-14 | 2020-04-20 | DAY
            2013-05/2020-04       | 2013-05-01 | 2020-04-30 | MONTH
            2013/2020             | 2013-01-01 | 2020-12-31 | YEAR
            2013-05-14/2020       | 2013-05-14 | 2020-12-31 | YEAR
            2013/2020-04-20       | 2013-01-01 | 2020-04-20 | YEAR
            2018/2018             | 2018-01-01 | 2018-12-31 | YEAR
            2018/2018-02          | 2018-01-01 | 2018-02-28 | YEAR
            2018-12/2018          | 2018-12-01 | 2018-12-31 | YEAR
            -0044/0014            | -0044-01-01 | 0014-12-31 | YEAR
            2013/..               | 2013-01-01 |            | YEAR
            ../2020-04            |            | 2020-04-30 | MONTH
            ../..                 |            |            | UNSPECIFIED
            2013/                 | 2013-01-01 |            | YEAR
            /2020-04-20           |            | 2020-04-20 | DAY
            ../                   |            |            | UNSPECIFIED
            /..                   |            |            | UNSPECIFIED
            2013?/2020~           | 2013-01-01 | 2020-12-31 | YEAR
            2013-05-14%/..        | 2013-05-14 |            | DAY
            201X/2020             | 2010-01-01 | 2020-12-31 | DECADE
            2018-21/2018-24       | 2017-12-01 | 2019-01-31 | SEASON
            2018-33/2018-36       | 2018-01-01 | 2018-12-31 | QUARTER
            19/20                 | 1900-01-01 | 2099-12-31 | CENTURY
            Y-10000/..            | -10000-01-01 |          | YEAR
            2013-XX/2020-XX-XX    | 2013-01-01 | 2020-12-31 | YEAR
            """)
    void intervalsReachFromTheFirstDayOfTheStartToTheLastOfTheEnd(
            String text, @Nullable String earliest, @Nullable String latest, EdtfPrecision precision) {
        assertBounds(text, earliest, latest, precision);
        assertThat(EdtfDate.parse(text).isInterval()).isTrue();
    }

    private static void assertBounds(
            String text, @Nullable String earliest, @Nullable String latest, EdtfPrecision precision) {
        EdtfDate date = EdtfDate.parse(text);

        assertThat(date.earliest()).isEqualTo(Optional.ofNullable(earliest).map(LocalDate::parse));
        assertThat(date.latest()).isEqualTo(Optional.ofNullable(latest).map(LocalDate::parse));
        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date).hasToString(text);
    }
}
