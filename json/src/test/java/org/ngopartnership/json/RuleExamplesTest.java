package org.ngopartnership.json;

import static org.ngopartnership.testkit.assertj.PartnershipAssertions.assertThat;
import static org.ngopartnership.testkit.assertj.PartnershipAssertions.assertThatFindings;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ngopartnership.language.ReportLanguage;
import org.ngopartnership.testkit.CounterExamples;
import org.ngopartnership.testkit.Findings;
import org.ngopartnership.validation.Finding;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.RuleCatalogue;
import org.ngopartnership.validation.RulePage;
import org.ngopartnership.validation.RuleText;

/** Every rule of the catalogue has its texts in both languages, an example that keeps it and one that breaks it alone. */
class RuleExamplesTest {

    private static final RuleCatalogue CATALOGUE = RuleCatalogue.standard();

    static Stream<Rule<?>> rules() {
        return CATALOGUE.rules().stream();
    }

    /** An example as it stands; a record also on one line, so that it stands for itself. */
    private static List<ImportSource> sources(Rule<?> rule, String example) {
        if (rule.area().equals("CSV")) {
            return List.of(ImportSource.ofText("example.csv", example));
        }
        ImportSource whole = ImportSource.ofText("example.json", example);
        return example.contains("\"schemaVersion\"")
                ? List.of(whole)
                : List.of(
                        whole,
                        ImportSource.ofText(
                                "example.ndjson", example.replace('\n', ' ').strip()));
    }

    private static List<Finding> findings(Rule<?> rule, ImportSource example, ReportLanguage language) {
        try (ImportResults results = PartnershipImport.standard()
                .withValidator(CounterExamples.of(rule.id()).validator())
                .asOf(CounterExamples.of(rule.id()).asOf())
                .inLanguage(language)
                .open(List.of(example))) {
            return results.report().findings();
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void thePassingExampleKeepsTheRuleAndHasNoError(Rule<?> rule) {
        String example =
                CATALOGUE.page(rule.id()).flatMap(RulePage::passingExample).orElseThrow();
        assertThat(sources(rule, example))
                .allSatisfy(source -> assertThatFindings(findings(rule, source, ReportLanguage.ENGLISH))
                        .as(source.name())
                        .hasNoFinding(rule.id())
                        .hasNoErrors());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theFailingExampleBreaksTheRuleAndRaisesNoOtherError(Rule<?> rule) {
        String example =
                CATALOGUE.page(rule.id()).flatMap(RulePage::failingExample).orElseThrow();
        assertThat(sources(rule, example))
                .allSatisfy(source -> breaksOnly(rule, findings(rule, source, ReportLanguage.ENGLISH)));
    }

    private static void breaksOnly(Rule<?> rule, List<Finding> findings) {
        assertThatFindings(findings).hasFinding(rule.id()).once().withSeverity(rule.severity());
        assertThat(findings).allMatch(finding -> finding.getPlace().isPresent());
        assertThat(Findings.errors(findings))
                .allMatch(finding -> finding.getRule().equals(rule.id()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theMessageIsFilledInBothLanguagesAndDiffers(Rule<?> rule) {
        String example =
                CATALOGUE.page(rule.id()).flatMap(RulePage::failingExample).orElseThrow();
        String english = message(rule, example, ReportLanguage.ENGLISH);
        String french = message(rule, example, ReportLanguage.FRENCH);
        assertThat(List.of(english, french)).noneMatch(message -> message.matches(".*\\{[a-zA-Z]+}.*"));
        assertThat(english).isNotEqualTo(french);
    }

    private static String message(Rule<?> rule, String example, ReportLanguage language) {
        return findings(rule, sources(rule, example).get(0), language).stream()
                .filter(finding -> finding.getRule().equals(rule.id()))
                .findFirst()
                .orElseThrow()
                .getMessage();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void thePageSaysAllInBothLanguages(Rule<?> rule) {
        RulePage page = CATALOGUE.page(rule.id()).orElseThrow();
        assertThat(page.languages()).containsExactly("en", "fr");
        for (ReportLanguage language : List.of(ReportLanguage.ENGLISH, ReportLanguage.FRENCH)) {
            RuleText text = page.text(language);
            assertThat(List.of(text.title(), text.message(), text.rationale(), text.difference()))
                    .as("%s in %s", rule.id(), language)
                    .allSatisfy(part -> assertThat(part).isNotBlank());
        }
    }
}
