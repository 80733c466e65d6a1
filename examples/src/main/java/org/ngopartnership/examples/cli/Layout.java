package org.ngopartnership.examples.cli;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines. */
final class Layout {

    /** Columns that a line of prose takes at most. */
    static final int WIDTH = 100;

    private Layout() {}

    /** The text in lines that fit beside an indent, broken at spaces; a longer word has a line of its own. */
    static List<String> wrap(String text, int indent) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        int end = -1;
        for (int next = 0; next >= 0; ) {
            int space = text.indexOf(' ', next);
            int wordEnd = space < 0 ? text.length() : space;
            if (end >= start && indent + text.codePointCount(start, wordEnd) > WIDTH) {
                lines.add(text.substring(start, end));
                start = end + 1;
            }
            end = wordEnd;
            next = space < 0 ? -1 : space + 1;
        }
        lines.add(text.substring(start));
        return lines;
    }

    /** The text with spaces after it up to a number of columns. */
    static String pad(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - text.codePointCount(0, text.length())));
    }
}
