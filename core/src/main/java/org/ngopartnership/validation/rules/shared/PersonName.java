package org.ngopartnership.validation.rules.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The name of a person, to tell whether another one may be the same person's, written in full or in short, with one family
 * name or two.
 *
 * @param name  the name as stated
 * @param words  its words and initials, without accents and capitals
 * @param initials  the first letters of these
 */
public record PersonName(String name, Set<String> words, Set<String> initials) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

    public static PersonName of(String name) {
        Set<String> words = wordsOf(name);
        return new PersonName(
                name, words, words.stream().map(PersonName::initial).collect(Collectors.toSet()));
    }

    /** Whether each word of one name stands in the other, or its initial does. */
    public boolean mayBe(PersonName other) {
        return words.isEmpty() || other.words.isEmpty()
                ? name.equalsIgnoreCase(other.name)
                : isAmong(other) || other.isAmong(this);
    }

    private boolean isAmong(PersonName other) {
        return words.stream()
                .allMatch(word -> other.words.contains(word)
                        || other.words.contains(initial(word))
                        || word.length() == 1 && other.initials.contains(word));
    }

    private static String initial(String word) {
        return word.substring(0, 1);
    }

    private static Set<String> wordsOf(String name) {
        String letters = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return BETWEEN_WORDS
                .splitAsStream(letters)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
