package org.ngopartnership.json;

import java.util.List;

/**
 * What a baseline did to a report.
 *
 * @param hidden  how many findings it hid; they are in no other number of the report
 * @param gone  the accepted findings that no longer occur, in the order of the baseline
 * @since 0.1
 */
public record BaselineSummary(long hidden, List<AcceptedFinding> gone) {

    /**
     * A summary.
     *
     * @param hidden  how many findings were hidden
     * @param gone  the accepted findings that no longer occur
     */
    public BaselineSummary {
        gone = List.copyOf(gone);
    }
}
