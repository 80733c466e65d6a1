package org.ngopartnership.constraint.field;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.time.EdtfPrecision;

/**
 * The text is a date, or an interval between two, of the Extended Date/Time Format as {@link EdtfDate} reads it: {@code 2018},
 * {@code 2018-12-19}, {@code 201X}, {@code 1984~}, {@code 2018/2020-02}.
 *
 * <pre>{@code record Application(@EdtfDateText(atLeast = EdtfPrecision.DAY, intervals = false) String received) {}}</pre>
 *
 * <p>For {@link CharSequence}. {@code null} is valid, an empty text is not. Days that do not exist are no dates.
 *
 * @since 0.1
 */
@Documented
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(EdtfDateText.List.class)
@Constraint(validatedBy = EdtfDateTextValidator.class)
public @interface EdtfDateText {

    /**
     * Whether an interval is good too.
     *
     * @return false if it has to be a single date
     */
    boolean intervals() default true;

    /**
     * How precise the date has to be at least; an interval is as precise as the coarser of its stated ends.
     *
     * @return the coarsest unit that is good
     */
    EdtfPrecision atLeast() default EdtfPrecision.UNSPECIFIED;

    /**
     * What is said of a text that breaks the constraint.
     *
     * @return a message, or the key of one in braces
     */
    String message() default "{org.ngopartnership.constraint.field.EdtfDateText.message}";

    /** {@return the groups in which the constraint is checked} */
    Class<?>[] groups() default {};

    /**
     * What the caller attaches.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};

    /**
     * Several of these constraints in one place.
     *
     * @since 0.1
     */
    @Documented
    @Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {

        /**
         * The constraints.
         *
         * @return one or more
         */
        EdtfDateText[] value();
    }
}
