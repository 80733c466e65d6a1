package org.ngopartnership.json.internal.binding;

import org.ngopartnership.place.DataPath;

/**
 * JSON read straight from bytes that are UTF-8, as far as it is certainly right and usual. Everything else, a problem in a
 * table among it, ends in {@link Unusual}, and the record is to be read by {@link JacksonSource}, which says what is wrong.
 *
 * <p>Records end with their line: a line end inside one is unusual, so that no position needs a test against the end.
 */
public final class ByteSource implements Source {

    private static final String TRUE = "true";
    private static final String FALSE = "false";
    private static final int LONGEST_NAME = 100;

    private final int nesting;
    private final ByteText name = new ByteText();
    private final ByteText scalar = new ByteText();
    private byte[] bytes = {};
    private int at;
    private int depth;
    private boolean opened;
    private boolean peeked;
    private boolean oddTexts = true;
    private JsonType kind = JsonType.NULL;

    /**
     * A source that stands nowhere yet.
     *
     * @param nesting  deepest nesting
     */
    public ByteSource(int nesting) {
        this.nesting = nesting;
    }

    /**
     * Moves to a record.
     *
     * @param buffer  bytes that are UTF-8, with a line end after the position
     * @param position  where the record begins, with a brace
     * @throws Unusual if there is no brace
     */
    public ByteSource atRecord(byte[] buffer, int position) {
        bytes = buffer;
        at = position;
        depth = 0;
        peeked = false;
        value();
        if (kind != JsonType.OBJECT) {
            throw new Unusual();
        }
        return this;
    }

    /**
     * Declares that the bytes of the records to come look mis-decoded nowhere, or may.
     *
     * @param mayLookMisdecoded  false if they are known not to
     */
    public void expectMisdecoded(boolean mayLookMisdecoded) {
        oddTexts = mayLookMisdecoded;
    }

    /**
     * Where reading has come to.
     *
     * @return the position after the last byte read
     */
    public int position() {
        return at;
    }

    @Override
    public boolean peekProperty(String expected) {
        if (!nextProperty()) {
            throw new Unusual();
        }
        peeked = true;
        return name.byteCount() == expected.length() && name.text().equals(expected);
    }

    @Override
    public void passPeeked() {
        peeked = false;
    }

    @Override
    public int nextProperty(Names names, int last) {
        if (peeked) {
            peeked = false;
            return name.find(names);
        }
        if (!next((byte) '}')) {
            return END;
        }
        if (bytes[at] == '"') {
            int likely = names.likelyAt(bytes, at + 1, last);
            if (likely >= 0) {
                int length = names.byteCount(likely);
                name.set(bytes, at + 1, at + 1 + length);
                at += length + 2;
                return likely;
            }
        }
        readName();
        int found = name.find(names);
        names.expect(found, last);
        return found;
    }

    @Override
    public boolean nextProperty() {
        if (peeked) {
            peeked = false;
            return true;
        }
        if (!next((byte) '}')) {
            return false;
        }
        readName();
        return true;
    }

    private void readName() {
        if (bytes[at++] != '"') {
            throw new Unusual();
        }
        at = name.string(bytes, at);
        if (name.isEscaped() || name.byteCount() > LONGEST_NAME) {
            throw new Unusual();
        }
    }

    @Override
    public String name() {
        return name.text();
    }

    @Override
    public void toValue() {
        passBlanks();
        if (bytes[at++] != ':') {
            throw new Unusual();
        }
        passBlanks();
        value();
    }

    @Override
    public boolean nextElement() {
        if (!next((byte) ']')) {
            return false;
        }
        value();
        return true;
    }

    /** Moves over a comma to the next name or element, or over the closing bracket. */
    private boolean next(byte closing) {
        passBlanks();
        boolean first = opened;
        opened = false;
        byte found = bytes[at];
        if (found == closing) {
            at++;
            depth--;
            return false;
        }
        if (!first) {
            if (found != ',') {
                throw new Unusual();
            }
            at++;
            passBlanks();
        }
        return true;
    }

    private void passBlanks() {
        while (bytes[at] == ' ' || bytes[at] == '\t') {
            at++;
        }
    }

    private void value() {
        byte first = bytes[at];
        switch (first) {
            case '"' -> {
                at = scalar.string(bytes, at + 1);
                kind = JsonType.STRING;
            }
            case '{', '[' -> {
                at++;
                opened = true;
                if (++depth > nesting) {
                    throw new Unusual();
                }
                kind = first == '{' ? JsonType.OBJECT : JsonType.ARRAY;
            }
            case 't' -> truth(TRUE);
            case 'f' -> truth(FALSE);
            default -> {
                at = scalar.number(bytes, at);
                kind = JsonType.NUMBER;
            }
        }
    }

    private void truth(String literal) {
        at = scalar.literal(literal, bytes, at);
        kind = JsonType.BOOLEAN;
    }

    @Override
    public JsonType kind() {
        return kind;
    }

    @Override
    public String text() {
        return scalar.text();
    }

    @Override
    public char[] chars() {
        return scalar.chars();
    }

    @Override
    public int charOffset() {
        return 0;
    }

    @Override
    public int charCount() {
        return scalar.charCount();
    }

    @Override
    public long packed(int start, int end) {
        return scalar.packed(start, end);
    }

    @Override
    public String literal() {
        if (kind == JsonType.BOOLEAN) {
            return scalar.byteCount() == TRUE.length() ? TRUE : FALSE;
        }
        return scalar.text();
    }

    @Override
    public void skip() {
        throw new Unusual();
    }

    @Override
    public void skipRest() {
        throw new Unusual();
    }

    @Override
    public boolean mayHoldLoneSurrogates() {
        return false;
    }

    @Override
    public boolean mayLookMisdecoded() {
        return oddTexts || scalar.isEscaped();
    }

    @Override
    public DataPath path() {
        throw new Unusual();
    }

    @Override
    public long offset() {
        throw new Unusual();
    }
}
