package org.ngopartnership.validation.internal.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells whether a text expands an acronym: beside a parenthesis, {@code Bureau of Strategic Planning (BSP)} or
 * {@code BSP (Bureau …)}, or by words whose beginnings make it up, short words between them passed over.
 *
 * <p>It is generous: an acronym alone in parentheses counts as expanded, and words that happen to begin alike too.
 */
public final class Expansions {

    private static final int SHORT_WORD = 4;
    private static final int SHORT_WORDS_IN_A_ROW = 2;

    private final List<String> texts = new ArrayList<>();
    private final List<List<String>> words = new ArrayList<>();

    /** Nothing told yet. */
    public Expansions() {}

    /**
     * Adds a text in which an acronym may be expanded.
     *
     * @param text  a text in the language of the acronyms
     */
    public void add(String text) {
        texts.add(text);
        words.add(Words.of(Words.folded(text)));
    }

    /**
     * Whether an acronym is expanded in one of the texts.
     *
     * @param acronym  capitals
     * @return true if it is, or may be
     */
    public boolean expands(String acronym) {
        return texts.stream().anyMatch(text -> isBesideParenthesis(text, acronym))
                || words.stream().anyMatch(list -> isMadeUp(list, Words.folded(acronym)));
    }

    private static boolean isBesideParenthesis(String text, String acronym) {
        for (int at = text.indexOf(acronym); at >= 0; at = text.indexOf(acronym, at + 1)) {
            int end = Words.end(text, at);
            boolean before = at > 0 && text.charAt(at - 1) == '(';
            boolean after = text.startsWith(" (", end) && Words.end(text, end + 2) > end + 2;
            if (before || after) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMadeUp(List<String> words, String acronym) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).charAt(0) == acronym.charAt(0)
                    && !words.get(i).equals(acronym)
                    && isMadeUp(words, i, acronym, 0, 0)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words from here on make up the rest of the acronym. */
    private static boolean isMadeUp(List<String> words, int from, String acronym, int done, int passed) {
        if (done == acronym.length()) {
            return true;
        }
        if (from == words.size()) {
            return false;
        }
        String word = words.get(from);
        int most = Math.min(word.length(), acronym.length() - done);
        for (int letters = 1;
                letters <= most && word.charAt(letters - 1) == acronym.charAt(done + letters - 1);
                letters++) {
            boolean alone = letters == acronym.length();
            if (!alone && isMadeUp(words, from + 1, acronym, done + letters, 0)) {
                return true;
            }
        }
        return done > 0
                && word.length() <= SHORT_WORD
                && passed < SHORT_WORDS_IN_A_ROW
                && isMadeUp(words, from + 1, acronym, done, passed + 1);
    }
}
