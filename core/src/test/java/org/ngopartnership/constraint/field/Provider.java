package org.ngopartnership.constraint.field;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.apache.bval.jsr.ApacheValidationProvider;
import org.ngopartnership.constraint.PartnershipMessages;
import org.ngopartnership.constraint.PartnershipValidators;

/** The Bean Validation providers that the tests run with. */
enum Provider {
    HIBERNATE_VALIDATOR {
        @Override
        ValidatorFactory factory(Locale locale) {
            return PartnershipValidators.factory(Clock.systemUTC(), locale);
        }
    },
    APACHE_BVAL {
        @Override
        ValidatorFactory factory(Locale locale) {
            var configuration =
                    Validation.byProvider(ApacheValidationProvider.class).configure();
            return configuration
                    .messageInterpolator(
                            PartnershipMessages.over(configuration.getDefaultMessageInterpolator(), locale))
                    .buildValidatorFactory();
        }
    };

    abstract ValidatorFactory factory(Locale locale);

    /** What is wrong in a bean, as sorted lines of path and message. */
    List<String> violations(Object bean, Locale locale, Class<?>... groups) {
        try (ValidatorFactory factory = factory(locale)) {
            Validator validator = factory.getValidator();
            return validator.validate(bean, groups).stream()
                    .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                    .sorted()
                    .toList();
        }
    }
}
