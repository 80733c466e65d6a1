package org.ngopartnership.benchmarks.twin;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** No debris of mark-up. */
@Target(ElementType.TYPE_USE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NoMarkUp.Check.class)
public @interface NoMarkUp {

    /** {@return the message} */
    String message() default "BIL-006";

    /** {@return the groups} */
    Class<?>[] groups() default {};

    /** {@return the payload} */
    Class<? extends Payload>[] payload() default {};

    /** Checks the constraint. */
    final class Check implements ConstraintValidator<NoMarkUp, @Nullable String> {

        @Override
        public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
            return value == null || !value.contains("**") && !value.contains("__") && !hasEntity(value);
        }

        private static boolean hasEntity(String text) {
            int start = text.indexOf('&');
            if (start < 0) {
                return false;
            }
            int end = text.indexOf(';', start);
            return end > start + 2 && text.substring(start + 1, end).chars().allMatch(Character::isLetterOrDigit);
        }
    }
}
