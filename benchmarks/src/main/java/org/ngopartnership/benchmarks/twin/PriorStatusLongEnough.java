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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two years of consultative status come before associate status. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PriorStatusLongEnough.Check.class)
public @interface PriorStatusLongEnough {

    /** {@return the message} */
    String message() default "PST-003";

    /** {@return the groups} */
    Class<?>[] groups() default {};

    /** {@return the payload} */
    Class<? extends Payload>[] payload() default {};

    /** Checks the constraint. */
    final class Check implements ConstraintValidator<PriorStatusLongEnough, NgoTwin.@Nullable Partnership> {

        private static final LocalDate TRANSITION = LocalDate.of(2012, 3, 31);

        @Override
        public boolean isValid(NgoTwin.@Nullable Partnership value, ConstraintValidatorContext context) {
            if (value == null) {
                return true;
            }
            for (NgoTwin.StatusPeriod period : value.periods()) {
                PartialDate since = period.since();
                if (period.isAssociate()
                        && since != null
                        && since.earliest().isAfter(TRANSITION)
                        && !isPreceded(since, value)) {
                    return false;
                }
            }
            return true;
        }

        private static boolean isPreceded(PartialDate since, NgoTwin.Partnership partnership) {
            List<NgoTwin.StatusPeriod> periods = partnership.periods();
            boolean any = false;
            for (NgoTwin.StatusPeriod held : periods) {
                PartialDate start = held.since();
                if (start != null && !start.equals(since) && start.earliest().isBefore(since.latest())) {
                    any = true;
                    if (!start.earliest().plusYears(2).isAfter(since.latest())) {
                        return true;
                    }
                }
            }
            return !any && !partnership.historyComplete();
        }
    }
}
