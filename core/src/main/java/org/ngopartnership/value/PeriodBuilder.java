package org.ngopartnership.value;

import java.time.LocalDate;
import org.ngopartnership.time.EdtfDate;

/**
 * Takes the time of what it builds, from when until when, in any form in which a date is at hand.
 *
 * @param <B> the builder itself
 * @since 0.1
 */
public interface PeriodBuilder<B> {

    /**
     * {@return this builder, with the beginning set}
     *
     * @param since  the first day, or what is known of it
     */
    B since(EdtfDate since);

    /**
     * {@return this builder, with the beginning set}
     *
     * @param since  an EDTF date, for example {@code 2019} or {@code 2020-02-26}
     */
    default B since(String since) {
        return since(EdtfDate.parse(since));
    }

    /**
     * {@return this builder, with the beginning set}
     *
     * @param since  the first day
     */
    default B since(LocalDate since) {
        return since(EdtfDate.of(since));
    }

    /**
     * {@return this builder, with the end set}
     *
     * @param until  the last day, or what is known of it
     */
    B until(EdtfDate until);

    /**
     * {@return this builder, with the end set}
     *
     * @param until  an EDTF date, for example {@code 2019} or {@code 2020-02-26}
     */
    default B until(String until) {
        return until(EdtfDate.parse(until));
    }

    /**
     * {@return this builder, with the end set}
     *
     * @param until  the last day
     */
    default B until(LocalDate until) {
        return until(EdtfDate.of(until));
    }
}
