package org.ngopartnership.validation.rules;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells whether two names may be one person's, written in full and in short, with one family name or two. */
final class SamePerson {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

    private SamePerson() {}

    /** Whether all words of one name are among those of the other, initials, accents and capitals apart. */
    static boolean mayBe(String one, String other) {
        Set<String> words = words(one);
        Set<String> otherWords = words(other);
        return words.isEmpty() || otherWords.isEmpty()
                ? one.equalsIgnoreCase(other)
                : words.containsAll(otherWords) || otherWords.containsAll(words);
    }

    private static Set<String> words(String name) {
        String letters = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS
                .splitAsStream(letters)
                .filter(word -> word.length() > 1)
                .collect(Collectors.toSet());
    }
}
