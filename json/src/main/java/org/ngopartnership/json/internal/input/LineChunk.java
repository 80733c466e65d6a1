package org.ngopartnership.json.internal.input;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonFactory;

/**
 * A piece of an input that holds whole lines, and may be read apart from the other pieces; once, since bytes that are no
 * UTF-8 are replaced.
 */
public final class LineChunk {

    private final byte[] bytes;
    private final int length;
    private final long offset;
    private final int line;
    private final int column;
    private final boolean first;
    private final @Nullable EndedEarly endedEarly;

    /**
     * A piece.
     *
     * @param bytes  hold the lines from the first byte on; not shared
     * @param length  how many bytes they are
     * @param offset  the offset of the first byte in the input
     * @param line  the line of the first byte
     * @param column  the column of the first byte
     * @param first  whether nothing but blank lines stands before them
     * @param endedEarly  why the input ends with them, before it is whole; null if it does not
     */
    LineChunk(
            byte[] bytes,
            int length,
            long offset,
            int line,
            int column,
            boolean first,
            @Nullable EndedEarly endedEarly) {
        this.bytes = bytes;
        this.length = length;
        this.offset = offset;
        this.line = line;
        this.column = column;
        this.first = first;
        this.endedEarly = endedEarly;
    }

    /**
     * {@return the records on the lines; each stays valid}
     *
     * @param parsers  makes parsers within the limits
     */
    public RecordSource records(EntityTypes types, InputLimits limits, JsonFactory parsers) {
        InputWindow window = new InputWindow(bytes, length, offset, line, column, endedEarly);
        return new CutRecords(window, new NdjsonRecords(window, types, limits, parsers, first));
    }
}
