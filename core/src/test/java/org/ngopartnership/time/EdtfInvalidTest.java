package org.ngopartnership.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts that are no date, where the problem begins, and a part of what is said of it. */
class EdtfInvalidTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021-02-30  | 8 | there is no day 2021-02-30
            2021-02-29  | 8 | there is no day 2021-02-29
            1900-02-29  | 8 | there is no day 1900-02-29
            2021-04-31  | 8 | there is no day 2021-04-31
            2021-01-32  | 8 | there is no day 2021-01-32
            2021-01-00  | 8 | there is no day 2021-01-00
            -0001-02-29 | 9 | there is no day -0001-02-29
            2021-00     | 5 | there is no month 00
            2021-13     | 5 | there is no month 13
            2021-20     | 5 | there is no month 20
            2021-42     | 5 | there is no month 42
            2021-99     | 5 | there is no month 99
            2021-13-01  | 5 | there is no month 13
            2021-2X     | 5 | there is no month 2X
            2021-02-3X  | 8 | there is no day 2021-02-3X
            XXXX-02-30  | 8 | there is no day XXXX-02-30
            XXX1-02-29  | 8 | there is no day XXX1-02-29
            -0000       | 0 | zero takes no minus sign
            -0000-01-01 | 0 | zero takes no minus sign
            -00         | 0 | zero takes no minus sign
            """)
    void daysAndMonthsThatDoNotExistAreRejected(String text, int offset, String problem) {
        assertRejected(text, offset, problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2018-1       | 5  | a month has two digits
            2018-        | 5  | a month has two digits
            2018-AB      | 5  | a month has two digits
            2018-12-1    | 8  | a day has two digits
            2018-12-     | 8  | a day has two digits
            2018-12-190  | 10 | the date ends here, found '0'
            20181219     | 4  | a year has four digits
            12345        | 4  | a longer one begins with Y
            1            | 0  | a year has four digits
            20X          | 0  | a year has four digits
            2X           | 0  | a year has four digits
            18-12-19     | 0  | a year has four digits
            19/12/2018   | 5  | only one '/'
            19.12.2018   | 0  | a year has four digits
            abcd         | 0  | a year is expected, found 'a'
            -            | 1  | a year is expected, found the end
            +2018        | 0  | found '+'
            ２０１８        | 0  | found U+FF12
            2018 12      | 4  | found U+0020
            2018x        | 4  | found 'x'
            201x         | 0  | a year has four digits
            c. 2018      | 0  | found 'c'
            26 02 20     | 0  | a year has four digits
            2018-12-19?? | 11 | only one qualifier
            2018-21-05   | 7  | nothing follows this part
            201X-21      | 0  | X is not supported in the year of a season
            Y1234        | 1  | five digits or more
            Y            | 1  | five digits or more
            Y-           | 2  | five digits or more
            Y012345      | 1  | begins with no 0
            Y12345-01    | 6  | nothing follows this part
            Y1234X       | 1  | five digits or more
            """)
    void textsOfAnotherShapeAreRejected(String text, int offset, String problem) {
        assertRejected(text, offset, problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [2018,2019]  | 0  | sets of dates are not supported
            {2018..2020} | 0  | sets of dates are not supported
            [2018}       | 0  | sets of dates are not supported
            2018?-12     | 5  | a qualifier is supported only at the end
            2018-~12     | 5  | a month has two digits
            ?2018        | 0  | a qualifier is supported only at the end
            2018-12~-19  | 8  | a qualifier is supported only at the end
            Y-17E7       | 2  | five digits or more
            Y17101E4     | 6  | exponents are not supported
            1950S2       | 4  | significant digits are not supported
            Y171010S3    | 7  | significant digits are not supported
            """)
    void formsOfLevelTwoThatAreNotReadAreNamed(String text, int offset, String problem) {
        assertRejected(text, offset, problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2018-12-19T          | 11 | an hour from 00 to 24
            2018-12-19T25:00     | 11 | an hour from 00 to 24
            2018-12-19T10        | 13 | minutes are expected after the hour
            2018-12-19T10:60     | 14 | minutes from 00 to 59
            2018-12-19T10:30:60Z | 17 | seconds from 00 to 59
            2018-12-19T10:30:00.Z | 20 | digits are expected after the point
            2018-12-19T24:30Z    | 11 | no day has a time after 24:00
            2018-12-19T24:00:00.5Z | 11 | no day has a time after 24:00
            2018-12-19T10:30z    | 16 | 'Z', '+' or '-' is expected
            2018-12-19T10:30+15:00 | 16 | an offset lies between
            2018-12-19T10:30-13:00 | 16 | an offset lies between
            2018-12-19T10:30+    | 17 | the hours of the offset have two digits
            2018-12-19T10:30+01:60 | 20 | minutes from 00 to 59
            2018-12-19T10:30Z?   | 17 | nothing follows a time of day
            2018-12-19t10:30Z    | 10 | the date ends here
            2018-12-19 10:30     | 10 | the date ends here
            2018-12T10:30Z       | 7  | a time of day follows only a day
            2018-12-XXT10:30Z    | 10 | a time of day follows only a day without X
            """)
    void timesThatDoNotExistAreRejected(String text, int offset, String problem) {
        assertRejected(text, offset, problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /                      | 0  | an interval has a start or an end
            //                     | 1  | only one '/'
            2018/2019/2020         | 9  | only one '/'
            2019/2018              | 5  | the interval ends before it starts
            2018-12/2018-11-XX     | 8  | the interval ends before it starts
            2018-13/2019           | 5  | there is no month 13
            2018/2019-13           | 10 | there is no month 13
            2018/2019-02-29        | 13 | there is no day 2019-02-29
            2018/x                 | 5  | a year is expected
            2018/...               | 5  | a year is expected, found '.'
            2018-01-01T10:00Z/2019 | 10 | a time of day is not supported in an interval
            2018/unknown           | 5  | a year is expected
            2018--2019             | 5  | a month has two digits
            """)
    void intervalsThatAreNoneAreRejected(String text, int offset, String problem) {
        assertRejected(text, offset, problem);
    }

    @Test
    void blanksAroundADateAreNotSkipped() {
        assertRejected("", 0, "there is no text");
        assertRejected(" 2018", 0, "found U+0020");
        assertRejected("2018 ", 4, "found U+0020");
        assertRejected("2018-12-19\n", 10, "found U+000A");
    }

    @Test
    void aLongTextIsQuotedOnlyInPart() {
        String text = "2018" + "9".repeat(100_000);

        assertThat(failureOf(text).getMessage())
                .hasSizeLessThan(150)
                .contains("2018999")
                .contains("(offset 4)");
    }

    private static void assertRejected(String text, int offset, String problem) {
        assertThat(EdtfDate.tryParse(text)).isEmpty();
        EdtfParseException failure = failureOf(text);
        assertThat(failure).hasMessageContaining(problem).hasMessageContaining('"' + text + '"');
        assertThat(failure.offset()).isEqualTo(offset);
    }

    private static EdtfParseException failureOf(String text) {
        return catchThrowableOfType(EdtfParseException.class, () -> EdtfDate.parse(text));
    }
}
