package org.ngopartnership.benchmarks.twin;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A text in some language. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = HasText.Check.class)
public @interface HasText {

    /** {@return the message} */
    String message() default "NGO-001";

    /** {@return the groups} */
    Class<?>[] groups() default {};

    /** {@return the payload} */
    Class<? extends Payload>[] payload() default {};

    /** Checks the constraint. */
    final class Check implements ConstraintValidator<HasText, @Nullable Map<String, String>> {

        @Override
        public boolean isValid(@Nullable Map<String, String> value, ConstraintValidatorContext context) {
            return value != null && value.values().stream().anyMatch(text -> !text.isBlank());
        }
    }
}
