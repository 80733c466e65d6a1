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
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && indent + columns(line) + 1 + columns(word) > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The text with spaces after it up to a number of columns. */
    static String pad(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - columns(text)));
    }

    private static int columns(CharSequence text) {
        return (int) text.codePoints().count();
    }
}
