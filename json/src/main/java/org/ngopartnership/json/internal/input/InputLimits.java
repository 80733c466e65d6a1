package org.ngopartnership.json.internal.input;

import org.ngopartnership.json.internal.binding.Limits;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/**
 * How much of an input is read before it counts as an accident or an attack.
 *
 * @param nesting  deepest nesting
 * @param textLength  longest text
 * @param elements  longest array
 * @param recordSize  largest record, in bytes
 * @param inputSize  largest input, in bytes, unpacked
 * @param numberLength  longest number
 * @param nameLength  longest property name
 */
public record InputLimits(
        int nesting, int textLength, int elements, int recordSize, long inputSize, int numberLength, int nameLength) {

    /** Limits that no honest record comes near. */
    public static final InputLimits DEFAULT = new InputLimits(64, 1_000_000, 10_000, 16 << 20, 16L << 30, 200, 1_000);

    Limits ofTables() {
        return new Limits(textLength, elements);
    }

    /**
     * A factory of parsers that read UTF-8, whatever the first bytes are, and stop at these limits.
     *
     * @return the factory, which is thread-safe
     */
    public JsonFactory parsers() {
        return JsonFactory.builder()
                .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(nesting)
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNumberLength(numberLength)
                        .maxNameLength(nameLength)
                        .build())
                .build();
    }
}
