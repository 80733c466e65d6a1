package org.ngopartnership.validation.rules.governance;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.status.StatusPeriod;
import org.ngopartnership.status.Term;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.time.EdtfSpan;
import org.ngopartnership.validation.rules.shared.CurrentStatus;
import org.ngopartnership.value.Code;

/**
 * What is kept of a period of status with UNESCO to tell whether it may have covered a time, and which of the two
 * statuses of the directives it was.
 *
 * @param status  the status
 * @param since  the first day in force
 * @param until  the last day in force
 * @param doubtful  from when on a period without end may be over: its term is; empty if nothing says so
 */
record KeptPeriod(Status status, Optional<EdtfDate> since, Optional<EdtfDate> until, Optional<EdtfDate> doubtful) {

    /** A status of the directives. */
    enum Status {
        /** Any other status, or a period that is said to have ended nobody knows when. */
        OTHER,
        CONSULTATIVE,
        ASSOCIATE
    }

    /** What is kept of a period, where these are the directives under which the Committee works. */
    static KeptPeriod of(StatusPeriod period, @Nullable Code directives) {
        return new KeptPeriod(
                statusOf(period, directives),
                period.getSince(),
                period.getUntil(),
                period.getUntil().isPresent()
                        ? Optional.empty()
                        : period.getTerm().flatMap(Term::getEnd));
    }

    private static Status statusOf(StatusPeriod period, @Nullable Code directives) {
        if (period.getRegime().equals(directives) && !CurrentStatus.endedNobodyKnowsWhen(period)) {
            if (period.getStatus().is("CONSULTATIVE")) {
                return Status.CONSULTATIVE;
            }
            if (period.getStatus().is("ASSOCIATE")) {
                return Status.ASSOCIATE;
            }
        }
        return Status.OTHER;
    }

    /** The time in which it may have been in force. */
    EdtfSpan span() {
        return EdtfSpan.of(since, until);
    }

    /** Whether it was in force for certain on every day from one to another. */
    boolean covers(LocalDate first, LocalDate last) {
        EdtfSpan certain = EdtfSpan.of(since, until.or(() -> doubtful)).runningOn();
        return certain.covers(first).and(certain.covers(last)).isCertain();
    }
}
