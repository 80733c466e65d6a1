package org.ngopartnership.json.internal.binding;

import java.nio.charset.StandardCharsets;

/** A string of JSON, or a number or literal, where it stands in bytes that are UTF-8. For one after the other. */
final class ByteText {

    private static final int LONGEST_CODE = 256;
    private static final int LONGEST_NUMBER = 18;

    private final char[] chars = new char[LONGEST_CODE];
    private byte[] bytes = {};
    private int from;
    private int to;
    private boolean ascii;
    private boolean escaped;
    private boolean copied;

    /** Takes a string without its quotes; the position after the closing one. Its escapes are looked at later. */
    int string(byte[] buffer, int start) {
        int position = start;
        long all = 0;
        boolean escapes = false;
        while (true) {
            while (position + Eight.BYTES <= buffer.length) {
                long eight = Eight.at(buffer, position);
                int plain = Eight.plainInString(eight);
                all |= Eight.first(eight, plain);
                position += plain;
                if (plain < Eight.BYTES) {
                    break;
                }
            }
            byte b = buffer[position];
            if (b == '"') {
                break;
            }
            if (b >= 0 && b < ' ') {
                throw new Unusual();
            }
            if (b == '\\') {
                escapes = true;
                position++;
                if (buffer[position] < ' ') {
                    throw new Unusual();
                }
            }
            all |= b;
            position++;
        }
        set(buffer, start, position);
        ascii = Eight.isAscii(all);
        escaped = escapes;
        return position + 1;
    }

    /** Takes a literal; the position after it. */
    int literal(String literal, byte[] buffer, int start) {
        int position = start;
        for (int i = 0; i < literal.length(); i++) {
            if (buffer[position++] != literal.charAt(i)) {
                throw new Unusual();
            }
        }
        set(buffer, start, position);
        return position;
    }

    /** Takes a whole number; the position after it. What stands there is looked at when it is its turn. */
    int number(byte[] buffer, int start) {
        int digits = buffer[start] == '-' ? start + 1 : start;
        int position = digits;
        while (buffer[position] >= '0' && buffer[position] <= '9') {
            position++;
        }
        boolean leadingZero = buffer[digits] == '0' && position - digits > 1;
        if (position == digits || leadingZero || position - digits > LONGEST_NUMBER) {
            throw new Unusual();
        }
        set(buffer, start, position);
        return position;
    }

    /** Takes a text of ASCII without escapes. */
    void set(byte[] buffer, int start, int end) {
        bytes = buffer;
        from = start;
        to = end;
        ascii = true;
        escaped = false;
        copied = false;
    }

    String text() {
        if (escaped) {
            return Escapes.resolve(new String(bytes, from, to - from, StandardCharsets.UTF_8));
        }
        return new String(bytes, from, to - from, ascii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }

    /** The characters of an ASCII text, from the first on. */
    char[] chars() {
        if (!copied) {
            int length = charCount();
            for (int i = 0; i < length; i++) {
                chars[i] = (char) bytes[from + i];
            }
            copied = true;
        }
        return chars;
    }

    int charCount() {
        if (escaped || !ascii || to - from > LONGEST_CODE) {
            throw new Unusual();
        }
        return to - from;
    }

    /** Up to eight characters of an ASCII text, a byte each. */
    long packed(int start, int end) {
        return Eight.upTo(bytes, from + start, from + end);
    }

    /** The position among names; of a name with escapes none is told. */
    int find(Names names) {
        return names.find(bytes, from, to);
    }

    int byteCount() {
        return to - from;
    }

    boolean isEscaped() {
        return escaped;
    }
}
