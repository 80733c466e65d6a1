package org.ngopartnership.validation.rules.status;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.ngopartnership.time.EdtfDate;

/**
 * The first of some dates by an order, and the first that another period tells, so that any period can be left out.
 *
 * @param first  the first date; null if there is none
 * @param period  the period that tells it
 * @param second  the first date that is told by another period; null if there is none
 */
record Least(@Nullable EdtfDate first, int period, @Nullable EdtfDate second) {

    static final Least NONE = new Least(null, -1, null);

    /** A date that a period tells. */
    record Told(EdtfDate date, int period) {}

    Least and(Told told, Comparator<EdtfDate> order) {
        if (first == null || order.compare(told.date(), first) < 0) {
            return new Least(told.date(), told.period(), told.period() == period ? second : first);
        }
        boolean isSecond = told.period() != period && (second == null || order.compare(told.date(), second) < 0);
        return isSecond ? new Least(first, period, told.date()) : this;
    }

    /** The first date that no period but one tells. */
    Optional<EdtfDate> without(int left) {
        return Optional.ofNullable(left == period ? second : first);
    }

    static Least of(List<Told> dates, Comparator<EdtfDate> order) {
        Least least = NONE;
        for (Told told : dates) {
            least = least.and(told, order);
        }
        return least;
    }

    /** Dates in one order, with the first by another order among those up to each. */
    static final class Sorted {
        private final List<Told> dates;
        private final List<Least> leasts;

        Sorted(List<Told> dates, Comparator<EdtfDate> order, Comparator<EdtfDate> among) {
            this.dates = new ArrayList<>(dates);
            this.dates.sort(Comparator.comparing(Told::date, order));
            this.leasts = new ArrayList<>(dates.size());
            Least least = NONE;
            for (Told told : this.dates) {
                least = least.and(told, among);
                leasts.add(least);
            }
        }

        /** The first by the other order of those dates, up to one in this order, of which something holds. */
        Least firstWhile(Predicate<EdtfDate> holds) {
            int low = 0;
            int high = dates.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (holds.test(dates.get(middle).date())) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low == 0 ? NONE : leasts.get(low - 1);
        }
    }
}
