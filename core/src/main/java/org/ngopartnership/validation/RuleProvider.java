package org.ngopartnership.validation;

import java.util.List;
import org.ngopartnership.model.Table;

/**
 * Brings rules, the tables of the types they judge, and their pages. Found as a service
 * ({@link java.util.ServiceLoader}); the rules of all providers make the standard catalogue.
 *
 * @since 0.1
 */
public interface RuleProvider {

    /** {@return the rules; an id is used once among all providers} */
    List<Rule<?>> rules();

    /**
     * The tables of the types the rules judge, for a provider whose rules judge types of its own. What stands in those
     * types is reached along the tables, and needs not be named.
     *
     * @return the tables; a type has one among all providers
     */
    default List<Table<?, ?>> tables() {
        return List.of();
    }

    /** {@return the pages of the rules} */
    RulePages pages();
}
