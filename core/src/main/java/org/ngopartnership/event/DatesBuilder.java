package org.ngopartnership.event;

import java.time.LocalDate;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.value.Code;

/**
 * Takes the days of what it builds in any form in which they are at hand.
 *
 * @param <B> the builder itself
 * @since 0.1
 */
public interface DatesBuilder<B> {

    /**
     * {@return this builder, with the days set}
     *
     * @param dates  the days
     */
    B dates(EdtfDate dates);

    /**
     * {@return this builder, with the days set}
     *
     * @param dates  an EDTF date, for example {@code 2019} or {@code 2020-02-26}
     */
    default B dates(String dates) {
        return dates(EdtfDate.parse(dates));
    }

    /**
     * {@return this builder, with the days set}
     *
     * @param dates  a day
     */
    default B dates(LocalDate dates) {
        return dates(EdtfDate.of(dates));
    }

    /**
     * {@return this builder, with what was assumed in reading the wording of the days set}
     *
     * @param datesAssumption  what was assumed
     */
    B datesAssumption(Code datesAssumption);

    /**
     * {@return this builder, with what was assumed in reading the wording of the days set}
     *
     * @param datesAssumption  a code of capital letters, digits and underscores
     */
    default B datesAssumption(String datesAssumption) {
        return datesAssumption(Code.of(datesAssumption));
    }
}
