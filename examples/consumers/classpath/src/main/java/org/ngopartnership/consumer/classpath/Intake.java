package org.ngopartnership.consumer.classpath;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.ngopartnership.constraint.Infos;
import org.ngopartnership.constraint.RuleViolation;
import org.ngopartnership.constraint.Warnings;
import org.ngopartnership.organization.Ngo;

/** Takes in what people send, and validates it with the Bean Validation factory the application has always used. */
final class Intake implements AutoCloseable {

    /** A type of the application's own, which holds one of the library's. */
    record Submission(@NotBlank String sender, @Valid Ngo ngo) {}

    private final ValidatorFactory factory = Validation.buildDefaultValidatorFactory();

    /** Why a value is turned down: rules of severity ERROR, and what the application itself asks for. */
    List<String> errors(Object value) {
        return validate(value);
    }

    /** What the sender may like to know besides. */
    List<String> advice(Object value) {
        return validate(value, Warnings.class, Infos.class);
    }

    private List<String> validate(Object value, Class<?>... groups) {
        return factory.getValidator().validate(value, groups).stream()
                .map(Intake::line)
                .sorted()
                .toList();
    }

    private static String line(ConstraintViolation<?> violation) {
        String rule = RuleViolation.of(violation).map(RuleViolation::rule).orElse("own");
        return rule + " " + violation.getPropertyPath() + ": " + violation.getMessage();
    }

    @Override
    public void close() {
        factory.close();
    }
}
