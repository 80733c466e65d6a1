package org.ngopartnership.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.RuleCatalogue;

class RuleSourcesTest {

    private static final RuleCatalogue CATALOGUE = RuleCatalogue.standard();

    @Test
    void everySourceOfAStandardRuleHasAnAddressInTheRulesOrder() {
        for (Rule<?> rule : CATALOGUE.rules()) {
            Map<String, String> sources = CATALOGUE.sources(rule.id());

            assertThat(sources.keySet()).as(rule.id()).containsExactlyElementsOf(rule.sources());
            assertThat(sources).allSatisfy((key, address) -> assertThat(address).isNotEqualTo(key));
        }
    }

    @Test
    void anUnknownRuleHasNoSources() {
        assertThat(CATALOGUE.sources("XYZ-001")).isEmpty();
    }

    @Test
    void aKeyWithoutAddressHasNone() {
        assertThat(new StandardRules().pages().source("S0")).isEmpty();
        assertThat(new StandardRules().pages().source("S6")).contains("http://www.ngo-unesco.net/directives.html");
    }
}
