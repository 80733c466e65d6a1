package org.ngopartnership.json.internal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ngopartnership.constraint.Severity;

/** Counts all findings but those that are hidden, and keeps the first ones in report order. Not thread-safe. */
public final class Tally {

    private final int most;
    private final Hidden hidden;
    private final PriorityQueue<Located> kept = new PriorityQueue<>(Located.REPORT_ORDER.reversed());
    private final long[] counts = new long[Severity.values().length];
    private final SortedMap<String, Long> rules = new TreeMap<>();
    private long omitted;

    /**
     * A tally without findings.
     *
     * @param most  how many findings to keep
     * @param hidden  which findings to pass over
     */
    public Tally(int most, Hidden hidden) {
        this.most = most;
        this.hidden = hidden;
    }

    /** Counts a finding, unless it is hidden. */
    public void add(Located located) {
        if (hidden.hides(located.finding())) {
            return;
        }
        counts[located.finding().getSeverity().ordinal()]++;
        rules.merge(located.finding().getRule(), 1L, Long::sum);
        kept.add(located);
        if (kept.size() > most) {
            kept.poll();
            omitted++;
        }
    }

    /** Counts findings that nobody has put into words. */
    public void addUntold(Severity severity, int number) {
        counts[severity.ordinal()] += number;
        omitted += number;
    }

    /** {@return how many findings have a severity, those not kept among them} */
    public long count(Severity severity) {
        return counts[severity.ordinal()];
    }

    /**
     * How many findings each rule has.
     *
     * @return the numbers by the ids of the rules, those not kept among them
     */
    public SortedMap<String, Long> rules() {
        return rules;
    }

    /** {@return how many findings were not kept} */
    public long omitted() {
        return omitted;
    }

    /**
     * The findings kept.
     *
     * @return the first ones in report order
     */
    public List<Located> kept() {
        List<Located> sorted = new ArrayList<>(kept);
        sorted.sort(Located.REPORT_ORDER);
        return sorted;
    }
}
