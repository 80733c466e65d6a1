package org.ngopartnership.testkit.jqwik;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks for values that break a rule, and no other rule whose findings are errors.
 *
 * <pre>{@code
 * @Property
 * void isRefused(@ForAll @Breaking("PST-003") Ngo ngo) { … }
 * }</pre>
 *
 * <p>The parameter is of the type of the counter-example ({@code Ngo}, {@code PartnershipRegistry} …) or a
 * {@code CounterExample}, which says besides on what day it is to be judged.
 *
 * @since 0.1
 */
@Documented
@Target({ElementType.ANNOTATION_TYPE, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Breaking {

    /** {@return the id of the rule, for example {@code PST-003}} */
    String value();
}
