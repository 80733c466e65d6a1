package org.ngopartnership.constraint.internal;

import jakarta.validation.ConstraintValidatorContext;
import java.util.Map;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** The one place that names types of Hibernate Validator's context, loaded only if they are there. */
final class HibernateMessageValues {

    private HibernateMessageValues() {}

    static void add(ConstraintValidatorContext context, Map<String, String> values) {
        HibernateConstraintValidatorContext hibernate = context.unwrap(HibernateConstraintValidatorContext.class);
        values.forEach(hibernate::addMessageParameter);
    }
}
