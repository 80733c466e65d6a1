package org.ngopartnership.value;

import java.time.LocalDate;
import org.ngopartnership.time.EdtfDate;

/**
 * Takes the date of what it builds in any form in which one is at hand.
 *
 * @param <B> the builder itself
 * @since 0.1
 */
public interface DatedBuilder<B> {

    /**
     * {@return this builder, with the date set}
     *
     * @param date  the date
     */
    B date(EdtfDate date);

    /**
     * {@return this builder, with the date set}
     *
     * @param date  an EDTF date, for example {@code 2019} or {@code 2020-02-26}
     */
    default B date(String date) {
        return date(EdtfDate.parse(date));
    }

    /**
     * {@return this builder, with the date set}
     *
     * @param date  a day
     */
    default B date(LocalDate date) {
        return date(EdtfDate.of(date));
    }
}
