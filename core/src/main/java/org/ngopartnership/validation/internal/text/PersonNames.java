package org.ngopartnership.validation.internal.text;

import java.lang.Character.UnicodeScript;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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
     * The words of a text in which names are looked for.
     *
     * @return each word once, without case and accents
     */
    public static Set<String> words(String text) {
        return new HashSet<>(Words.of(Words.folded(text)));
    }

    /**
     * The parts of a name by any of which a text names the person.
     *
     * @return the parts, without case and accents; none if the name cannot be looked for
     */
    public static List<String> parts(String name) {
        return isLatin(name)
                ? Words.of(Words.folded(name)).stream()
                        .filter(part -> part.length() >= SHORTEST_PART)
                        .distinct()
                        .toList()
                : List.of();
    }

    /**
     * Whether a text is written in Latin letters.
     *
     * @return true if its first letter is one
     */
    public static boolean isLatin(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .limit(1)
                .allMatch(letter -> UnicodeScript.of(letter) == UnicodeScript.LATIN);
    }
}
