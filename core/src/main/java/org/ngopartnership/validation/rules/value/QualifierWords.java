package org.ngopartnership.validation.rules.value;

import static org.ngopartnership.value.CountQualifier.ABOUT;
import static org.ngopartnership.value.CountQualifier.ALMOST;
import static org.ngopartnership.value.CountQualifier.AT_LEAST;
import static org.ngopartnership.value.CountQualifier.AT_MOST;
import static org.ngopartnership.value.CountQualifier.EXACT;
import static org.ngopartnership.value.CountQualifier.MORE_THAN;
import static org.ngopartnership.value.CountQualifier.SOME;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.value.CountQualifier;

/**
 * The words by which English and French say how exact a number is. "Some" says nothing here: it stands for about ten as
 * well as for a few.
 */
final class QualifierWords {

    private static final Map<String, Map<CountQualifier, List<String>>> WORDS = Map.of(
            "en",
                    Map.of(
                            EXACT, List.of("exactly", "precisely"),
                            ABOUT, List.of("about", "around", "approximately", "roughly"),
                            AT_LEAST, List.of("at least", "no fewer than", "not fewer than", "no less than"),
                            MORE_THAN, List.of("more than", "over"),
                            AT_MOST, List.of("at most", "up to", "no more than", "not more than"),
                            ALMOST, List.of("almost", "nearly"),
                            SOME, List.of("several", "a few")),
            "fr",
                    Map.of(
                            EXACT, List.of("exactement", "précisément"),
                            ABOUT, List.of("environ", "à peu près", "approximativement", "une dizaine", "une centaine"),
                            AT_LEAST, List.of("au moins", "au minimum"),
                            MORE_THAN, List.of("plus de"),
                            AT_MOST, List.of("au plus", "au maximum", "jusqu'à", "jusqu’à", "pas plus de"),
                            ALMOST, List.of("presque", "près de"),
                            SOME, List.of("plusieurs", "quelques")));

    private QualifierWords() {}

    /** What a wording says first; nothing if it uses none of the words, or the language is another. */
    static @Nullable CountQualifier find(String tag, String wording) {
        int dash = tag.indexOf('-');
        Map<CountQualifier, List<String>> words = WORDS.get(dash < 0 ? tag : tag.substring(0, dash));
        if (words == null) {
            return null;
        }
        String text = wording.toLowerCase(Locale.ROOT);
        CountQualifier found = null;
        int first = Integer.MAX_VALUE;
        for (Map.Entry<CountQualifier, List<String>> qualifier : words.entrySet()) {
            for (String word : qualifier.getValue()) {
                int at = indexOfWord(text, word);
                if (at >= 0 && at < first) {
                    first = at;
                    found = qualifier.getKey();
                }
            }
        }
        return found;
    }

    private static int indexOfWord(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (!isLetterAt(text, at - 1) && !isLetterAt(text, at + word.length())) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isLetterAt(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }
}
