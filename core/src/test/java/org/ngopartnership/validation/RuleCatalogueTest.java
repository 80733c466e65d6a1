package org.ngopartnership.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.ngopartnership.model.Table;
import org.ngopartnership.validation.toy.ToyRules;

class RuleCatalogueTest {

    private final RuleCatalogue catalogue = RuleCatalogue.of(List.of(new ToyRules()));

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
                .contains(new RuleText("Titre de CLB-001", "Fondé le {value}, après le {today}.", "Raison"));
        assertThat(catalogue.text("CLB-001", ReportLanguage.ENGLISH))
                .get()
                .extracting(RuleText::title)
                .isEqualTo("Title of CLB-001");
        assertThat(catalogue.text("CLB-999", ReportLanguage.ENGLISH)).isEmpty();
        assertThat(new ToyRules().texts().keys(ReportLanguage.FRENCH))
                .hasSize(3 * 12)
                .contains("CLB-001.rationale");
    }

    @Test
    void examplesAreReadAsUtf8() {
        assertThat(catalogue.failingExample("CLB-001")).get().asString().contains("\"é\"");
        assertThat(catalogue.passingExample("CLB-001")).get().asString().contains("1951");
        assertThat(catalogue.passingExample("CLB-002")).isEmpty();
        assertThat(catalogue.failingExample("CLB-999")).isEmpty();
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
    void missingTextsAreToldByName() {
        assertThatIllegalStateException()
                .isThrownBy(() -> RuleTexts.beside(name -> null))
                .withMessageContaining("rules_en.properties");
    }

    @Test
    void plansAreCompiledOncePerOptions() {
        RuleOptions off = RuleOptions.STANDARD.without("TXT");
        assertThat(catalogue.plans(off)).isSameAs(catalogue.plans(RuleOptions.STANDARD.without("TXT")));
        assertThat(catalogue.plans(off)).isNotSameAs(catalogue.plans(RuleOptions.STANDARD));
    }

    static RuleProvider provider(List<Rule<?>> rules, List<Table<?, ?>> tables) {
        RuleTexts texts = RuleTexts.beside(RuleCatalogueTest::empty);
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
            public RuleTexts texts() {
                return texts;
            }
        };
    }

    private static InputStream empty(String name) {
        return new ByteArrayInputStream(name.getBytes(StandardCharsets.UTF_8));
    }
}
