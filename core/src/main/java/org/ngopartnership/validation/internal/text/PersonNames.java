package org.ngopartnership.validation.internal.text;

import java.lang.Character.UnicodeScript;
import java.util.List;

/**
 * Tells whether a text names a person that is known by name: by any part of the name of three letters or more, whatever its case
 * and accents.
 *
 * <p>{@code D. Gradis} names Diego Gradis. A name is looked for in Latin letters only: a text in another script writes it
 * otherwise.
 */
public final class PersonNames {

    private static final int SHORTEST_PART = 3;

    private PersonNames() {}

    /**
     * Whether a text names the person.
     *
     * @param name  the name in full
     * @param text  a text
     * @return true if a part of the name stands there as a word
     */
    public static boolean isNamed(String name, String text) {
        List<String> words = Words.of(Words.folded(text));
        return parts(name).stream().anyMatch(words::contains);
    }

    /**
     * Whether a name can be looked for at all.
     *
     * @param name  the name in full
     * @return true if it has a part of Latin letters that is long enough
     */
    public static boolean isJudged(String name) {
        return isLatin(name) && !parts(name).isEmpty();
    }

    /**
     * Whether a text is written in Latin letters.
     *
     * @param text  a text
     * @return true if its first letter is one
     */
    public static boolean isLatin(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .limit(1)
                .allMatch(letter -> UnicodeScript.of(letter) == UnicodeScript.LATIN);
    }

    private static List<String> parts(String name) {
        return Words.of(Words.folded(name)).stream()
                .filter(part -> part.length() >= SHORTEST_PART)
                .toList();
    }
}
