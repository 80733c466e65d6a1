package org.ngopartnership.validation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ngopartnership.validation.toy.ToyRules;

class RuleTextContractTest {

    @Test
    void theToysKeepIt() {
        RuleTextContract.checkTexts(new ToyRules());
    }

    @Test
    void missingTextsAndExamplesAreNoticed() {
        RuleProvider bare =
                RuleCatalogueTest.provider(List.of(Rule.onReading("XY-001").error()), List.of());
        assertThatThrownBy(() -> RuleTextContract.checkTexts(bare)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> RuleTextContract.checkExamples(new ToyRules()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("TXT-001");
    }
}
