package org.ngopartnership.json;

import org.ngopartnership.json.internal.input.InputLimits;

/**
 * How much of an input is read before it counts as an accident or an attack; more is the finding {@code JSN-008}.
 *
 * @param nesting  deepest nesting of objects and arrays, at least 8
 * @param textLength  longest text, in UTF-16 units
 * @param elements  longest array inside a record; some rules compare its elements in pairs
 * @param recordSize  largest record, in bytes
 * @param inputSize  largest input, in bytes after it has been unpacked; what comes before is read
 * @since 0.1
 */
public record ImportLimits(int nesting, int textLength, int elements, int recordSize, long inputSize) {

    /**
     * Limits that no honest input comes near: 64 levels, a million characters, 10,000 elements, 16 MiB a record, 16 GiB
     * an input.
     */
    public static final ImportLimits STANDARD = new ImportLimits(64, 1_000_000, 10_000, 16 << 20, 16L << 30);

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
     * @param inputSize  largest input, in bytes after it has been unpacked
     * @throws IllegalArgumentException if one is too small to read anything
     */
    public ImportLimits {
        if (nesting < LEAST_NESTING || textLength < 1 || elements < 1 || recordSize < 1 || inputSize < 1) {
            throw new IllegalArgumentException("Limits too small to read anything");
        }
    }

    /**
     * These limits with another one for nesting of objects and arrays, at least 8.
     *
     * @param most  the limit
     * @return the limits
     * @throws IllegalArgumentException if it is too small to read anything
     */
    public ImportLimits withNesting(int most) {
        return new ImportLimits(most, textLength, elements, recordSize, inputSize);
    }

    /**
     * These limits with another one for texts, in UTF-16 units.
     *
     * @param most  the limit
     * @return the limits
     * @throws IllegalArgumentException if it is too small to read anything
     */
    public ImportLimits withTextLength(int most) {
        return new ImportLimits(nesting, most, elements, recordSize, inputSize);
    }

    /**
     * These limits with another one for arrays inside a record.
     *
     * @param most  the limit
     * @return the limits
     * @throws IllegalArgumentException if it is too small to read anything
     */
    public ImportLimits withElements(int most) {
        return new ImportLimits(nesting, textLength, most, recordSize, inputSize);
    }

    /**
     * These limits with another one for records, in bytes.
     *
     * @param most  the limit
     * @return the limits
     * @throws IllegalArgumentException if it is too small to read anything
     */
    public ImportLimits withRecordSize(int most) {
        return new ImportLimits(nesting, textLength, elements, most, inputSize);
    }

    /**
     * These limits with another one for inputs, in bytes after they have been unpacked.
     *
     * @param most  the limit
     * @return the limits
     * @throws IllegalArgumentException if it is too small to read anything
     */
    public ImportLimits withInputSize(long most) {
        return new ImportLimits(nesting, textLength, elements, recordSize, most);
    }

    InputLimits toInput() {
        return new InputLimits(nesting, textLength, elements, recordSize, inputSize, NUMBER_LENGTH, NAME_LENGTH);
    }
}
