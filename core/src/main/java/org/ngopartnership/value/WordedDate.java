package org.ngopartnership.value;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ngopartnership.text.LocalizedText;

/**
 * The wording of a date in its source, and what was assumed in reading it.
 *
 * @param property  the property that holds the date, for example {@code founded}
 * @param asStated  the wording, by language
 * @param assumption  what was assumed in reading it, for example {@code DAY_MONTH_YEAR}
 * @since 0.1
 */
public record WordedDate(String property, LocalizedText asStated, Optional<Code> assumption) {

    /**
     * Checks that nothing is null.
     *
     * @param property  the property of the date
     * @param asStated  the wording
     * @param assumption  what was assumed
     */
    public WordedDate {
        Objects.requireNonNull(property, "property");
        Objects.requireNonNull(asStated, "asStated");
        Objects.requireNonNull(assumption, "assumption");
    }

    /**
     * {@return the wording of a value's only date; empty if the date stands without one}
     *
     * @param property  the property that holds the date
     * @param asStated  the wording, by language
     * @param assumption  what was assumed in reading it
     */
    public static List<WordedDate> list(String property, LocalizedText asStated, Optional<Code> assumption) {
        return asStated.isEmpty() ? List.of() : List.of(new WordedDate(property, asStated, assumption));
    }
}
