package org.ngopartnership.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ngopartnership.constraint.ConstraintContract;
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

    /** Types with a constraint of their own; alternatives inherit theirs. */
    private List<Class<?>> judgedBySelf() {
        Set<Class<?>> alternatives = new HashSet<>();
        catalogue.shapes().forEach(shape -> alternatives.addAll(shape.alternatives()));
        return catalogue.shapes().stream()
                .filter(shape -> !alternatives.contains(shape.type()))
                .<Class<?>>flatMap(shape -> Stream.of(shape.type()))
                .toList();
    }
}
