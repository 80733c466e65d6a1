package org.ngopartnership.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.CharBuffer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfDateTest {

    @Test
    void datesAreMadeFromDaysMonthsAndYears() {
        assertThat(EdtfDate.of(LocalDate.of(2018, 12, 19))).isEqualTo(EdtfDate.parse("2018-12-19"));
        assertThat(EdtfDate.of(LocalDate.of(-44, 3, 15))).hasToString("-0044-03-15");
        assertThat(EdtfDate.of(YearMonth.of(2018, 12))).isEqualTo(EdtfDate.parse("2018-12"));
        assertThat(EdtfDate.of(YearMonth.of(-44, 3))).hasToString("-0044-03");
        assertThat(EdtfDate.ofYear(2018)).isEqualTo(EdtfDate.parse("2018"));
        assertThat(Stream.of(0, 7, -44, 9999, -9999, 10_000, -10_000, Integer.MAX_VALUE, Integer.MIN_VALUE)
                        .map(EdtfDate::ofYear))
                .extracting(EdtfDate::toString)
                .containsExactly(
                        "0000", "0007", "-0044", "9999", "-9999", "Y10000", "Y-10000", "Y2147483647", "Y-2147483648");
    }

    @Test
    void daysAndMonthsOfLongYearsHaveNoText() {
        assertThatThrownBy(() -> EdtfDate.of(LocalDate.of(10_000, 1, 1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EdtfDate.of(YearMonth.of(-10_000, 1))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2018, false, false", "2018?, true, false", "2018-12~, false, true", "2018-12-19%, true, true",
        "2018?/2019, true, false", "2018/2019~, false, true", "2018?/2019~, true, true", "2018/.., false, false",
        "199?, true, false", "2018-21~, false, true", "Y17000%, true, true", "2018-XX?, true, false"
    })
    void qualifiersAreRead(String text, boolean uncertain, boolean approximate) {
        EdtfDate date = EdtfDate.parse(text);

        assertThat(date.isUncertain()).isEqualTo(uncertain);
        assertThat(date.isApproximate()).isEqualTo(approximate);
    }

    @Test
    void anIntervalGivesItsStatedEnds() {
        EdtfDate interval = EdtfDate.parse("2018-05?/2020");

        assertThat(interval.start()).contains(EdtfDate.parse("2018-05?"));
        assertThat(interval.end()).contains(EdtfDate.parse("2020"));
        assertThat(EdtfDate.parse("2018/..").end()).isEmpty();
        assertThat(EdtfDate.parse("/2018").start()).isEmpty();
        assertThat(EdtfDate.parse("2018").start()).isEmpty();
        assertThat(EdtfDate.parse("2018").end()).isEmpty();
        assertThat(EdtfDate.parse("2018").isInterval()).isFalse();
    }

    @Test
    void datesAreEqualByTheirText() {
        assertThat(EdtfDate.parse("2018")).isEqualTo(EdtfDate.parse("2018")).hasSameHashCodeAs(EdtfDate.parse("2018"));
        assertThat(EdtfDate.parse("2018"))
                .isNotEqualTo(EdtfDate.parse("2018-XX"))
                .isNotEqualTo(EdtfDate.parse("2018?"))
                .isNotEqualTo("2018");
    }

    @Test
    void anyCharSequenceIsRead() {
        assertThat(EdtfDate.tryParse(CharBuffer.wrap("2018-12-19"))).contains(EdtfDate.parse("2018-12-19"));
        assertThat(EdtfDate.tryParse(CharBuffer.wrap("19/12/18"))).isEmpty();
    }

    @Test
    void sortingPutsUnboundedStartsFirstAndTiesByEndThenText() {
        List<EdtfDate> sorted = Stream.of(
                        "../2010",
                        "/2010",
                        "../2018",
                        "../..",
                        "Y-17000",
                        "-0044",
                        "199",
                        "2018-01-01",
                        "2018-01",
                        "2018",
                        "2018-XX",
                        "2018?",
                        "2018/..",
                        "2018-01-02")
                .map(EdtfDate::parse)
                .toList();
        List<EdtfDate> shuffled = new ArrayList<>(sorted);
        Collections.shuffle(shuffled, new Random(7));

        assertThat(shuffled.stream().sorted(EdtfDate.BY_EARLIEST)).isEqualTo(sorted);
    }
}
