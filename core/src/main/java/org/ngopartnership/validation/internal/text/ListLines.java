package org.ngopartnership.validation.internal.text;

/** Counts the items of a list inside a text: lines that begin with a dash or a bullet and a space. */
public final class ListLines {

    private ListLines() {}

    /**
     * The number of items.
     *
     * @return how many lines are items
     */
    public static int count(String text) {
        int count = 0;
        for (int start = 0; start < text.length(); start = nextLine(text, start)) {
            count += isItem(text, start) ? 1 : 0;
        }
        return count;
    }

    private static int nextLine(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end + 1;
    }

    private static boolean isItem(String text, int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at + 1 < text.length()
                && "-–—•*".indexOf(text.charAt(at)) >= 0
                && Character.isSpaceChar(text.charAt(at + 1));
    }
}
