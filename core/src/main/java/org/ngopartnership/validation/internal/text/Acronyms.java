package org.ngopartnership.validation.internal.text;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Finds acronyms in English and French texts: two to eight Latin capitals on their own, perhaps with the {@code s} of a plural.
 *
 * <p>Left out are those of a list that everyone knows, Roman numerals, parts of symbols and addresses, words of a heading or a phrase
 * all in capitals, and what follows a word with one capital, for it may be a surname ({@code Martine LÉVY}).
 */
public final class Acronyms {

    private static final int LONGEST = 8;
    private static final Set<String> KNOWN = DataLines.of("known-acronyms.txt");
    private static final Set<String> ARTICLES = Set.of(
            "the", "this", "that", "these", "our", "in", "at", "for", "to", "an", "of", "le", "la", "les", "des", "du",
            "de", "l", "d", "un", "une", "ce", "cette", "à", "au", "aux", "en", "par", "pour");

    private Acronyms() {}

    /**
     * Whether acronyms of a language are found.
     *
     * @return true of English and French
     */
    public static boolean knows(String tag) {
        return Language.of(tag) != Language.OTHER;
    }

    /**
     * The acronyms of a text that not everyone knows.
     *
     * @param text  a text in English or French
     * @return each acronym once, without the {@code s} of a plural, in the order of the text
     */
    public static Set<String> in(String text) {
        Set<String> found = new LinkedHashSet<>();
        int at = text.chars().anyMatch(Character::isLowerCase) ? 0 : text.length();
        while (at < text.length()) {
            int end = Words.end(text, at);
            if (end - at >= 2 && isCapital(text.charAt(at)) && isCapital(text.charAt(at + 1))) {
                String acronym = acronym(text, at, end);
                if (!acronym.isEmpty() && stands(text, at, end)) {
                    found.add(acronym);
                }
            }
            at = Math.max(end, at + 1);
        }
        return found;
    }

    /** The acronym that fills this place; empty if none does, or one that needs no expansion. */
    private static String acronym(String text, int start, int end) {
        int last = end - start > 2 && text.charAt(end - 1) == 's' ? end - 1 : end;
        String acronym = text.substring(start, last);
        boolean fits = acronym.length() <= LONGEST && isAllCapital(acronym);
        return fits && !KNOWN.contains(acronym) && !isRoman(acronym) ? acronym : "";
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'À' && c <= 'Þ' && c != '×';
    }

    private static boolean isAllCapital(String word) {
        return word.chars().allMatch(c -> isCapital((char) c));
    }

    private static boolean isRoman(String word) {
        return word.chars().allMatch(c -> "IVXLCDM".indexOf(c) >= 0);
    }

    private static boolean stands(String text, int start, int end) {
        return !isBound(text, start - 1, start - 2)
                && !isBound(text, end, end + 1)
                && !isCapitalWord(wordBefore(text, start))
                && !isCapitalWord(wordAfter(text, end))
                && !isName(wordBefore(text, start));
    }

    /** Whether a sign beside the acronym makes it a part of a symbol or an address. */
    private static boolean isBound(String text, int at, int beyond) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        boolean dot = c == '.' && beyond >= 0 && beyond < text.length() && !Words.isSpace(text.charAt(beyond));
        return dot || Character.isDigit(c) || "/@_&".indexOf(c) >= 0;
    }

    private static String wordBefore(String text, int start) {
        boolean gap = start > 0 && Words.isSpace(text.charAt(start - 1));
        return gap ? text.substring(Words.start(text, start - 1), start - 1) : "";
    }

    private static String wordAfter(String text, int end) {
        boolean gap = end < text.length() && Words.isSpace(text.charAt(end));
        return gap ? text.substring(end + 1, Words.end(text, end + 1)) : "";
    }

    private static boolean isCapitalWord(String word) {
        return word.length() >= 2 && isAllCapital(word) && !KNOWN.contains(word) && !isRoman(word);
    }

    private static boolean isName(String word) {
        return word.length() >= 2
                && isCapital(word.charAt(0))
                && !isCapital(word.charAt(1))
                && !ARTICLES.contains(Words.lowerAt(word, 0));
    }
}
