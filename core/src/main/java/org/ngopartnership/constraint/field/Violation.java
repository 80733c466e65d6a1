package org.ngopartnership.constraint.field;

import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.Map;
import org.ngopartnership.constraint.internal.MessageValues;

/** Says of a value that breaks a constraint why it does, unless the caller has a message of their own. */
final class Violation {

    private final String prefix;
    private final boolean ours;

    private Violation(String prefix, boolean ours) {
        this.prefix = prefix;
        this.ours = ours;
    }

    static Violation of(Class<? extends Annotation> constraint, String message) {
        String prefix = constraint.getName() + ".";
        return new Violation(prefix, message.equals("{" + prefix + "message}"));
    }

    /** A message that tells more. */
    boolean because(ConstraintValidatorContext context, String reason) {
        if (ours) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate("{" + prefix + reason + "}")
                    .addConstraintViolation();
        }
        return false;
    }

    /** A message that tells more and names values, or its like without any, where the provider takes none. */
    boolean because(ConstraintValidatorContext context, String reason, Map<String, String> values) {
        return because(context, MessageValues.add(context, values) ? reason + ".values" : reason);
    }
}
