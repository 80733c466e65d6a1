package org.ngopartnership.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;

/** A factory over Hibernate Validator whose constraint runs the rules of a given runner. */
public final class RunnerFactory {

    private RunnerFactory() {}

    /**
     * @param messages  wraps the interpolator that factories of the library have
     */
    public static ValidatorFactory factory(
            RuleRunner runner, Clock clock, Locale locale, UnaryOperator<MessageInterpolator> messages) {
        BaseHibernateValidatorConfiguration<?> configuration = PartnershipValidators.configuration(locale);
        ConstraintValidatorFactory others = configuration.getDefaultConstraintValidatorFactory();
        configuration.messageInterpolator(messages.apply(PartnershipValidators.interpolator(locale)));
        configuration.clockProvider(() -> clock);
        configuration.constraintValidatorFactory(new ConstraintValidatorFactory() {
            @Override
            public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> key) {
                return key == PartnershipRulesValidator.class
                        ? key.cast(new PartnershipRulesValidator(() -> runner))
                        : others.getInstance(key);
            }

            @Override
            public void releaseInstance(ConstraintValidator<?, ?> instance) {}
        });
        return configuration.buildValidatorFactory();
    }
}
