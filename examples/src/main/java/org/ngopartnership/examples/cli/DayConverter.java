package org.ngopartnership.examples.cli;

import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;

/** Reads a day as {@code 2026-11-23}. */
final class DayConverter implements ITypeConverter<LocalDate> {

    private static final int LENGTH = 10;

    /** Made by picocli. */
    DayConverter() {}

    @Override
    public LocalDate convert(String value) {
        if (value.length() != LENGTH) {
            throw new IllegalArgumentException("Not a day of four, two and two digits");
        }
        return LocalDate.parse(value);
    }
}
