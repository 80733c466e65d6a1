package org.ngopartnership.json;

import org.ngopartnership.json.internal.input.InputLimits;

/**
 * How much of an input is read before it counts as an accident or an attack; more is the finding {@code JSN-008}.
 *
 * @param nesting  deepest nesting of objects and arrays, at least 8
 * @param textLength  longest text, in UTF-16 units
 * @param elements  longest array inside a record
 * @param recordSize  largest record, in bytes
 * @since 0.1
 */
public record ImportLimits(int nesting, int textLength, int elements, int recordSize) {

    /** Limits that no honest record comes near: 64 levels, a million characters, 100,000 elements, 16 MiB. */
    public static final ImportLimits STANDARD = new ImportLimits(64, 1_000_000, 100_000, 16 << 20);

    private static final int LEAST_NESTING = 8;
    private static final int NUMBER_LENGTH = 200;
    private static final int NAME_LENGTH = 1_000;

    /**
     * Checks the limits.
     *
     * @param nesting  deepest nesting of objects and arrays, at least 8
     * @param textLength  longest text, in UTF-16 units
     * @param elements  longest array inside a record
     * @param recordSize  largest record, in bytes
     * @throws IllegalArgumentException if one is too small to read anything
     */
    public ImportLimits {
        if (nesting < LEAST_NESTING || textLength < 1 || elements < 1 || recordSize < 1) {
            throw new IllegalArgumentException("Limits too small to read anything");
        }
    }

    InputLimits toInput() {
        return new InputLimits(nesting, textLength, elements, recordSize, NUMBER_LENGTH, NAME_LENGTH);
    }
}
