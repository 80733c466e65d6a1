package org.ngopartnership.json.internal.binding;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the one known word that a misspelt one was probably meant to be. */
public final class DidYouMean {

    private static final int FARTHEST = 2;
    private static final int LONGEST = 100;

    private DidYouMean() {}

    /**
     * The nearest known word: the same but for case, or at most two insertions, deletions, replacements or swaps away.
     *
     * @return the word, or null if none is near or two are equally near
     */
    public static @Nullable String suggest(String word, Collection<String> known) {
        if (word.length() > LONGEST) {
            return null;
        }
        String best = null;
        int bestDistance = FARTHEST + 1;
        for (String candidate : known) {
            int distance = distance(word, candidate);
            if (distance < bestDistance) {
                best = candidate;
                bestDistance = distance;
            } else if (distance == bestDistance) {
                best = null;
            }
        }
        return best;
    }

    private static int distance(String word, String candidate) {
        if (word.toUpperCase(Locale.ROOT).equals(candidate.toUpperCase(Locale.ROOT))) {
            return 0;
        }
        int longer = Math.max(word.length(), candidate.length());
        if (Math.abs(word.length() - candidate.length()) > FARTHEST) {
            return FARTHEST + 1;
        }
        int distance = damerauLevenshtein(word, candidate);
        return distance < longer ? distance : FARTHEST + 1;
    }

    /** The unrestricted distance: what was swapped may be edited again. */
    static int damerauLevenshtein(String a, String b) {
        int far = a.length() + b.length();
        int[][] d = new int[a.length() + 2][b.length() + 2];
        Arrays.fill(d[0], far);
        for (int i = 0; i <= a.length(); i++) {
            d[i + 1][0] = far;
            d[i + 1][1] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[1][j + 1] = j;
        }
        Map<Character, Integer> lastRow = new HashMap<>();
        for (int i = 1; i <= a.length(); i++) {
            int lastColumn = 0;
            for (int j = 1; j <= b.length(); j++) {
                int row = lastRow.getOrDefault(b.charAt(j - 1), 0);
                int column = lastColumn;
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                if (same) {
                    lastColumn = j;
                }
                int edit = Math.min(d[i][j] + (same ? 0 : 1), Math.min(d[i + 1][j] + 1, d[i][j + 1] + 1));
                d[i + 1][j + 1] = Math.min(edit, d[row][column] + (i - row - 1) + 1 + (j - column - 1));
            }
            lastRow.put(a.charAt(i - 1), i);
        }
        return d[a.length() + 1][b.length() + 1];
    }
}
