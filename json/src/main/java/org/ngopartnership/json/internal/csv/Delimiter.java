package org.ngopartnership.json.internal.csv;

/** What separates cells. */
public enum Delimiter {
    /** Used by programs, and by spreadsheets where a decimal point is a point. */
    COMMA(','),
    /** Used by spreadsheets where a decimal point is a comma. */
    SEMICOLON(';'),
    /** Used by what is copied from a spreadsheet. */
    TAB('\t');

    private final char character;

    Delimiter(char character) {
        this.character = character;
    }

    /**
     * {@return the delimiter that is a character}
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Delimiter of(String text) {
        for (Delimiter delimiter : values()) {
            if (delimiter.text().equals(text)) {
                return delimiter;
            }
        }
        throw new IllegalArgumentException("No delimiter: \"" + text + '"');
    }

    /** {@return the character} */
    public char character() {
        return character;
    }

    /** {@return the character as a text} */
    public String text() {
        return String.valueOf(character);
    }
}
