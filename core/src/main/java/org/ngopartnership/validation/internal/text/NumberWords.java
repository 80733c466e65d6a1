package org.ngopartnership.validation.internal.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words for numbers in one language: {@code ten}, {@code dizaine}, {@code quatre-vingt-deux}. */
final class NumberWords {

    static final NumberWords ENGLISH = new NumberWords(
            "two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14"
                    + " fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fifty 50"
                    + " sixty 60 seventy 70 eighty 80 ninety 90 hundred 100 thousand 1000 million 1000000 billion 1000000000",
            "one 1 once 1 both 2 twice 2 couple 2 pair 2 dozen 12",
            "first 1 second 2 third 3 fourth 4 fifth 5 sixth 6 seventh 7 eighth 8 ninth 9 tenth 10 eleventh 11 twelfth 12",
            "millions 1000000 billions 1000000000",
            "and");

    static final NumberWords FRENCH = new NumberWords(
            "deux 2 trois 3 quatre 4 cinq 5 six 6 sept 7 dix 10 onze 11 douze 12 treize 13 quatorze 14 seize 16 vingt 20"
                    + " vingts 20 trente 30 quarante 40 cinquante 50 soixante 60 septante 70 huitante 80 nonante 90 cent 100"
                    + " cents 100 mille 1000 million 1000000 milliard 1000000000 dizaine 10 vingtaine 20 trentaine 30"
                    + " cinquantaine 50 soixantaine 60 centaine 100 millier 1000",
            "un 1 une 1 huit 8 neuf 9 quinze 15 douzaine 12 quinzaine 15 quarantaine 40",
            "premier 1 première 1 deuxième 2 second 2 seconde 2 troisième 3 quatrième 4 cinquième 5 sixième 6 septième 7"
                    + " huitième 8 neuvième 9 dixième 10 onzième 11 douzième 12",
            "millions 1000000 milliards 1000000000",
            "et");

    private final Map<String, Integer> cardinals;
    private final Map<String, Integer> lone;
    private final Map<String, Integer> ordinals;
    private final Map<String, Integer> plurals;
    private final String joint;

    /**
     * @param lone  words that tell a number surely only together with others: {@code neuf} is new, {@code vingt-neuf} is 29
     * @param plurals  words that tell a number only after another
     */
    private NumberWords(String cardinals, String lone, String ordinals, String plurals, String joint) {
        this.cardinals = table(cardinals);
        this.lone = table(lone);
        this.ordinals = table(ordinals);
        this.plurals = table(plurals);
        this.joint = joint;
    }

    private static Map<String, Integer> table(String wordsAndValues) {
        Map<String, Integer> table = new HashMap<>();
        String[] parts = wordsAndValues.split(" ", -1);
        for (int i = 0; i < parts.length; i += 2) {
            table.put(parts[i], Integer.valueOf(parts[i + 1]));
        }
        return Map.copyOf(table);
    }

    /** What a word tells that begins a number; null if it tells none. */
    @Nullable
    Integer first(String word) {
        Integer value = cardinals.get(word);
        if (value == null) {
            value = lone.get(word);
        }
        return value == null ? ordinals.get(word) : value;
    }

    /** What a word tells that goes on with a number; null if it tells none. */
    @Nullable
    Integer further(String word) {
        Integer value = plurals.get(word);
        return value == null ? first(word) : value;
    }

    /** The thousand, million or more by which a word multiplies figures before it; null if it does not. */
    @Nullable
    Integer scale(String word) {
        Integer value = further(word);
        return value != null && value >= 1000 ? value : null;
    }

    boolean isOrdinal(String word) {
        return ordinals.containsKey(word);
    }

    boolean isLone(String word) {
        return lone.containsKey(word);
    }

    /** The word that joins the parts of a number: {@code one hundred and five}, {@code vingt et un}. */
    boolean isJoint(String word) {
        return joint.equals(word);
    }

    /** Whether a joint may stand between the number so far and what follows it. */
    boolean joins(NumberPhrase phrase, String next) {
        return this == ENGLISH
                ? phrase.endsInHundreds()
                : Set.of("un", "une", "onze").contains(next);
    }
}
