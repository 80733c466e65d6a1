package org.ngopartnership.benchmarks.twin;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Periods of one regime do not overlap. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PeriodsApart.Check.class)
public @interface PeriodsApart {

    /** {@return the message} */
    String message() default "PST-010";

    /** {@return the groups} */
    Class<?>[] groups() default {};

    /** {@return the payload} */
    Class<? extends Payload>[] payload() default {};

    /** Checks the constraint. */
    final class Check implements ConstraintValidator<PeriodsApart, NgoTwin.@Nullable Partnership> {

        @Override
        public boolean isValid(NgoTwin.@Nullable Partnership value, ConstraintValidatorContext context) {
            if (value == null) {
                return true;
            }
            List<NgoTwin.StatusPeriod> periods = value.periods();
            for (int later = 1; later < periods.size(); later++) {
                for (int earlier = 0; earlier < later; earlier++) {
                    if (overlap(periods.get(earlier), periods.get(later))) {
                        return false;
                    }
                }
            }
            return true;
        }

        private static boolean overlap(NgoTwin.StatusPeriod one, NgoTwin.StatusPeriod other) {
            return one.regime().equals(other.regime()) && beginsBeforeEnd(one, other) && beginsBeforeEnd(other, one);
        }

        private static boolean beginsBeforeEnd(NgoTwin.StatusPeriod one, NgoTwin.StatusPeriod other) {
            PartialDate since = one.since();
            PartialDate until = other.until();
            return since != null && (until == null || since.latest().isBefore(until.earliest()));
        }
    }
}
