package org.ngopartnership.time;

import org.jspecify.annotations.Nullable;

/** The two ends of an interval; an end that is open or unknown is null. */
record Ends(@Nullable EdtfDate start, @Nullable EdtfDate end) {

    long firstDay() {
        return start == null ? Days.NO_FIRST : start.firstDay;
    }

    long lastDay() {
        return end == null ? Days.NO_LAST : end.lastDay;
    }

    Accuracy accuracy() {
        if (start == null) {
            return end == null ? Accuracy.plain(EdtfPrecision.UNSPECIFIED) : end.accuracy;
        }
        return end == null ? start.accuracy : start.accuracy.and(end.accuracy);
    }
}
