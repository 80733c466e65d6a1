package org.ngopartnership.constraint;

import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.ngopartnership.language.ReportLanguage;

/**
 * Factories of Bean Validation over Hibernate Validator that need no Expression Language and never evaluate one.
 *
 * <p>Hibernate Validator must be there; elsewhere this class cannot be used, while the constraint itself works with every
 * provider. Build a factory once and keep it: it is thread-safe, and caches what it knows of the types.
 *
 * @since 0.1
 */
public final class PartnershipValidators {

    private PartnershipValidators() {}

    /**
     * {@return a factory with English messages that judges as of the provider's own clock, to be closed by the
     * caller}
     */
    public static ValidatorFactory factory() {
        return configuration(Locale.ENGLISH).buildValidatorFactory();
    }

    /**
     * A factory that judges as of a clock, with messages in a language.
     *
     * @param clock  tells the day of judgement, in its own time zone
     * @param locale  the language of the messages: the one at hand that is nearest, else English
     * @return the factory, to be closed by the caller
     */
    public static ValidatorFactory factory(Clock clock, Locale locale) {
        return configuration(locale).clockProvider(() -> clock).buildValidatorFactory();
    }

    /**
     * {@return a factory that runs the rules and options of a configured validator, to be closed by the caller}
     *
     * <pre>{@code PartnershipValidators.factory(validator.forBeanValidation(), clock, Locale.FRENCH)}</pre>
     *
     * @param rules  runs the rules
     * @param clock  tells the day of judgement, in its own time zone
     * @param locale  the language of the messages: the one at hand that is nearest, else English
     */
    public static ValidatorFactory factory(RuleRunner rules, Clock clock, Locale locale) {
        BaseHibernateValidatorConfiguration<?> configuration = configuration(locale);
        ConstraintValidatorFactory others = configuration.getDefaultConstraintValidatorFactory();
        configuration.messageInterpolator(new RunnerMessages(interpolator(locale), rules, locale));
        configuration.constraintValidatorFactory(new RunnerConstraints(others, rules));
        return configuration.clockProvider(() -> clock).buildValidatorFactory();
    }

    static BaseHibernateValidatorConfiguration<?> configuration(Locale locale) {
        return Validation.byProvider(HibernateValidator.class).configure().messageInterpolator(interpolator(locale));
    }

    static MessageInterpolator interpolator(Locale locale) {
        Locale spoken = ReportLanguage.of(locale).locale();
        return new ParameterMessageInterpolator(new HashSet<>(List.of(Locale.ENGLISH, spoken)), spoken, false);
    }
}
