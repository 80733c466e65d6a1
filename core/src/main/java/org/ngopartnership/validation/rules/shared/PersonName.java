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
 */
public record PersonName(String name, Set<String> words) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

    public static PersonName of(String name) {
        return new PersonName(name, wordsOf(name));
    }

    /** Whether each word of one name stands in the other, or its initial does. */
    public boolean mayBe(PersonName other) {
        return words.isEmpty() || other.words.isEmpty()
                ? name.equalsIgnoreCase(other.name)
                : isAmong(other) || other.isAmong(this);
    }

    private boolean isAmong(PersonName other) {
        return words.stream().allMatch(word -> other.words.stream().anyMatch(found -> agree(word, found)));
    }

    private static boolean agree(String one, String other) {
        return one.equals(other)
                || one.length() == 1 && other.startsWith(one)
                || other.length() == 1 && one.startsWith(other);
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
