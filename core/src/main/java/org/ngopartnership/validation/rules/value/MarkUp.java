package org.ngopartnership.validation.rules.value;

/** Finds debris of mark-up in a text: {@code **} and {@code __} of bold type, entities such as that of a non-breaking space. */
final class MarkUp {

    private static final int LONGEST_ENTITY_NAME = 31;
    /** Two of a kind; a longer run is a line to write on or a rule, no bold type. */
    private static final int BOLD = 2;

    private MarkUp() {}

    /** The first debris in the text; empty if there is none. */
    static String find(String text) {
        if (text.indexOf('*') < 0 && text.indexOf('_') < 0 && text.indexOf('&') < 0) {
            return ""; // as nearly always, and these three searches are faster than the one below
        }
        for (int i = 0; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '*' || c == '_') {
                int end = endOfRun(text, i);
                if (end - i == BOLD) {
                    return text.substring(i, end);
                }
                i = end - 1;
            } else if (c == '&') {
                int end = entityEnd(text, i + 1);
                if (end > 0) {
                    return text.substring(i, end);
                }
            }
        }
        return "";
    }

    private static int endOfRun(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) == text.charAt(start)) {
            end++;
        }
        return end;
    }

    /** Where an entity ends whose name starts here, {@code amp;} or {@code #233;} or {@code #xE9;}; 0 if none does. */
    private static int entityEnd(String text, int start) {
        int at = start;
        boolean number = text.charAt(at) == '#';
        if (number) {
            at++;
        }
        int name = at;
        while (at < text.length() && at - name < LONGEST_ENTITY_NAME && isNamePart(text.charAt(at))) {
            at++;
        }
        boolean ends = at < text.length() && text.charAt(at) == ';';
        return ends && at - name >= (number ? 1 : 2) ? at + 1 : 0;
    }

    private static boolean isNamePart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
