package org.ngopartnership.time;

/**
 * Tells that a text is no date this library reads, what is wrong with it, and where.
 *
 * @since 0.1
 */
public final class EdtfParseException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_QUOTE = 40;

    /** Where the problem begins. */
    private final int offset;

    EdtfParseException(String text, String problem, int offset) {
        super("No date: \"" + quote(text) + "\": " + problem + " (offset " + offset + ")");
        this.offset = offset;
    }

    /**
     * Returns where in the text the problem begins.
     *
     * @return the offset in UTF-16 units, from 0; the length of the text if it ends too early
     */
    public int offset() {
        return offset;
    }

    private static String quote(String text) {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
    }
}
