package org.ngopartnership.constraint.internal;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ValidationException;
import java.util.Map;

/** Hands the values a message names to the provider, if it has a way to take them. */
public final class MessageValues {

    private MessageValues() {}

    /**
     * Hands over the values.
     *
     * @param values  the values by the names that messages have for them
     * @return whether the provider took them; otherwise the text stays without values
     */
    public static boolean add(ConstraintValidatorContext context, Map<String, String> values) {
        if (values.isEmpty()) {
            return true;
        }
        try {
            HibernateMessageValues.add(context, values);
            return true;
        } catch (ValidationException | NoClassDefFoundError otherProvider) {
            // Either Hibernate Validator is not there at all, or the caller validates with another provider that is
            // there too.
            return false;
        }
    }
}
