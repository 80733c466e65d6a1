package org.ngopartnership.reference;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.value.Country;
import org.ngopartnership.value.EvidenceBasis;

/**
 * That a State was in an electoral group, or in none, for a time.
 *
 * @param country  the State
 * @param group  the code of the group; empty if the State was in none
 * @param from  the first day on which this is known; it may have been so before
 * @param until  the last day on which this is known; empty if, as far as known, it is still so
 * @param basis  whether the State's name was read in a list of the group, or its membership concluded from numbers
 * @since 0.1
 */
public record GroupMembership(
        Country country, Optional<String> group, LocalDate from, Optional<LocalDate> until, EvidenceBasis basis) {

    /**
     * Refuses null.
     *
     * @param country  the State
     * @param group  the code of the group; empty if the State was in none
     * @param from  the first day on which this is known; it may have been so before
     * @param until  the last day on which this is known; empty if, as far as known, it is still so
     * @param basis  whether the State's name was read in a list of the group, or its membership concluded from numbers
     * @throws IllegalArgumentException if the last day is before the first
     */
    public GroupMembership {
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(basis, "basis");
        if (until.isPresent() && until.get().isBefore(from)) {
            throw new IllegalArgumentException("The last day is before the first: " + until.get() + ", " + from);
        }
    }

    /**
     * Whether this holds at a date for certain.
     *
     * @param date  the date
     * @return true if the whole of the date lies in the time for which this is known
     */
    public boolean coversAllOf(EdtfDate date) {
        return date.isDefinitelyAfter(from.minusDays(1))
                && until.map(last -> date.isDefinitelyBefore(last.plusDays(1))).orElse(true);
    }
}
