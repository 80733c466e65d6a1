package org.ngopartnership.json.internal.report;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.ngopartnership.json.internal.places.Locator;
import org.ngopartnership.json.internal.places.RecordBytes;

/**
 * A piece of the line that a finding stands in, safe to show: control, escape and direction characters are spelt out.
 *
 * @param text  the piece
 * @param caret  how many characters stand before the place
 * @param width  how many characters the value at the place takes
 */
public record Excerpt(String text, int caret, int width) {

    private static final int BEFORE = 40;
    private static final int AFTER = 60;
    /** More than the bytes of one character. */
    private static final int MARGIN = 8;

    private static final int NONCHARACTER = 0xFFFE;

    /**
     * {@return the piece around a place}
     *
     * @param record  the bytes
     * @param position  the place
     * @param damaged  whether bytes of the record were replaced
     */
    public static Excerpt of(RecordBytes record, int position, boolean damaged) {
        byte[] bytes = record.bytes();
        int lineStart = record.lineStart(position, BEFORE + MARGIN);
        int lineEnd = record.lineEnd(position, AFTER + MARGIN);
        int from = Math.max(lineStart, position - BEFORE);
        int to = Math.min(lineEnd, position + AFTER);
        while (from > lineStart && isInside(bytes, from, lineEnd)) {
            from--;
        }
        while (to > position && isInside(bytes, to, lineEnd)) {
            to--;
        }
        String before = (from > lineStart ? "… " : "") + show(bytes, from, position, damaged);
        int tokenEnd = Math.max(position, Math.min(to, position + record.tokenLength(position)));
        while (tokenEnd > position && tokenEnd < to && isInside(bytes, tokenEnd, to)) {
            tokenEnd++;
        }
        String token = show(bytes, position, tokenEnd, damaged);
        String after = spansLines(record, position)
                ? beginning(record, tokenEnd, damaged)
                : show(bytes, tokenEnd, Math.max(tokenEnd, to), damaged) + (to < lineEnd ? " …" : "");
        String text = before + token + after;
        String trimmed = text.stripLeading();
        int stripped = Math.min(text.length() - trimmed.length(), before.length());
        return new Excerpt(text.substring(stripped), columns(before) - stripped, Math.max(1, columns(token)));
    }

    private static int columns(String text) {
        return text.codePointCount(0, text.length());
    }

    private static boolean isInside(byte[] bytes, int at, int end) {
        return at < end && (bytes[at] & 0xC0) == 0x80;
    }

    private static String show(byte[] bytes, int from, int to, boolean damaged) {
        String text = new String(bytes, from, Math.max(0, to - from), StandardCharsets.UTF_8);
        return escape(damaged ? Damage.shown(text) : text);
    }

    /** Whether a container begins at a position that goes on in further lines. */
    private static boolean spansLines(RecordBytes record, int position) {
        byte[] bytes = record.bytes();
        if (position >= record.to() || bytes[position] != '{' && bytes[position] != '[') {
            return false;
        }
        int after = position + 1;
        while (after < record.to() && (bytes[after] == ' ' || bytes[after] == '\t')) {
            after++;
        }
        return after < record.to() && (bytes[after] == '\n' || bytes[after] == '\r');
    }

    /** What stands in a container, line ends and indents shown as one space. */
    private static String beginning(RecordBytes record, int from, boolean damaged) {
        byte[] bytes = record.bytes();
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        int open = 1;
        int at = from;
        while (open > 0 && at < record.to() && shown.size() < AFTER) {
            int next = bytes[at] == '"' ? at + Locator.tokenLength(record, at) : at + 1;
            if (bytes[at] > ' ' || bytes[at] < 0) {
                shown.write(bytes, at, next - at);
                open += bytes[at] == '{' || bytes[at] == '[' ? 1 : bytes[at] == '}' || bytes[at] == ']' ? -1 : 0;
            } else if (at == from || bytes[at - 1] > ' ') {
                shown.write(' ');
            }
            at = next;
        }
        byte[] all = shown.toByteArray();
        int to = Math.min(all.length, AFTER);
        while (isInside(all, to, all.length)) {
            to--;
        }
        return show(all, 0, to, damaged).stripTrailing() + (open > 0 || to < all.length ? " …" : "");
    }

    /**
     * A text without characters that a terminal acts on.
     *
     * @param text  any text
     * @return the text with control, escape, format and direction characters, halves of surrogate pairs and what is no
     *     character, spelt out
     */
    public static String escape(String text) {
        StringBuilder safe = null;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int length = Character.charCount(c);
            if (isUnsafe(c)) {
                safe = safe == null ? new StringBuilder(text.substring(0, i)) : safe;
                for (int j = i; j < i + length; j++) {
                    safe.append("\\u");
                    for (int shift = 12; shift >= 0; shift -= 4) {
                        safe.append(Character.toUpperCase(Character.forDigit(text.charAt(j) >> shift & 15, 16)));
                    }
                }
            } else if (safe != null) {
                safe.appendCodePoint(c);
            }
            i += length;
        }
        return safe == null ? text : safe.toString();
    }

    private static boolean isUnsafe(int c) {
        if ((c & NONCHARACTER) == NONCHARACTER) {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
