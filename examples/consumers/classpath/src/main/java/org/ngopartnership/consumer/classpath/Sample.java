package org.ngopartnership.consumer.classpath;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Set;

/** An application that validates what it is given with the Bean Validation factory it has always used. */
final class Sample {

    private Sample() {}

    static <T> Set<ConstraintViolation<T>> violations(T value) {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            Validator validator = factory.getValidator();
            return validator.validate(value);
        }
    }
}
