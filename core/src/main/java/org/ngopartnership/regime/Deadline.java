package org.ngopartnership.regime;

import java.time.LocalDate;
import java.util.Optional;
import org.ngopartnership.time.Certainty;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.time.EdtfSpan;
import org.ngopartnership.value.Code;
import org.ngopartnership.value.EvidenceBasis;

/**
 * A day up to which something has to be done about a status.
 *
 * @param kind  what has to be done
 * @param regime  the regime
 * @param status  the status, as a code of that regime
 * @param date  the last day for it
 * @param basis  whether the day is stated, or inferred from what the regime says
 * @since 0.1
 */
public record Deadline(Kind kind, Code regime, Code status, EdtfDate date, EvidenceBasis basis) {

    /** What has to be done. */
    public enum Kind {
        /** The status has to be renewed before its term ends. */
        RENEWAL,
        /** An application for the status has to be submitted, to be decided on in the year after. */
        APPLICATION
    }

    /**
     * Whether there is still time.
     *
     * @param day  the day
     * @return how certain it is that the deadline is the day itself or later
     */
    public Certainty isAheadOn(LocalDate day) {
        return EdtfSpan.of(Optional.empty(), Optional.of(date))
                .fromTheBeginning()
                .covers(day);
    }
}
