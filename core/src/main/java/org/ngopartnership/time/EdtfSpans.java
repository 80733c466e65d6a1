package org.ngopartnership.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * Many spans, sorted once, so that a question to all of them takes no walk over all of them.
 *
 * <p>Spans are told by their positions in the list. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class EdtfSpans {

    /** The positions, by the first day on which each may have begun. */
    private final int[] byFirst;

    private final long[] firstDays;
    /** A tree over them of the last day on which each may go on, the later of two in the node above. */
    private final long[] lastDays;

    private final int leaves;
    private final long[] certainFirst;
    private final long[] certainLast;

    private EdtfSpans(List<EdtfSpan> spans) {
        this.byFirst = IntStream.range(0, spans.size())
                .boxed()
                .sorted(Comparator.comparingLong(span -> spans.get(span).earliestFirst()))
                .mapToInt(Integer::intValue)
                .toArray();
        this.firstDays = Arrays.stream(byFirst)
                .mapToLong(span -> spans.get(span).earliestFirst())
                .toArray();
        this.leaves = Math.max(1, Integer.highestOneBit(spans.size()) << 1);
        this.lastDays = new long[2 * leaves];
        Arrays.fill(lastDays, Days.NO_FIRST);
        for (int i = 0; i < byFirst.length; i++) {
            lastDays[leaves + i] = spans.get(byFirst[i]).latestLast();
        }
        for (int node = leaves - 1; node > 0; node--) {
            lastDays[node] = Math.max(lastDays[2 * node], lastDays[2 * node + 1]);
        }
        List<EdtfSpan> certain = spans.stream()
                .filter(span -> span.latestFirst() < span.earliestLast())
                .toList();
        this.certainFirst = sorted(certain, EdtfSpan::latestFirst);
        this.certainLast = sorted(certain, EdtfSpan::earliestLast);
    }

    private static long[] sorted(List<EdtfSpan> spans, ToLongFunction<EdtfSpan> day) {
        return spans.stream().mapToLong(day).sorted().toArray();
    }

    /**
     * Sorts spans.
     *
     * @param spans  the spans
     * @return the same, ready to be asked
     */
    public static EdtfSpans of(Collection<EdtfSpan> spans) {
        return new EdtfSpans(List.copyOf(spans));
    }

    /**
     * Some of those that may {@linkplain EdtfSpan#meets(EdtfSpan) meet} another span.
     *
     * @param span  the other span
     * @param most  how many are enough
     * @return their positions, by the first day on which each may have begun; all of them if there are no more
     */
    public List<Integer> mayMeet(EdtfSpan span, int most) {
        List<Integer> found = new ArrayList<>();
        find(1, 0, leaves, span, most, found);
        return found;
    }

    private void find(int node, int from, int to, EdtfSpan span, int most, List<Integer> found) {
        if (found.size() == most
                || from >= byFirst.length
                || firstDays[from] > span.latestLast()
                || lastDays[node] < span.earliestFirst()) {
            return;
        }
        if (node >= leaves) {
            found.add(byFirst[from]);
            return;
        }
        int middle = (from + to) / 2;
        find(2 * node, from, middle, span, most, found);
        find(2 * node + 1, middle, to, span, most, found);
    }

    /**
     * How many have certainly begun by a day and certainly go on after it; one that ends on the day may be over.
     *
     * @param day  the day
     * @return the number
     */
    public int goingOnAfter(LocalDate day) {
        return notAfter(day.toEpochDay(), certainFirst) - notAfter(day.toEpochDay(), certainLast);
    }

    private static int notAfter(long day, long[] sorted) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
