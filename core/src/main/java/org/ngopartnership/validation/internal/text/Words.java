package org.ngopartnership.validation.internal.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words of a text: runs of letters with their accents. An apostrophe, a hyphen and a digit end a word. */
final class Words {

    private Words() {}

    static boolean isLetter(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Where the word ends that begins here; here if none does. */
    static int end(String text, int start) {
        int at = start;
        while (at < text.length() && isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where the word begins that ends here; here if none does. */
    static int start(String text, int end) {
        int at = end;
        while (at > 0 && isLetter(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** The word that begins here, in small letters; empty if none does. */
    static String lowerAt(String text, int start) {
        return start < 0 || start >= text.length()
                ? ""
                : text.substring(start, end(text, start)).toLowerCase(Locale.ROOT);
    }

    /** The word that ends before the one space that stands here, in small letters; empty if there is none. */
    static String lowerBefore(String text, int at) {
        int end = at > 0 && isSpace(text.charAt(at - 1)) ? at - 1 : at;
        return text.substring(start(text, end), end).toLowerCase(Locale.ROOT);
    }

    /** The words in their order. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            if (end > at) {
                words.add(text.substring(at, end));
            }
            at = Math.max(end, at + 1);
        }
        return words;
    }

    /** The text without accents, in small letters. */
    static String folded(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            if (Character.getType(apart.charAt(i)) != Character.NON_SPACING_MARK) {
                folded.append(apart.charAt(i));
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }
}
