package org.ngopartnership.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ngopartnership.constraint.Severity;
import org.ngopartnership.language.ReportLanguage;
import org.ngopartnership.model.Table;
import org.ngopartnership.validation.toy.ToyRules;

class RuleCatalogueTest {

    private final RuleCatalogue catalogue = RuleCatalogue.of(List.of(new ToyRules()));

    @Test
    void plansAreSharedButNotKeptWithoutEnd() {
        RuleCatalogue catalogue = RuleCatalogue.of(List.of(new ToyRules()));
        Plans first = catalogue.plans(RuleOptions.STANDARD);
        assertThat(catalogue.plans(RuleOptions.STANDARD)).isSameAs(first);
        for (int i = 0; i < 100; i++) {
            catalogue.plans(RuleOptions.STANDARD.without("OFF-" + (100 + i)));
        }
        assertThat(catalogue.plans(RuleOptions.STANDARD)).isNotSameAs(first);
    }

    @Test
    void rulesAreInOrderOfTheirIds() {
        assertThat(catalogue.rules())
                .extracting(Rule::id)
                .isSorted()
                .hasSize(12)
                .startsWith("CLB-001");
        assertThat(catalogue.areas()).containsExactly("CLB", "JSN", "PLC", "PTY", "REL", "TXT");
    }

    @Test
    void rulesAreFoundById() {
        assertThat(catalogue.find("TXT-001")).get().extracting(Rule::id).isEqualTo("TXT-001");
        assertThat(catalogue.find("TXT-999")).isEmpty();
    }

    @Test
    void textsSpeakBothLanguages() {
        assertThat(catalogue.text("CLB-001", ReportLanguage.FRENCH))
                .contains(new RuleText(
                        "Titre de CLB-001", "Fondé le {value}, après le {today}.", Map.of(), "Raison", ""));
        assertThat(catalogue.text("CLB-001", ReportLanguage.ENGLISH))
                .get()
                .extracting(RuleText::title)
                .isEqualTo("Title of CLB-001");
        assertThat(catalogue.text("CLB-999", ReportLanguage.ENGLISH)).isEmpty();
    }

    @Test
    void examplesAreReadAsUtf8() {
        RulePage page = catalogue.page("CLB-001").orElseThrow();
        assertThat(page.failingExample()).get().asString().contains("\"é\"");
        assertThat(page.passingExample()).contains("{\"id\": \"a\", \"founded\": \"1951\"}\n");
        assertThat(catalogue.page("CLB-002").orElseThrow().passingExample()).isEmpty();
        assertThat(catalogue.page("CLB-999")).isEmpty();
    }

    @Test
    void severitySinceAndSourcesComeFromThePage() {
        Rule<?> rule = catalogue.find("CLB-001").orElseThrow();
        assertThat(rule.severity()).isEqualTo(Severity.ERROR);
        assertThat(rule.since()).isEqualTo("0.2");
        assertThat(catalogue.find("TXT-001").orElseThrow().sources()).containsExactly("S1", "S2");
        assertThat(catalogue.sources("TXT-001")).isEqualTo(Map.of("S1", "S1", "S2", "S2"));
    }

    @Test
    void aRuleWithoutPageSaysItsSeverity() {
        Rule<Object> silent = Rule.onReading("XY-001");
        assertThatIllegalStateException().isThrownBy(silent::severity).withMessageContaining("XY-001");
        assertThatIllegalStateException()
                .isThrownBy(() -> RuleCatalogue.of(List.of(provider(List.of(silent), List.of()))))
                .withMessageContaining("XY-001");
    }

    @Test
    void aRuleSaysNoOtherSeverityThanItsPage() {
        RuleProvider toys = new ToyRules();
        Rule<Object> twice = Rule.onReading("JSN-001").info();
        assertThatIllegalStateException()
                .isThrownBy(() -> RuleCatalogue.of(List.of(new RuleProvider() {
                    @Override
                    public List<Rule<?>> rules() {
                        return List.of(twice);
                    }

                    @Override
                    public RulePages pages() {
                        return toys.pages();
                    }
                })))
                .withMessage("The severity of JSN-001 differs between Java and its page");
    }

    @Test
    void aMessageWithoutTextTellsTheValues() {
        assertThat(catalogue.message("CLB-999", ReportLanguage.ENGLISH, Map.of("a", "b")))
                .isEqualTo("CLB-999 {a=b}");
    }

    @Test
    void twoRulesOfOneIdAreRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> RuleCatalogue.of(List.of(
                        provider(List.of(Rule.onReading("XY-001").error()), List.of()),
                        provider(List.of(Rule.onReading("XY-001").info()), List.of()))))
                .withMessageContaining("XY-001");
    }

    @Test
    void twoTablesOfOneTypeAreRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> RuleCatalogue.of(
                        List.of(provider(List.of(), List.of(Table.of(String.class), Table.of(String.class))))))
                .withMessageContaining("java.lang.String");
    }

    @Test
    void aRuleOnATypeNothingHoldsIsRefused() {
        RuleCatalogue lost = RuleCatalogue.of(List.of(
                provider(List.of(Rule.of(Integer.class, "XY-001").error().check((a, b, c) -> {})), List.of())));
        assertThatIllegalStateException()
                .isThrownBy(() -> lost.plans(RuleOptions.STANDARD))
                .withMessageContaining("XY-001")
                .withMessageContaining("java.lang.Integer");
    }

    @Test
    void plansAreCompiledOncePerOptions() {
        RuleOptions off = RuleOptions.STANDARD.without("TXT");
        assertThat(catalogue.plans(off)).isSameAs(catalogue.plans(RuleOptions.STANDARD.without("TXT")));
        assertThat(catalogue.plans(off)).isNotSameAs(catalogue.plans(RuleOptions.STANDARD));
    }

    static RuleProvider provider(List<Rule<?>> rules, List<Table<?, ?>> tables) {
        return new RuleProvider() {
            @Override
            public List<Rule<?>> rules() {
                return rules;
            }

            @Override
            public List<Table<?, ?>> tables() {
                return tables;
            }

            @Override
            public RulePages pages() {
                return RulePages.beside(name -> null);
            }
        };
    }
}
