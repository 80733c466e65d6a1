package org.ngopartnership.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ngopartnership.constraint.ConstraintContract;
import org.ngopartnership.model.Kind;
import org.ngopartnership.validation.rules.StandardRules;

class StandardCatalogueTest {

    private final RuleCatalogue catalogue = RuleCatalogue.standard();

    @Test
    void everyTypeThatRulesReachCarriesTheConstraint() {
        ConstraintContract.check(judgedBySelf());
    }

    @Test
    void everyRuleHasTextsAndExamples() {
        RuleTextContract.checkTexts(new StandardRules());
        RuleTextContract.checkExamples(new StandardRules());
    }

    @Test
    void thePlansCompile() {
        assertThat(catalogue.plans(RuleOptions.STANDARD)).isNotNull();
    }

    /** Types with a constraint of their own. */
    private List<Class<?>> judgedBySelf() {
        return catalogue.judged().stream().<Class<?>>map(Kind::type).toList();
    }
}
