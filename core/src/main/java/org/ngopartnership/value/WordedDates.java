package org.ngopartnership.value;

import java.util.List;

/**
 * What holds dates beside which the wording of their source may stand: {@code created}, {@code createdAsStated},
 * {@code createdAssumption}.
 *
 * @since 0.1
 */
public interface WordedDates {

    /** {@return the dates that stand with a wording, in declared order; the others are left out} */
    List<WordedDate> wordedDates();
}
