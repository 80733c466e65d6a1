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
import java.util.Map;
import org.ngopartnership.text.LocalizedText;

/**
 * The text is told in every one of these languages.
 *
 * <pre>{@code record Announcement(@InLanguages({"en", "fr"}) LocalizedText title, @InLanguages("fr") Map<String, String> body) {}}</pre>
 *
 * <p>For {@link LocalizedText}, and for {@link Map} from tag to text, where tags may be written in any case and an entry whose key
 * is no text of a well-formed tag, or whose value is no text, does not count. {@code null} is valid, a text in no language is not.
 * A blank text counts as none. A text as used in one country is told in its language: {@code fr-CA} is French.
 *
 * @since 0.1
 */
@Documented
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(InLanguages.List.class)
@Constraint(validatedBy = {LocalizedTextInLanguages.class, MapInLanguages.class})
public @interface InLanguages {

    /**
     * The languages asked for.
     *
     * @return language tags (BCP 47), well-formed
     */
    String[] value();

    /**
     * What is said of a text that breaks the constraint.
     *
     * @return a message, or the key of one in braces
     */
    String message() default "{org.ngopartnership.constraint.field.InLanguages.message}";

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
        InLanguages[] value();
    }
}
