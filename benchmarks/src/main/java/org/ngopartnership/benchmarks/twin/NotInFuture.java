package org.ngopartnership.benchmarks.twin;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Not after the day of judgement. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = NotInFuture.Check.class)
public @interface NotInFuture {

    /** {@return the message} */
    String message() default "NGO-007";

    /** {@return the groups} */
    Class<?>[] groups() default {};

    /** {@return the payload} */
    Class<? extends Payload>[] payload() default {};

    /** Checks the constraint. */
    final class Check implements ConstraintValidator<NotInFuture, @Nullable PartialDate> {

        @Override
        public boolean isValid(@Nullable PartialDate value, ConstraintValidatorContext context) {
            return value == null
                    || !value.earliest()
                            .isAfter(LocalDate.now(context.getClockProvider().getClock()));
        }
    }
}
