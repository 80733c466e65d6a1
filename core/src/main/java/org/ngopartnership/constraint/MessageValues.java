package org.ngopartnership.constraint;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import java.util.Map;

/** Hands the values a message names to the provider, if it has a way to take them. */
final class MessageValues {

    private MessageValues() {}

    static void add(ConstraintValidatorContext context, Map<String, String> values) {
        if (values.isEmpty()) {
            return;
        }
        try {
            HibernateMessageValues.add(context, values);
        } catch (ValidationException | NoClassDefFoundError otherProvider) {
            // Either Hibernate Validator is not there at all, or the caller validates with another provider that is
            // there too. The text stays without values.
            return;
        }
    }
}
