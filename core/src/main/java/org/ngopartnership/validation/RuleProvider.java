package org.ngopartnership.validation;

import java.util.List;

/**
 * Brings rules, the shapes of the types they judge, and their pages. Found as a service
 * ({@link java.util.ServiceLoader}); the rules of all providers make the standard catalogue.
 *
 * @since 0.1
 */
public interface RuleProvider {

    /** {@return the rules; an id is used once among all providers} */
    List<Rule<?>> rules();

    /** {@return the shapes; a type has one among all providers} */
    List<Shape<?>> shapes();

    /** {@return the pages of the rules} */
    RulePages pages();
}
