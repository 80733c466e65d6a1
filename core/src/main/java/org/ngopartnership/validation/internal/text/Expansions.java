package org.ngopartnership.validation.internal.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which acronyms texts expand: beside a parenthesis, {@code Bureau of Strategic Planning (BSP)} or
 * {@code BSP (Bureau …)}, or by words whose beginnings make them up, short words between them passed over.
 *
 * <p>It is generous: an acronym alone in parentheses counts as expanded, and words that happen to begin alike too. Each text
 * is read once for all acronyms.
 */
public final class Expansions {

    private static final int SHORT_WORD = 4;
    private static final int SHORT_WORDS_IN_A_ROW = 2;

    /** The beginnings of acronyms, letter by letter. */
    private static final class Letters {
        private final Map<Character, Letters> next = new HashMap<>();
        /** The acronym that ends here, without case and accents. */
        private @Nullable String acronym;
    }

    /**
     * Acronyms that words have begun to make up.
     *
     * @param done  as far as they have
     * @param passed  how many short words have been passed over since
     * @param by  the first word, if it is an acronym that is looked for; it expands any but itself
     */
    private record Begun(Letters done, int passed, @Nullable String by) {}

    private final Letters beginnings = new Letters();
    private final Set<String> acronyms;
    private final Set<String> folded = new HashSet<>();
    private final Set<String> beside = new HashSet<>();
    private final Set<String> madeUp = new HashSet<>();
    private int longest;

    /** Looks for some acronyms, none of which has been expanded so far. */
    public Expansions(Set<String> acronyms) {
        this.acronyms = Set.copyOf(acronyms);
        for (String acronym : acronyms) {
            longest = Math.max(longest, acronym.length());
            String letters = Words.folded(acronym);
            folded.add(letters);
            Letters last = beginnings;
            for (int i = 0; i < letters.length(); i++) {
                last = last.next.computeIfAbsent(letters.charAt(i), unseen -> new Letters());
            }
            last.acronym = letters;
        }
    }

    /**
     * Reads a text in which acronyms may be expanded.
     *
     * @param text  a text in the language of the acronyms
     */
    public void add(String text) {
        readParentheses(text);
        Set<Begun> begun = Set.of();
        for (String word : Words.of(Words.folded(text))) {
            begun = readWord(word, begun);
        }
    }

    /**
     * Whether an acronym is expanded in one of the texts.
     *
     * @param acronym  one of the acronyms looked for
     * @return true if it is, or may be
     */
    public boolean expands(String acronym) {
        return beside.contains(acronym) || madeUp.contains(Words.folded(acronym));
    }

    private void readParentheses(String text) {
        int at = 0;
        while (at < text.length()) {
            int end = Words.end(text, at);
            if (end > at) {
                boolean before = at > 0 && text.charAt(at - 1) == '(';
                boolean after =
                        text.startsWith(" (", end) && end + 2 < text.length() && Words.isLetter(text.charAt(end + 2));
                for (int start = at; start < end && (before && start == at || after); start++) {
                    addBeginnings(text, start, end);
                }
            }
            at = Math.max(end, at + 1);
        }
    }

    /** Adds the acronyms that begin here, be it in the midst of a word. */
    private void addBeginnings(String text, int start, int end) {
        for (int letters = 2; letters <= longest && start + letters <= end; letters++) {
            String found = text.substring(start, start + letters);
            if (acronyms.contains(found)) {
                beside.add(found);
            }
        }
    }

    /** What is begun after a word: what it begins, what it goes on with, and if it is short what it is passed over in. */
    private Set<Begun> readWord(String word, Set<Begun> begun) {
        Set<Begun> after = new HashSet<>();
        takeLetters(word, new Begun(beginnings, 0, folded.contains(word) ? word : null), after);
        for (Begun one : begun) {
            takeLetters(word, one, after);
            if (word.length() <= SHORT_WORD && one.passed() < SHORT_WORDS_IN_A_ROW) {
                after.add(new Begun(one.done(), one.passed() + 1, one.by()));
            }
        }
        return after;
    }

    private void takeLetters(String word, Begun begun, Set<Begun> after) {
        boolean alone = begun.done() == beginnings;
        Letters last = begun.done().next.get(word.charAt(0));
        for (int letters = 1; last != null; letters++) {
            if (last.acronym != null && !alone && !last.acronym.equals(begun.by())) {
                madeUp.add(last.acronym);
            }
            after.add(new Begun(last, 0, begun.by()));
            last = letters < word.length() ? last.next.get(word.charAt(letters)) : null;
        }
    }
}
