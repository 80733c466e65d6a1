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
import org.ngopartnership.organization.Level;

/** A partner of UNESCO works at a level UNESCO knows. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = LevelKnown.Check.class)
public @interface LevelKnown {

    /** {@return the message} */
    String message() default "NGO-004";

    /** {@return the groups} */
    Class<?>[] groups() default {};

    /** {@return the payload} */
    Class<? extends Payload>[] payload() default {};

    /** Checks the constraint. */
    final class Check implements ConstraintValidator<LevelKnown, @Nullable NgoTwin> {

        @Override
        public boolean isValid(@Nullable NgoTwin value, ConstraintValidatorContext context) {
            return value == null
                    || value.level() != Level.SUBREGIONAL
                    || value.held().stream()
                            .noneMatch(partnership -> partnership.with().equals("UNESCO"));
        }
    }
}
