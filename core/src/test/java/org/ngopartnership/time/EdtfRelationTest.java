package org.ngopartnership.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is certain of two dates. */
class EdtfRelationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2018-12-18  | BEFORE    | 2018-12-19
            2018-12-19  | UNDECIDED | 2018-12-19
            2018-12-20  | AFTER     | 2018-12-19
            2018-11     | BEFORE    | 2018-12-01
            2018-12     | UNDECIDED | 2018-12-01
            2018-12     | UNDECIDED | 2018-12-31
            2018-12     | BEFORE    | 2019-01-01
            2017        | BEFORE    | 2018
            2018        | UNDECIDED | 2018
            2018        | UNDECIDED | 2018-06
            2018        | BEFORE    | 2019-01-01
            2019        | AFTER     | 2018-12-31
            -0044       | BEFORE    | -0043
            -0001       | BEFORE    | 0000
            199         | BEFORE    | 2000
            199         | UNDECIDED | 1999-12-31
            19          | BEFORE    | 20
            20          | UNDECIDED | 2018
            201X        | BEFORE    | 2020
            201X        | UNDECIDED | 2019
            20XX        | AFTER     | 1999
            XXXX        | UNDECIDED | 2018
            XXXX        | AFTER     | -0001
            2018-12-XX  | BEFORE    | 2019
            2018-XX-XX  | UNDECIDED | 2018-07-15
            2018-12-19T23:59:00-05:00 | BEFORE    | 2018-12-20
            2018-12-19T00:01:00+05:00 | UNDECIDED | 2018-12-19
            Y17000      | AFTER     | 9999
            Y-17000     | BEFORE    | -9999
            Y1000000000 | AFTER     | Y999999999
            Y-1000000000 | BEFORE   | Y-999999999
            Y99999999999999999999 | AFTER     | Y1000000000
            Y99999999999999999999 | UNDECIDED | Y99999999999999999998
            Y-99999999999999999999 | BEFORE   | 2018
            """)
    void datesAreOrderedIfTheyDoNotTouch(String one, EdtfRelation relation, String other) {
        assertRelation(one, relation, other);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2018-24     | UNDECIDED | 2019-01-31
            2018-24     | BEFORE    | 2019-02
            2018-21     | UNDECIDED | 2018-22
            2018-21     | UNDECIDED | 2017-12-31
            2018-21     | AFTER     | 2017-11-30
            2018-33     | BEFORE    | 2018-34
            2018-33     | BEFORE    | 2018-04-01
            2018-35     | UNDECIDED | 2018-09-30
            2018-37     | UNDECIDED | 2018-38
            2018-38     | BEFORE    | 2018-39
            2018-40     | BEFORE    | 2018-41
            2018-41     | AFTER     | 2018-06
            """)
    void partsOfAYearAreOrderedByTheirBounds(String one, EdtfRelation relation, String other) {
        assertRelation(one, relation, other);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1984~       | UNDECIDED | 1985
            1984~       | BEFORE    | 1986
            1984?       | UNDECIDED | 1985-12-31
            1984%       | BEFORE    | 1986-01-01
            1984~       | UNDECIDED | 1983-01-01
            1984~       | AFTER     | 1982-12-31
            1984~       | UNDECIDED | 1986~
            1984~       | BEFORE    | 1987~
            1984        | UNDECIDED | 1985?
            1984        | BEFORE    | 1986?
            2018-12-19? | UNDECIDED | 2018-12-20
            2018-12-19? | BEFORE    | 2018-12-21
            2018-12-19? | UNDECIDED | 2018-12-18
            2018-12-19? | AFTER     | 2018-12-17
            2018-01~    | UNDECIDED | 2018-02-28
            2018-01~    | BEFORE    | 2018-03-01
            2020-01~    | UNDECIDED | 2020-02-29
            2018-03~    | UNDECIDED | 2018-02-01
            2018-03~    | AFTER     | 2018-01-31
            199?        | UNDECIDED | 2009
            199?        | BEFORE    | 2010
            201X?       | UNDECIDED | 2029-12-31
            201X?       | BEFORE    | 2030
            19~         | BEFORE    | 2100
            19~         | UNDECIDED | 2099
            2018-33?    | UNDECIDED | 2018-06-30
            2018-33?    | BEFORE    | 2018-07-01
            2018-21?    | UNDECIDED | 2019-04-30
            2018-21?    | BEFORE    | 2019-05-01
            Y-17000?    | UNDECIDED | Y-16999
            Y-17000?    | BEFORE    | Y-16998
            """)
    void aQualifierTakesOneUnitOfPrecisionFromTheDistance(String one, EdtfRelation relation, String other) {
        assertRelation(one, relation, other);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2013/2018   | BEFORE    | 2019
            2013/2018   | UNDECIDED | 2018-12-31
            2013/2018   | BEFORE    | 2019/2020
            2013/2018   | UNDECIDED | 2018/2020
            2013/2018   | AFTER     | 2012
            2013/..     | AFTER     | 2012-12-31
            2013/..     | UNDECIDED | 2099
            ../2013     | BEFORE    | 2014
            ../2013     | UNDECIDED | 1066
            ../..       | UNDECIDED | 2018
            2013/       | AFTER     | 2012
            2013/       | UNDECIDED | 2014
            /2013       | BEFORE    | 2014
            /2013       | UNDECIDED | 2013
            2013/2018~  | UNDECIDED | 2019
            2013/2018~  | BEFORE    | 2020
            2013~/2018  | BEFORE    | 2019
            2013~/2018  | UNDECIDED | 2012
            2013~/2018  | AFTER     | 2011
            ../2013?    | BEFORE    | 2015
            ../2013?    | UNDECIDED | 2014
            """)
    void intervalsAreOrderedByTheEndThatLiesNear(String one, EdtfRelation relation, String other) {
        assertRelation(one, relation, other);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2018-05-14  | P2Y   | 2020-05-13 | true
            2018-05-14  | P2Y   | 2020-05-14 | false
            2018-05-14  | P2Y   | 2021-01-01 | false
            2018        | P2Y   | 2019-12    | true
            2018        | P2Y   | 2020       | false
            2018-12     | P2Y   | 2020-11    | true
            2018-12     | P2Y   | 2020-12    | false
            2018-12-20? | P2Y   | 2020-12-18 | true
            2018-12-20? | P2Y   | 2020-12-19 | false
            2018-12-20  | P2Y   | 2020-12-18? | true
            2018-12-20  | P2Y   | 2020-12-19? | false
            2018~       | P2Y   | 2018-12-31 | true
            2018~       | P2Y   | 2019-01-01 | false
            2018-01-31  | P1M   | 2018-02-27 | true
            2018-01-31  | P1M   | 2018-02-28 | false
            2018-01-31  | P1M1D | 2018-02-28 | true
            2018-05-14  | P30D  | 2018-06-12 | true
            2018-05-14  | P30D  | 2018-06-13 | false
            2018-05-14  | P2Y   | 2016       | true
            2018-05-14  | P0D   | 2018-05-14 | false
            2018-05-14  | P0D   | 2018-05-13 | true
            2018/       | P2Y   | 2018-06    | true
            /2018       | P2Y   | 2018-06    | false
            ../2018     | P2Y   | 2018-06    | false
            2018        | P2Y   | 2018/..    | false
            2018        | P2Y   | 2018/2019  | true
            Y-99999999999999999999 | P2Y | 2018 | false
            2018        | P2147483647Y | 9999 | true
            """)
    void aTimeIsTooShortOnlyIfTheLongestPossibleIs(String from, Period atLeast, String to, boolean certain) {
        assertThat(EdtfDate.parse(from).isDefinitelyLessThan(atLeast, EdtfDate.parse(to)))
                .isEqualTo(certain);
    }

    @Test
    void aDayComparesAsADateOfThatDay() {
        EdtfDate about = EdtfDate.parse("1984~");

        assertThat(about.isDefinitelyBefore(LocalDate.of(1986, 1, 1))).isTrue();
        assertThat(about.isDefinitelyBefore(LocalDate.of(1985, 12, 31))).isFalse();
        assertThat(about.isDefinitelyAfter(LocalDate.of(1982, 12, 31))).isTrue();
        assertThat(about.isDefinitelyAfter(LocalDate.of(1983, 1, 1))).isFalse();
        assertThat(EdtfDate.parse("../..").isDefinitelyAfter(LocalDate.MIN)).isFalse();
        assertThat(EdtfDate.parse("../..").isDefinitelyBefore(LocalDate.MAX)).isFalse();
    }

    private static void assertRelation(String one, EdtfRelation relation, String other) {
        EdtfDate first = EdtfDate.parse(one);
        EdtfDate second = EdtfDate.parse(other);
        EdtfRelation reverse = switch (relation) {
            case BEFORE -> EdtfRelation.AFTER;
            case AFTER -> EdtfRelation.BEFORE;
            case UNDECIDED -> EdtfRelation.UNDECIDED;
        };

        assertThat(first.relationTo(second)).isEqualTo(relation);
        assertThat(second.relationTo(first)).isEqualTo(reverse);
        assertThat(first.isDefinitelyBefore(second)).isEqualTo(relation == EdtfRelation.BEFORE);
        assertThat(first.isDefinitelyAfter(second)).isEqualTo(relation == EdtfRelation.AFTER);
    }
}
