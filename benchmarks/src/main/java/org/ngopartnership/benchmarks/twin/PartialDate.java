package org.ngopartnership.benchmarks.twin;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.LocalDate;

/**
 * A year or a day.
 *
 * @param earliest  the first day it may mean
 * @param latest  the last day it may mean
 */
public record PartialDate(LocalDate earliest, LocalDate latest) {

    private static final int YEAR_LENGTH = 4;

    /**
     * Reads a date.
     *
     * @param text  {@code 1951} or {@code 2020-04-20}
     * @return the date
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PartialDate of(String text) {
        if (text.length() == YEAR_LENGTH) {
            int year = Integer.parseInt(text);
            return new PartialDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        LocalDate day = LocalDate.parse(text);
        return new PartialDate(day, day);
    }
}
