package org.ngopartnership.json.internal.binding;

import java.nio.charset.StandardCharsets;

/**
 * JSON read straight from bytes that are UTF-8, as far as it is certainly right and usual. Everything else, a problem in a
 * table among it, ends in {@link Unusual}, and the record is to be read by {@link JacksonSource}, which says what is wrong.
 *
 * <p>Records end with their line: a line end inside one is unusual, so that no position needs a test against the end.
 */
public final class ByteSource implements Source {

    private static final String TRUE = "true";
    private static final String FALSE = "false";
    private static final int LONGEST_CODE = 256;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_NUMBER = 18;

    private final int nesting;
    private final char[] chars = new char[LONGEST_CODE];
    private byte[] bytes = {};
    private int at;
    private int depth;
    private boolean opened;
    private boolean peeked;
    private Kind kind = Kind.NULL;
    private int nameFrom;
    private int nameTo;
    private int from;
    private int to;
    private boolean ascii;
    private boolean escaped;
    private boolean copied;

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
     * @return this source
     * @throws Unusual if there is no brace
     */
    public ByteSource atRecord(byte[] buffer, int position) {
        bytes = buffer;
        at = position;
        depth = 0;
        peeked = false;
        value();
        if (kind != Kind.OBJECT) {
            throw new Unusual();
        }
        return this;
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
    public boolean peekProperty(String name) {
        if (!nextProperty()) {
            throw new Unusual();
        }
        peeked = true;
        if (nameTo - nameFrom != name.length()) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (bytes[nameFrom + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void passPeeked() {
        peeked = false;
    }

    @Override
    public int nextProperty(Names names) {
        return nextProperty() ? names.find(bytes, nameFrom, nameTo) : END;
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
        if (bytes[at++] != '"') {
            throw new Unusual();
        }
        nameFrom = at;
        string();
        nameTo = at - 1;
        if (escaped || nameTo - nameFrom > LONGEST_NAME) {
            throw new Unusual();
        }
        return true;
    }

    @Override
    public String name() {
        return new String(bytes, nameFrom, nameTo - nameFrom, StandardCharsets.UTF_8);
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
        copied = false;
        byte first = bytes[at];
        switch (first) {
            case '"' -> {
                from = ++at;
                string();
                to = at - 1;
                kind = Kind.STRING;
            }
            case '{', '[' -> {
                at++;
                opened = true;
                if (++depth > nesting) {
                    throw new Unusual();
                }
                kind = first == '{' ? Kind.OBJECT : Kind.ARRAY;
            }
            case 't' -> truth(TRUE);
            case 'f' -> truth(FALSE);
            default -> number();
        }
    }

    /** Moves behind the closing quote. */
    private void string() {
        byte[] buffer = bytes;
        int position = at;
        int all = 0;
        escaped = false;
        for (byte b; (b = buffer[position]) != '"'; position++) {
            all |= b;
            if (b < ' ') {
                if (b >= 0) {
                    throw new Unusual();
                }
            } else if (b == '\\') {
                escaped = true;
                position++;
                if (buffer[position] < ' ') {
                    throw new Unusual();
                }
            }
        }
        ascii = all >= 0;
        at = position + 1;
    }

    private void truth(String literal) {
        from = at;
        for (int i = 0; i < literal.length(); i++) {
            if (bytes[at++] != literal.charAt(i)) {
                throw new Unusual();
            }
        }
        to = at;
        kind = Kind.BOOLEAN;
    }

    /** A whole number; what stands behind it is looked at when it is its turn. */
    private void number() {
        from = at;
        if (bytes[at] == '-') {
            at++;
        }
        int digits = at;
        while (bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        to = at;
        boolean leadingZero = bytes[digits] == '0' && at - digits > 1;
        if (at == digits || leadingZero || at - digits > LONGEST_NUMBER) {
            throw new Unusual();
        }
        kind = Kind.NUMBER;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public String text() {
        if (escaped) {
            return Escapes.resolve(new String(bytes, from, to - from, StandardCharsets.UTF_8));
        }
        return new String(bytes, from, to - from, ascii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    @Override
    public char[] chars() {
        if (!copied) {
            int length = charCount();
            for (int i = 0; i < length; i++) {
                chars[i] = (char) bytes[from + i];
            }
            copied = true;
        }
        return chars;
    }

    @Override
    public int charOffset() {
        return 0;
    }

    @Override
    public int charCount() {
        if (escaped || !ascii || to - from > LONGEST_CODE) {
            throw new Unusual();
        }
        return to - from;
    }

    @Override
    public String literal() {
        if (kind == Kind.BOOLEAN) {
            return bytes[from] == 't' ? TRUE : FALSE;
        }
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
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
    public String pointer() {
        throw new Unusual();
    }

    @Override
    public long offset() {
        throw new Unusual();
    }
}
