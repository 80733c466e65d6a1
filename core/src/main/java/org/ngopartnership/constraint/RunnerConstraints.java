package org.ngopartnership.constraint;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;

/** Makes the constraint of this library run the rules of a given runner, and leaves every other to another factory. */
record RunnerConstraints(ConstraintValidatorFactory others, RuleRunner rules) implements ConstraintValidatorFactory {

    @Override
    public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> key) {
        return key == PartnershipRulesValidator.class
                ? key.cast(new PartnershipRulesValidator(() -> rules))
                : others.getInstance(key);
    }

    @Override
    public void releaseInstance(ConstraintValidator<?, ?> instance) {
        if (!(instance instanceof PartnershipRulesValidator)) {
            others.releaseInstance(instance);
        }
    }
}
