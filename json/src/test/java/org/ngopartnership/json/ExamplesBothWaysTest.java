package org.ngopartnership.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ngopartnership.json.internal.report.ReadingRules;
import org.ngopartnership.registry.PartnershipRegistry;
import org.ngopartnership.validation.Differential;
import org.ngopartnership.validation.PartnershipValidator;
import org.ngopartnership.validation.Rule;
import org.ngopartnership.validation.RuleCatalogue;
import org.ngopartnership.validation.RulePage;
import org.ngopartnership.value.PartnershipRecord;

/**
 * The validator and Bean Validation find the same in the examples of every rule, alone and together. Not among them are
 * only the rules on reading an input, which come before there is a value.
 */
class ExamplesBothWaysTest {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 30);
    private static final RuleCatalogue CATALOGUE = RuleCatalogue.standard();
    private static final Differential BOTH = Differential.standard(DAY);
    private static final List<PartnershipRecord> ALL = CATALOGUE.rules().stream()
            .filter(ExamplesBothWaysTest::judgesValues)
            .flatMap(rule -> Stream.of(passing(rule), failing(rule)))
            .flatMap(List::stream)
            .toList();

    @AfterAll
    @AfterContainer
    static void close() {
        BOTH.close();
    }

    static Stream<Rule<?>> rules() {
        return CATALOGUE.rules().stream().filter(ExamplesBothWaysTest::judgesValues);
    }

    private static boolean judgesValues(Rule<?> rule) {
        return !rule.isOnReading();
    }

    private static RulePage page(Rule<?> rule) {
        return CATALOGUE.page(rule.id()).orElseThrow();
    }

    private static List<PartnershipRecord> passing(Rule<?> rule) {
        return records(page(rule).passingExample().orElseThrow());
    }

    private static List<PartnershipRecord> failing(Rule<?> rule) {
        return records(page(rule).failingExample().orElseThrow());
    }

    /** The records of an example, as they are before any rule speaks. */
    private static List<PartnershipRecord> records(String example) {
        PartnershipValidator silent = PartnershipValidator.standard();
        for (String area : CATALOGUE.areas()) {
            silent = silent.without(area);
        }
        List<PartnershipRecord> records = new ArrayList<>();
        try (ImportResults results = PartnershipImport.standard()
                .withValidator(silent)
                .asOf(DAY)
                .open(List.of(ImportSource.ofText("example.json", example)))) {
            results.forEachRemaining(result -> records.add(result.record().orElseThrow()));
        }
        return records;
    }

    @Test
    void everyOtherRuleIsFoundOnReading() {
        Set<String> onReading =
                new ReadingRules().rules().stream().map(Rule::id).collect(Collectors.toSet());
        assertThat(CATALOGUE.rules().stream().filter(rule -> !judgesValues(rule)))
                .extracting(Rule::id)
                .isNotEmpty()
                .isSubsetOf(onReading);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theExamplesOfARuleAreJudgedAlike(Rule<?> rule) {
        String found = rule.id() + "|" + rule.severity() + "|";
        assertThat(BOTH.check(PartnershipRegistry.of(passing(rule)))).noneMatch(line -> line.startsWith(found));
        // Differential asks for no languages, without which a rule on them is silent.
        assertThat(BOTH.check(PartnershipRegistry.of(failing(rule))).stream().anyMatch(line -> line.startsWith(found)))
                .isEqualTo(page(rule).requiredLanguages().isEmpty());
    }

    @Provide
    Arbitrary<List<PartnershipRecord>> records() {
        return Arbitraries.of(ALL).list().ofMaxSize(30);
    }

    /** In any order and company, so that rules over several records meet what others are about. */
    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void examplesOfSeveralRulesAreJudgedAlike(@ForAll("records") List<PartnershipRecord> records) {
        BOTH.check(PartnershipRegistry.of(records));
    }
}
