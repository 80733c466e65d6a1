package org.ngopartnership.time;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds the spans of a list that certainly overlap one before them, in a time of n log n whatever the list.
 *
 * <p>Spans are told by their positions. Those that have begun before a span ends stand in a tree over all positions, of
 * which each node knows the one that ends last and the one of another kind that does.
 *
 * @since 0.1
 */
public final class SpanOverlaps {

    private static final int NONE = -1;

    private final long[] firstDays;
    private final long[] lastDays;
    private final int[] kinds;
    private final int leaves;
    private final int[] longest;
    private final int[] longestOfAnotherKind;

    private SpanOverlaps(List<EdtfSpan> spans, int[] kinds) {
        this.firstDays = spans.stream().mapToLong(EdtfSpan::latestFirst).toArray();
        this.lastDays = spans.stream().mapToLong(EdtfSpan::earliestLast).toArray();
        this.kinds = kinds;
        this.leaves = Math.max(1, Integer.highestOneBit(spans.size()) << 1);
        this.longest = new int[2 * leaves];
        this.longestOfAnotherKind = new int[2 * leaves];
        Arrays.fill(longest, NONE);
        Arrays.fill(longestOfAnotherKind, NONE);
    }

    /**
     * For each span the first before it in the list that it {@linkplain EdtfSpan#overlaps(EdtfSpan) overlaps} for
     * certain.
     *
     * @param spans  the spans
     * @return the positions; -1 for a span that overlaps none before it
     */
    public static int[] firstBefore(List<EdtfSpan> spans) {
        BitSet all = new BitSet();
        all.set(0, spans.size());
        return new SpanOverlaps(spans, IntStream.range(0, spans.size()).toArray()).find(all);
    }

    /**
     * For each span the first of some others before it in the list that is of another kind, and that it
     * {@linkplain EdtfSpan#overlaps(EdtfSpan) overlaps} for certain.
     *
     * @param spans  the spans
     * @param kinds  the kind of each, by {@code equals}
     * @param others  the positions of those that may be found
     * @return the positions; -1 for a span that overlaps none of them before it
     */
    public static int[] firstBefore(List<EdtfSpan> spans, List<?> kinds, BitSet others) {
        Map<Object, Integer> numbers = new HashMap<>();
        int[] numbered = kinds.stream()
                .mapToInt(kind -> numbers.computeIfAbsent(kind, unseen -> numbers.size()))
                .toArray();
        return new SpanOverlaps(spans, numbered).find(others);
    }

    private int[] find(BitSet others) {
        int[] begun = sortedBy(firstDays);
        int[] found = new int[firstDays.length];
        int next = 0;
        for (int span : sortedBy(lastDays)) {
            while (next < begun.length && firstDays[begun[next]] < lastDays[span]) {
                if (others.get(begun[next]) && lastDays[begun[next]] != Days.NO_FIRST) {
                    add(begun[next]);
                }
                next++;
            }
            int first = firstOverlapping(span);
            found[span] = first < span ? first : NONE;
        }
        return found;
    }

    private static int[] sortedBy(long[] days) {
        return IntStream.range(0, days.length)
                .boxed()
                .sorted(Comparator.comparingLong(span -> days[span]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private void add(int span) {
        int node = leaves + span;
        longest[node] = span;
        for (node /= 2; node > 0; node /= 2) {
            int one = 2 * node;
            int other = one + 1;
            boolean isOne = lastDay(longest[one]) >= lastDay(longest[other]);
            longest[node] = isOne ? longest[one] : longest[other];
            int rest = isOne ? longest[other] : longest[one];
            longestOfAnotherKind[node] = longer(
                    another(rest, longest[node]),
                    longer(
                            another(longestOfAnotherKind[one], longest[node]),
                            another(longestOfAnotherKind[other], longest[node])));
        }
    }

    private long lastDay(int span) {
        return span == NONE ? Days.NO_FIRST : lastDays[span];
    }

    private int longer(int span, int other) {
        return lastDay(span) >= lastDay(other) && span != NONE ? span : other;
    }

    private int another(int span, int than) {
        return span != NONE && kinds[span] != kinds[than] ? span : NONE;
    }

    private int firstOverlapping(int span) {
        if (!overlapsIn(1, span)) {
            return NONE;
        }
        int node = 1;
        while (node < leaves) {
            node = overlapsIn(2 * node, span) ? 2 * node : 2 * node + 1;
        }
        return node - leaves;
    }

    private boolean overlapsIn(int node, int span) {
        int found = longest[node];
        int other = found != NONE && kinds[found] == kinds[span] ? longestOfAnotherKind[node] : found;
        return other != NONE && lastDays[other] > firstDays[span];
    }
}
