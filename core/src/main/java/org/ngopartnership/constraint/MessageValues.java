package org.ngopartnership.constraint;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import java.util.Map;

/** Hands the values a message names to the provider, if it has a way to take them. */
final class MessageValues {

    private static final boolean HIBERNATE_PRESENT = hibernatePresent();

    private MessageValues() {}

    static void add(ConstraintValidatorContext context, Map<String, String> values) {
        if (!HIBERNATE_PRESENT || values.isEmpty()) {
            return;
        }
        try {
            HibernateMessageValues.add(context, values);
        } catch (ValidationException otherProvider) {
            // Hibernate Validator is there, but the caller validates with another provider: the text stays without values.
            return;
        }
    }

    private static boolean hibernatePresent() {
        try {
            Class.forName(
                    "org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext",
                    false,
                    MessageValues.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }
}
