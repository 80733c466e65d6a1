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

/** The level is one to which the status is open. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = LevelFitsStatus.Check.class)
public @interface LevelFitsStatus {

    /** {@return the message} */
    String message() default "PST-002";

    /** {@return the groups} */
    Class<?>[] groups() default {};

    /** {@return the payload} */
    Class<? extends Payload>[] payload() default {};

    /** Checks the constraint. */
    final class Check implements ConstraintValidator<LevelFitsStatus, @Nullable NgoTwin> {

        @Override
        public boolean isValid(@Nullable NgoTwin value, ConstraintValidatorContext context) {
            if (value == null
                    || value.level() == null
                    || value.level() == Level.INTERNATIONAL
                    || value.level() == Level.REGIONAL) {
                return true;
            }
            for (NgoTwin.Partnership partnership : value.held()) {
                for (NgoTwin.StatusPeriod period : partnership.periods()) {
                    if (period.isAssociate()) {
                        return false;
                    }
                }
            }
            return true;
        }
    }
}
