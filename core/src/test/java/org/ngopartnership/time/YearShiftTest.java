package org.ngopartnership.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearShiftTest {

    @ParameterizedTest
    @CsvSource({
        "2012, 8, 2020",
        "2012-03, 8, 2020-03",
        "2012-03-14, 8, 2020-03-14",
        "2012-03~, 8, 2020-03~",
        "2012-XX, 8, 2020-XX",
        "2012-21, 8, 2020-21",
        "2012-02-29, 8, 2020-02-29",
        "2012-02-29?, 1, 2013-02-28?",
        "2012/2013-02, 8, 2020/2021-02",
        "2012/.., 8, 2020/..",
        "/2012, 8, /2020",
        "0999, 8, 1007",
        "201X, 8, ",
        "199, 8, ",
        "19, 8, ",
        "Y20120, 8, ",
        "-0044, 8, ",
        "2012/201X, 8, ",
        "9999, 8, ",
        "9991, 8, 9999",
        "2020-02-29, -1, 2019-02-28",
        "0001, -1, 0000",
        "0001, -2, ",
        "2020, 2147483647, "
    })
    void aDateMovesByYearsAndStaysAsPrecise(String date, int years, String later) {
        assertThat(EdtfDate.parse(date).plusYears(years).map(EdtfDate::toString))
                .isEqualTo(Optional.ofNullable(later));
    }
}
