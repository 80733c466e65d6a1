package org.ngopartnership.value;

import java.util.List;
import java.util.Optional;
import org.ngopartnership.text.LocalizedText;
import org.ngopartnership.time.EdtfDate;

/**
 * What has a date, beside which the wording of its source may stand.
 *
 * @since 0.1
 */
public interface Dated extends WordedDates {

    /** {@return when it was held, made, decided or published} */
    Optional<EdtfDate> getDate();

    /** {@return the wording of {@link #getDate()} in the source, by language} */
    LocalizedText getDateAsStated();

    /** {@return what was assumed in reading that wording, for example {@code DAY_MONTH_YEAR}} */
    Optional<Code> getDateAssumption();

    @Override
    default List<WordedDate> wordedDates() {
        return WordedDate.list("date", getDateAsStated(), getDateAssumption());
    }
}
