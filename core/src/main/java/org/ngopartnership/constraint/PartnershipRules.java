package org.ngopartnership.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The rules of one severity hold for the annotated type.
 *
 * <p>A type that is the target of rules carries the constraint three times, or {@link All} once: errors in the default
 * group, warnings in {@link Warnings}, notes in {@link Infos}. Which rules these are is not said here; the standard rule
 * catalogue knows the rules of each type. {@code null} is valid.
 *
 * <p>The constraint of the value judged runs the rules on it and on everything inside it, in one go: no property of a type of
 * this library cascades by itself. So {@code getRootBean} and {@code getPropertyPath} of a violation are the usual ones, while
 * {@code getLeafBean} is the value judged, not the one inside it that the path leads to. Types that stand inside others carry the
 * constraint too, for who validates them alone or holds them, with {@code @Valid}, in a type of their own.
 *
 * <p>A violation stands at the property the rule names; {@link RuleViolation} reads rule, severity and JSON Pointer from
 * it.
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(PartnershipRules.All.class)
@Constraint(validatedBy = PartnershipRulesValidator.class)
public @interface PartnershipRules {

    /** {@return the severity of the rules to check} */
    Severity severity() default Severity.ERROR;

    /**
     * Never used as such: every violation carries the message of its rule.
     *
     * @return the message
     */
    String message() default "{org.ngopartnership.rules}";

    /** {@return the groups in which the rules are checked} */
    Class<?>[] groups() default {};

    /**
     * What the caller attaches.
     *
     * @return the payload
     */
    Class<? extends Payload>[] payload() default {};

    /**
     * The rules of all three severities, each in its group; written without a value.
     *
     * @since 0.1
     */
    @Documented
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @interface All {

        /**
         * The constraints.
         *
         * @return one per severity, unless said otherwise
         */
        PartnershipRules[] value() default {
            @PartnershipRules,
            @PartnershipRules(severity = Severity.WARNING, groups = Warnings.class),
            @PartnershipRules(severity = Severity.INFO, groups = Infos.class)
        };
    }
}
