package org.ngopartnership.validation.rules;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.status.Partnership;
import org.ngopartnership.status.StatusPeriod;
import org.ngopartnership.testkit.Samples;
import org.ngopartnership.time.EdtfDate;

/** Histories of status in brief. */
public final class Histories {

    private Histories() {}

    public static StatusPeriod period(String regime, String status, @Nullable String since, @Nullable String until) {
        return Samples.minimalStatusPeriod(period -> period.regime(regime)
                .status(status)
                .since(Optional.ofNullable(since).map(EdtfDate::parse))
                .until(Optional.ofNullable(until).map(EdtfDate::parse)));
    }

    public static StatusPeriod period(String regime, String status, String since) {
        return period(regime, status, since, null);
    }

    public static StatusPeriod consultative(@Nullable String since, @Nullable String until) {
        return period("UNESCO_2011", "CONSULTATIVE", since, until);
    }

    public static StatusPeriod consultativeSince(String since) {
        return consultative(since, null);
    }

    public static StatusPeriod associateSince(String since) {
        return period("UNESCO_2011", "ASSOCIATE", since, null);
    }

    public static Partnership unesco(StatusPeriod... history) {
        return Samples.minimalPartnership(partnership -> partnership.addHistory(history));
    }

    public static Partnership with(String organization, StatusPeriod... history) {
        return Samples.minimalPartnership(
                partnership -> partnership.with(organization).addHistory(history));
    }
}
