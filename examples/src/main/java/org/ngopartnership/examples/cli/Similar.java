package org.ngopartnership.examples.cli;

import java.util.Collection;
import java.util.Optional;

/** Finds what somebody probably meant. */
final class Similar {

    private static final int FARTHEST = 2;

    private Similar() {}

    /** The first of the closest candidates, at most two slips of the pen away. */
    static Optional<String> to(String wanted, Collection<String> candidates) {
        String best = null;
        int least = FARTHEST + 1;
        for (String candidate : candidates) {
            int distance = distance(wanted, candidate);
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    /** How many characters to add, drop, change or swap with the next (optimal string alignment). */
    private static int distance(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(one, other, i, j, cost);
            }
        }
        return cost[one.length()][other.length()];
    }

    private static int step(String one, String other, int i, int j, int[][] cost) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int least = Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
