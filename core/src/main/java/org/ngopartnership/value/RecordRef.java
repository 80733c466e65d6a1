package org.ngopartnership.value;

/**
 * A reference to a record by its id.
 *
 * @param id  the id, of the form {@code [a-z0-9][a-z0-9._-]{0,63}}
 * @since 0.1
 */
public record RecordRef(String id) {

    /** The longest id, in characters. */
    public static final int MAX_LENGTH = 64;

    /**
     * Checks the form of the id.
     *
     * @param id  the id
     * @throws IllegalArgumentException if the id is not of the form
     */
    public RecordRef {
        if (!isId(id)) {
            throw new IllegalArgumentException("Not an id of the form [a-z0-9][a-z0-9._-]{0,63}: " + id);
        }
    }

    /**
     * A reference to a record.
     *
     * @param id  the record's id
     * @return the reference
     * @throws IllegalArgumentException if the id is not of the form
     */
    public static RecordRef of(String id) {
        return new RecordRef(id);
    }

    /**
     * Whether a text has the form of an id.
     *
     * @param text  any text
     * @return true for 1 to {@value #MAX_LENGTH} lower-case letters, digits, dots, underscores and hyphens, the first a letter or digit
     */
    public static boolean isId(String text) {
        if (text.isEmpty() || text.length() > MAX_LENGTH || !isLetterOrDigit(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isLetterOrDigit(c) && c != '.' && c != '_' && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    /** The id. */
    @Override
    public String toString() {
        return id;
    }
}
