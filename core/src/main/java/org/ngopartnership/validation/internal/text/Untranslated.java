package org.ngopartnership.validation.internal.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells in which of two languages, English and French, a sentence is written, so that a copy of it under the other can be told.
 *
 * <p>A sentence has four words or more, half of them in small letters, and begins with a small letter, ends in a full stop that is
 * none of an abbreviation such as {@code Inc.}, or in another sign after a word in small letters: names do neither. Its language
 * is told by small words such as {@code the} and {@code les}.
 */
public final class Untranslated {

    private static final int FEWEST_WORDS = 4;
    private static final int SHORTEST_LAST_WORD = 3;

    private static final Set<String> ABBREVIATED =
            Set.of("assn", "assoc", "cie", "corp", "dept", "fdn", "inc", "intl", "ltd", "org", "soc", "univ");
    private static final Set<String> ENGLISH = Set.of(
            "the", "of", "and", "to", "with", "for", "from", "by", "is", "are", "was", "were", "in", "at", "this",
            "that", "which", "have", "has", "its", "their", "between", "be", "an", "or", "several", "we", "our", "not",
            "will");
    private static final Set<String> FRENCH = Set.of(
            "le",
            "la",
            "les",
            "des",
            "du",
            "de",
            "et",
            "un",
            "une",
            "pour",
            "par",
            "dans",
            "est",
            "sont",
            "avec",
            "aux",
            "au",
            "ce",
            "cette",
            "qui",
            "que",
            "entre",
            "leur",
            "ses",
            "ou",
            "sur",
            "en",
            "plusieurs",
            "nous",
            "notre",
            "pas",
            "été");

    private Untranslated() {}

    /**
     * The language of a sentence.
     *
     * @return {@code en} or {@code fr}; empty if this is no sentence, or its language is not sure
     */
    public static String language(String text) {
        List<String> words = Words.of(text);
        if (words.size() < FEWEST_WORDS || !isSentence(text, words)) {
            return "";
        }
        List<String> small = Words.of(text.toLowerCase(Locale.ROOT));
        long english = small.stream().filter(ENGLISH::contains).count();
        long french = small.stream().filter(FRENCH::contains).count();
        if (english == french) {
            return "";
        }
        return english > french ? "en" : "fr";
    }

    private static boolean isSentence(String text, List<String> words) {
        long small = words.stream()
                .filter(word -> Character.isLowerCase(word.charAt(0)))
                .count();
        return small * 2 >= words.size()
                && (Character.isLowerCase(text.charAt(0)) || endsInSign(text, words.get(words.size() - 1)));
    }

    private static boolean endsInSign(String text, String lastWord) {
        int end = text.length();
        while (end > 0 && Words.isSpace(text.charAt(end - 1))) {
            end--;
        }
        char sign = text.charAt(end - 1);
        if (sign == '.' && Character.isDigit(text.charAt(end - 2))) {
            return true;
        }
        boolean whole = sign == '.'
                ? !ABBREVIATED.contains(lastWord.toLowerCase(Locale.ROOT))
                : Character.isLowerCase(lastWord.charAt(0));
        return ".?!:;…".indexOf(sign) >= 0 && whole && lastWord.length() >= SHORTEST_LAST_WORD;
    }
}
