package org.ngopartnership.time;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts spans that lie within others, in a time of n log n whatever the spans.
 *
 * @since 0.1
 */
public final class SpanCounts {

    /** Counts by the last day, in a tree of partial sums. */
    private final int[] sums;

    private final long[] lastDays;

    private SpanCounts(List<EdtfSpan> spans) {
        this.lastDays = spans.stream().mapToLong(EdtfSpan::latestLast).sorted().toArray();
        this.sums = new int[spans.size() + 1];
    }

    /**
     * For each of some spans how many others are certainly {@linkplain EdtfSpan#isWithin(EdtfSpan) within} it.
     *
     * @param outer  the spans
     * @param inner  the others
     * @return the numbers, in the order of the spans
     */
    public static int[] within(List<EdtfSpan> outer, List<EdtfSpan> inner) {
        SpanCounts begun = new SpanCounts(inner);
        List<EdtfSpan> fromTheLast = inner.stream()
                .sorted(Comparator.comparingLong(EdtfSpan::earliestFirst).reversed())
                .toList();
        int[] counts = new int[outer.size()];
        int next = 0;
        for (int span : IntStream.range(0, outer.size())
                .boxed()
                .sorted(Comparator.comparingLong((Integer i) -> outer.get(i).latestFirst())
                        .reversed())
                .toList()) {
            long first = outer.get(span).latestFirst();
            while (next < fromTheLast.size() && fromTheLast.get(next).earliestFirst() >= first) {
                begun.add(fromTheLast.get(next).latestLast());
                next++;
            }
            counts[span] = begun.upTo(outer.get(span).earliestLast());
        }
        return counts;
    }

    private void add(long lastDay) {
        for (int i = notAfter(lastDay); i < sums.length; i += i & -i) {
            sums[i]++;
        }
    }

    private int upTo(long lastDay) {
        int sum = 0;
        for (int i = notAfter(lastDay); i > 0; i -= i & -i) {
            sum += sums[i];
        }
        return sum;
    }

    /** The number of last days that are not after a day. */
    private int notAfter(long day) {
        int low = 0;
        int high = lastDays.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lastDays[middle] <= day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
