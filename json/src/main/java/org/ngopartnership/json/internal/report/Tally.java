package org.ngopartnership.json.internal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.ngopartnership.constraint.Severity;

/** Counts all findings and keeps the first ones in report order. Not thread-safe. */
public final class Tally {

    private final int most;
    private final PriorityQueue<Located> kept = new PriorityQueue<>(Located.REPORT_ORDER.reversed());
    private final long[] counts = new long[Severity.values().length];
    private long omitted;

    /**
     * A tally without findings.
     *
     * @param most  how many findings to keep
     */
    public Tally(int most) {
        this.most = most;
    }

    /**
     * Counts a finding.
     *
     * @param located  the finding
     */
    public void add(Located located) {
        counts[located.finding().getSeverity().ordinal()]++;
        kept.add(located);
        if (kept.size() > most) {
            kept.poll();
            omitted++;
        }
    }

    /**
     * Counts findings that nobody has put into words.
     *
     * @param severity  their severity
     * @param number  how many
     */
    public void addUntold(Severity severity, int number) {
        counts[severity.ordinal()] += number;
        omitted += number;
    }

    /**
     * How many findings have a severity.
     *
     * @param severity  the severity
     * @return the number, those not kept among them
     */
    public long count(Severity severity) {
        return counts[severity.ordinal()];
    }

    /**
     * How many findings were not kept.
     *
     * @return the number
     */
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
