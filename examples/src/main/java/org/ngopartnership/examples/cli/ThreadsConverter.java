package org.ngopartnership.examples.cli;

import picocli.CommandLine.ITypeConverter;

/** Reads how many threads are to work: as many as no machine minds being asked for. */
final class ThreadsConverter implements ITypeConverter<Integer> {

    private static final int MOST = 64;

    /** Made by picocli. */
    ThreadsConverter() {}

    @Override
    public Integer convert(String value) {
        int count = Integer.parseInt(value);
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException("Too few or too many");
        }
        return count;
    }
}
