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
import org.ngopartnership.document.DocumentSymbol;
import org.ngopartnership.document.SymbolFamily;

/**
 * The text is the symbol of a document, a resolution or a decision that {@link DocumentSymbol} recognizes: {@code 189 EX/18 Part I},
 * {@code 36 C/Rés. 108}.
 *
 * <pre>{@code record Citation(@DocumentSymbolText(families = SymbolFamily.EXECUTIVE_BOARD) String decision) {}}</pre>
 *
 * <p>For {@link CharSequence}. {@code null} is valid, an empty text is not. Every spelling that is read is good, unless the
 * normal form is asked for. Symbols of bodies other than the General Conference and the Executive Board are not recognized;
 * with {@link SymbolFamily#OTHER} among the families, any text passes that is not recognized.
 *
 * @since 0.1
 */
@Documented
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(DocumentSymbolText.List.class)
@Constraint(validatedBy = DocumentSymbolTextValidator.class)
public @interface DocumentSymbolText {

    /**
     * Whose symbols are good.
     *
     * @return the families; none for any that is recognized
     */
    SymbolFamily[] families() default {};

    /**
     * Whether only the normal form will do: {@code 36 C/Resolution 108}, not {@code 36C/Res.108}.
     *
     * @return true if the symbol has to be in its normal form
     */
    boolean normalForm() default false;

    /**
     * What is said of a text that breaks the constraint.
     *
     * @return a message, or the key of one in braces
     */
    String message() default "{org.ngopartnership.constraint.field.DocumentSymbolText.message}";

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
        DocumentSymbolText[] value();
    }
}
