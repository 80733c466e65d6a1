package org.ngopartnership.examples.cli;

import picocli.CommandLine.ITypeConverter;

/** Reads a whole number that is not negative. */
final class CountConverter implements ITypeConverter<Integer> {

    /** Made by picocli. */
    CountConverter() {}

    @Override
    public Integer convert(String value) {
        int count = Integer.parseInt(value);
        if (count < 0) {
            throw new IllegalArgumentException("Negative");
        }
        return count;
    }
}
