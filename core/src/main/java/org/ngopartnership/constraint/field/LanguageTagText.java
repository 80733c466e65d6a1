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
import org.ngopartnership.text.LanguageTag;

/**
 * The text is a well-formed language tag (BCP 47) as {@link LanguageTag} reads it: {@code fr}, {@code zh-Hant-HK}, {@code und}.
 *
 * <pre>{@code record Preferences(List<@LanguageTagText(canonical = true) String> languages) {}}</pre>
 *
 * <p>For {@link CharSequence}. {@code null} is valid, an empty text is not. Whether the subtags are registered is not asked.
 *
 * @since 0.1
 */
@Documented
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(LanguageTagText.List.class)
@Constraint(validatedBy = LanguageTagTextValidator.class)
public @interface LanguageTagText {

    /**
     * Whether only the canonical form will do: {@code fr-CA}, not {@code fr-ca}; {@code he}, not {@code iw}.
     *
     * @return true if the text has to be canonical
     */
    boolean canonical() default false;

    /**
     * What is said of a text that breaks the constraint.
     *
     * @return a message, or the key of one in braces
     */
    String message() default "{org.ngopartnership.constraint.field.LanguageTagText.message}";

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
        LanguageTagText[] value();
    }
}
